package org.boardwalk.mentoring.internal.app.meter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.meter.Meter;
import org.boardwalk.mentoring.api.meter.Reading;
import org.boardwalk.mentoring.api.profile.Pause;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.Relation.Ending;
import org.boardwalk.mentoring.api.relation.RelationFilter;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.People;
import org.boardwalk.mentoring.internal.app.profile.People.Person;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.app.relation.RelationRecords;
import org.boardwalk.mentoring.internal.app.relation.RelationStore;
import org.boardwalk.mentoring.internal.domain.meter.Mentored;
import org.boardwalk.mentoring.internal.domain.meter.Mentored.Held;
import org.boardwalk.mentoring.internal.domain.meter.Mentored.Off;
import org.boardwalk.mentoring.internal.domain.meter.Mentored.Pair;
import org.boardwalk.mentoring.internal.domain.meter.MeterRule;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.PauseEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the meter out of pairs, pauses and meetings. */
@Component(service = Meter.class)
public final class MeterService implements Meter {
    private static final RelationFilter RUNNING = new RelationFilter(
            "",
            Set.of(RelationState.ACTIVE, RelationState.PAUSED),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final Transactions transactions;
    private final Access access;
    private final RelationStore relations;
    private final RelationRecords records;
    private final ProfileStore profiles;
    private final People people;
    private final MeetingFigures meetings;

    @Activate
    public MeterService(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference RelationStore relations,
            @Reference RelationRecords records,
            @Reference ProfileStore profiles,
            @Reference People people,
            @Reference MeetingFigures meetings) {
        this.transactions = transactions;
        this.access = access;
        this.relations = relations;
        this.records = records;
        this.profiles = profiles;
        this.people = people;
        this.meetings = meetings;
    }

    @Override
    public Reading of(UUID participantId, LocalDate asOf) {
        access.requireAny();
        return transactions.read(() -> {
            Map<UUID, List<RelationEntity>> pairs = relations.ofMentees(Set.of(participantId));
            if (readable(List.of(participantId), pairs).isEmpty()) {
                throw new ProblemException("participants.notFound");
            }
            return readings(List.of(participantId), pairs, asOf)
                    .getOrDefault(participantId, MeterRule.read(participantId, NOTHING, asOf));
        });
    }

    private static final Mentored NOTHING = new Mentored(List.of(), List.of());

    @Override
    public Map<UUID, Reading> of(Collection<UUID> participantIds) {
        access.requireAny();
        return transactions.read(() -> {
            Map<UUID, List<RelationEntity>> pairs = relations.ofMentees(participantIds);
            return readings(readable(participantIds, pairs), pairs, LocalDate.now());
        });
    }

    @Override
    public List<Running> running() {
        access.require(Access.READ);
        return transactions.read(() -> {
            List<RelationEntity> rows = relations.list(RUNNING);
            Set<UUID> ids = rows.stream().map(RelationEntity::participantId).collect(Collectors.toSet());
            Set<UUID> readable = access.readable(ids);
            List<RelationEntity> mine = rows.stream()
                    .filter(row -> readable.contains(row.participantId()))
                    .toList();
            Map<UUID, Reading> readings = readings(readable, relations.ofMentees(readable), LocalDate.now());
            Map<UUID, Person> persons = people.find(readable);
            Map<UUID, LocalDate> met = meetings.lastMet();
            Map<UUID, Relation.Line> lines =
                    records.lines(mine).stream().collect(Collectors.toMap(Relation.Line::id, Function.identity()));
            return mine.stream()
                    .flatMap(row -> {
                        Person person = persons.get(row.participantId());
                        Relation.Line line = lines.get(row.id());
                        Reading reading = readings.get(row.participantId());
                        return person == null || line == null || reading == null
                                ? Stream.<Running>empty()
                                : Stream.of(running(row, person, line, met.get(row.id()), reading));
                    })
                    .sorted(Comparator.comparing(
                                    (Running one) -> one.pair().menteeName(), String.CASE_INSENSITIVE_ORDER)
                            .thenComparing(one -> one.pair().id()))
                    .toList();
        });
    }

    private static Running running(
            RelationEntity row, Person person, Relation.Line line, @Nullable LocalDate met, Reading reading) {
        return new Running(
                person.externalId(), line, row.plannedUntil(), row.workplace(), Optional.ofNullable(met), reading);
    }

    /** Staff those they may see, a mentee herself, a mentor those whose mentor he is. */
    private Set<UUID> readable(Collection<UUID> ids, Map<UUID, List<RelationEntity>> pairs) {
        Set<UUID> readable = new HashSet<>(access.may(Access.READ) ? access.readable(ids) : Set.of());
        access.own().filter(ids::contains).ifPresent(readable::add);
        access.mentorAccount().flatMap(relations::mentorOf).ifPresent(mentor -> ids.stream()
                .filter(id -> pairs.getOrDefault(id, List.of()).stream()
                        .anyMatch(row ->
                                row.mentorId().equals(mentor) && row.state().takesSeat()))
                .forEach(readable::add));
        return readable;
    }

    private Map<UUID, Reading> readings(Collection<UUID> ids, Map<UUID, List<RelationEntity>> pairs, LocalDate asOf) {
        List<RelationEntity> begun = ids.stream()
                .flatMap(id -> pairs.getOrDefault(id, List.of()).stream())
                .filter(row -> row.startedOn().isPresent())
                .toList();
        Map<UUID, List<PauseEntity>> pauses =
                relations.pauses(begun.stream().map(RelationEntity::id).toList());
        Map<UUID, MentorEntity> mentors =
                profiles.mentors(begun.stream().map(RelationEntity::mentorId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(MentorEntity::id, Function.identity()));
        Map<UUID, Person> peers = people.find(mentors.values().stream()
                .flatMap(row -> row.participantId().stream())
                .collect(Collectors.toSet()));
        Map<UUID, List<Held>> held = meetings.held(ids);
        Map<UUID, Reading> readings = new HashMap<>();
        for (UUID id : ids) {
            List<Pair> hers = begun.stream()
                    .filter(row -> row.participantId().equals(id))
                    .flatMap(row -> Optional.ofNullable(mentors.get(row.mentorId()))
                            .map(mentor -> pair(row, mentor, peers, pauses.getOrDefault(row.id(), List.of())))
                            .stream())
                    .toList();
            readings.put(id, MeterRule.read(id, new Mentored(hers, held.getOrDefault(id, List.of())), asOf));
        }
        return readings;
    }

    private static Pair pair(
            RelationEntity row, MentorEntity mentor, Map<UUID, Person> peers, List<PauseEntity> pauses) {
        LocalDate from = row.startedOn().orElseThrow();
        boolean paused = row.state() == RelationState.PAUSED;
        return new Pair(
                row.id(),
                mentor.displayName(),
                row.kind(),
                isAdult(mentor, peers, from),
                row.workplace(),
                from,
                row.ending().map(Ending::on),
                IntStream.range(0, pauses.size())
                        .mapToObj(place -> off(pauses.get(place).toRecord(), paused && place == pauses.size() - 1))
                        .toList());
    }

    /** While the pair is paused, its last pause goes on, whatever its planned end was. */
    private static Off off(Pause pause, boolean goesOn) {
        return new Off(pause.from(), goesOn ? Optional.empty() : pause.until());
    }

    /** A peer's date of birth says it, on the first day; else what the mentor said. */
    private static boolean isAdult(MentorEntity mentor, Map<UUID, Person> peers, LocalDate on) {
        return mentor.participantId()
                .flatMap(id -> Optional.ofNullable(peers.get(id)))
                .filter(person -> person.birthDate().isPresent())
                .map(person -> !person.age(on).isProtected())
                .orElseGet(mentor::adult);
    }
}
