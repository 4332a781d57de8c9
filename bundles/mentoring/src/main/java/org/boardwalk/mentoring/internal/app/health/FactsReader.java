package org.boardwalk.mentoring.internal.app.health;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.health.Attention.Reason;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.meter.MeetingFigures;
import org.boardwalk.mentoring.internal.app.meter.MeetingFigures.Asked;
import org.boardwalk.mentoring.internal.app.profile.Gatekeeper;
import org.boardwalk.mentoring.internal.app.profile.Gatekeeper.Gates;
import org.boardwalk.mentoring.internal.app.profile.People;
import org.boardwalk.mentoring.internal.app.profile.People.Person;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.app.relation.RelationStore;
import org.boardwalk.mentoring.internal.domain.health.PairFacts;
import org.boardwalk.mentoring.internal.domain.health.PairFacts.Mark;
import org.boardwalk.mentoring.internal.domain.health.PairFacts.Rest;
import org.boardwalk.mentoring.internal.domain.profile.Protection;
import org.boardwalk.mentoring.internal.domain.relation.PauseEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is known about open pairs: a few statements however many. Inside a transaction only. */
@Component(service = FactsReader.class)
public final class FactsReader {
    private final RelationStore relations;
    private final ProfileStore profiles;
    private final Gatekeeper gates;
    private final People people;
    private final MeetingFigures meetings;

    @Activate
    public FactsReader(
            @Reference RelationStore relations,
            @Reference ProfileStore profiles,
            @Reference Gatekeeper gates,
            @Reference People people,
            @Reference MeetingFigures meetings) {
        this.relations = relations;
        this.profiles = profiles;
        this.gates = gates;
        this.people = people;
        this.meetings = meetings;
    }

    /** By pair. */
    Map<UUID, PairFacts> facts(Collection<RelationEntity> rows, LocalDate today) {
        Known known = known(rows, today);
        Map<UUID, PairFacts> facts = new HashMap<>();
        rows.forEach(row -> facts.put(row.id(), known.facts(row)));
        return facts;
    }

    private Known known(Collection<RelationEntity> rows, LocalDate today) {
        Set<UUID> mentorIds = rows.stream().map(RelationEntity::mentorId).collect(Collectors.toSet());
        Set<UUID> menteeIds = rows.stream().map(RelationEntity::participantId).collect(Collectors.toSet());
        Map<UUID, Person> persons = people.find(menteeIds);
        return new Known(
                gates.mentors(profiles.mentors(mentorIds), today),
                gates.mentees(profiles.mentees(menteeIds), persons, today),
                persons,
                relations.pauses(rows.stream().map(RelationEntity::id).toList()),
                meetings.lastMet(),
                meetings.lastWritten(),
                meetings.concerns(),
                meetings.rematches(),
                relations.ofMentees(menteeIds),
                meetings.missed(),
                meetings.surveys(),
                today);
    }

    private record Known(
            Map<UUID, Gates> mentors,
            Map<UUID, Gate> menteeGates,
            Map<UUID, Person> mentees,
            Map<UUID, List<PauseEntity>> pauses,
            Map<UUID, LocalDate> met,
            Map<UUID, LocalDate> written,
            Map<UUID, LocalDate> concerns,
            Map<UUID, LocalDate> rematches,
            Map<UUID, List<RelationEntity>> all,
            Map<UUID, List<LocalDate>> missed,
            Map<UUID, List<Asked>> surveys,
            LocalDate today) {

        PairFacts facts(RelationEntity row) {
            Gates gates = mentors.getOrDefault(row.mentorId(), Gates.CLOSED);
            Optional<Person> mentee = Optional.ofNullable(mentees.get(row.participantId()));
            boolean minor = mentee.map(one -> one.age(today).isProtected()).orElse(true);
            Gate mentor = minor ? gates.forMinors() : gates.forAdults();
            Gate herGate = menteeGates.getOrDefault(row.participantId(), Gatekeeper.CLOSED);
            Optional<LocalDate> lastMet = Optional.ofNullable(met.get(row.id()));
            return new PairFacts(
                    row.state(),
                    row.proposedOn(),
                    row.agreedOn(),
                    row.startedOn(),
                    row.plannedUntil(),
                    pause(row),
                    resumedOn(row),
                    Optional.ofNullable(concerns.get(row.id())),
                    Optional.ofNullable(rematches.get(row.id())),
                    isTwice(row),
                    protection(mentor, herGate),
                    Protection.isOnHold(mentor, herGate, minor),
                    !gates.accountOn(),
                    mentee.map(Person::exited).orElse(true),
                    lastMet,
                    Stream.of(lastMet, Optional.ofNullable(written.get(row.id())))
                            .flatMap(Optional::stream)
                            .max(Comparator.naturalOrder()),
                    missed.getOrDefault(row.id(), List.of()),
                    marks(row),
                    openSurvey(row));
        }

        private static Set<Reason> protection(Gate mentor, Gate mentee) {
            Set<Reason> found = EnumSet.noneOf(Reason.class);
            Protection.reasons(mentor).forEach(one -> found.add(reason(one, Reason.SCREENING)));
            Protection.reasons(mentee).forEach(one -> found.add(reason(one, Reason.MENTEE_SCREENING)));
            return found;
        }

        private static Reason reason(Gate.Reason reason, Reason screening) {
            return switch (reason) {
                case NOT_FOR_MINORS -> Reason.NOT_FOR_MINORS;
                case MENTOR_NOT_ADULT -> Reason.MENTOR_NOT_ADULT;
                case NO_GUARDIAN -> Reason.NO_GUARDIAN;
                case STEP_OPEN -> Reason.SCREENING_OPEN;
                default -> screening;
            };
        }

        private boolean isTwice(RelationEntity row) {
            return row.state().takesSeat()
                    && all.getOrDefault(row.participantId(), List.of()).stream()
                                    .filter(other -> other.state().takesSeat()
                                            && other.kind() == row.kind()
                                            && other.groupId().equals(row.groupId()))
                                    .count()
                            > 1;
        }

        private Optional<Rest> pause(RelationEntity row) {
            List<PauseEntity> all = pauses.getOrDefault(row.id(), List.of());
            return row.state() != RelationState.PAUSED || all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Rest(
                            all.getLast().from(), all.getLast().toRecord().until()));
        }

        private Optional<LocalDate> resumedOn(RelationEntity row) {
            return pauses.getOrDefault(row.id(), List.of()).stream()
                    .flatMap(pause -> pause.toRecord().until().stream())
                    .max(Comparator.naturalOrder())
                    .map(day -> day.plusDays(1));
        }

        /** Of each survey the last answer. */
        private List<Mark> marks(RelationEntity row) {
            return surveys.getOrDefault(row.id(), List.of()).stream()
                    .filter(one -> one.answered() && one.mark() > 0)
                    .collect(Collectors.toMap(
                            Asked::surveyId,
                            Function.identity(),
                            (one, other) -> one.dueOn().isAfter(other.dueOn()) ? one : other))
                    .values()
                    .stream()
                    .map(one -> new Mark(one.dueOn(), one.mark()))
                    .toList();
        }

        private Optional<LocalDate> openSurvey(RelationEntity row) {
            return surveys.getOrDefault(row.id(), List.of()).stream()
                    .filter(one -> !one.answered() && !one.dueOn().isAfter(today))
                    .map(Asked::dueOn)
                    .min(Comparator.naturalOrder());
        }
    }
}
