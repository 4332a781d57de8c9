package org.boardwalk.mentoring.internal.app.health;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.profile.Gate.Reason;
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
import org.boardwalk.mentoring.internal.domain.relation.PauseEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is known about open pairs: a few statements however many. Inside a transaction only. */
@Component(service = FactsReader.class)
public final class FactsReader {
    private static final Set<Reason> SCREENING = Set.of(Reason.STEP_FAILED, Reason.STEP_EXPIRED);

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
        return new Known(
                gates.mentors(profiles.mentors(mentorIds), today),
                people.find(menteeIds),
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
            Gates gate = mentors.getOrDefault(row.mentorId(), Gates.CLOSED);
            Optional<Person> mentee = Optional.ofNullable(mentees.get(row.participantId()));
            boolean minor = mentee.map(one -> one.age(today).isProtected()).orElse(true);
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
                    screening(minor ? gate.forMinors() : gate.forAdults()),
                    !gate.accountOn(),
                    mentee.map(Person::exited).orElse(true),
                    lastMet,
                    Stream.of(lastMet, Optional.ofNullable(written.get(row.id())))
                            .flatMap(Optional::stream)
                            .max(Comparator.naturalOrder()),
                    missed.getOrDefault(row.id(), List.of()),
                    marks(row),
                    openSurvey(row));
        }

        private static boolean screening(Gate gate) {
            return gate.missing().stream().map(Gate.Missing::reason).anyMatch(SCREENING::contains);
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
