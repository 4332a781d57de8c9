package org.boardwalk.mentoring.internal.app.match;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.AgeGroup;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.profile.MentorFilter;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.profile.Gatekeeper;
import org.boardwalk.mentoring.internal.app.profile.Gatekeeper.Gates;
import org.boardwalk.mentoring.internal.app.profile.People;
import org.boardwalk.mentoring.internal.app.profile.People.Person;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.app.relation.PairStore;
import org.boardwalk.mentoring.internal.domain.match.Facts;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads all that decides who may be paired with whom, in a few statements however many. Inside a transaction only. */
@Component(service = PoolReader.class)
public final class PoolReader {
    private final EntityManager entities;
    private final ProfileStore profiles;
    private final Gatekeeper gates;
    private final People people;
    private final PairStore pairs;

    @Activate
    public PoolReader(
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities,
            @Reference ProfileStore profiles,
            @Reference Gatekeeper gates,
            @Reference People people,
            @Reference PairStore pairs) {
        this.entities = entities;
        this.profiles = profiles;
        this.gates = gates;
        this.people = people;
        this.pairs = pairs;
    }

    /** What two had with each other, once or now. */
    private record Past(UUID mentor, UUID mentee, RelationState state, MentoringKind kind, Optional<EndReason> ending) {
        static Past of(@Nullable Object[] row) {
            return new Past(
                    (UUID) java.util.Objects.requireNonNull(row[0]),
                    (UUID) java.util.Objects.requireNonNull(row[1]),
                    (RelationState) java.util.Objects.requireNonNull(row[2]),
                    (MentoringKind) java.util.Objects.requireNonNull(row[3]),
                    Optional.ofNullable((EndReason) row[4]));
        }

        Facts.Two two() {
            return new Facts.Two(mentee, mentor);
        }

        /** One said no, or it was no fit. */
        boolean keepsApart() {
            boolean declined = state == RelationState.DECLINED
                    && ending.filter(EndReason::isAutomatic).isEmpty();
            return declined || ending.filter(EndReason::keepsApart).isPresent();
        }
    }

    LivePool read(MentoringKind kind) {
        LocalDate today = LocalDate.now();
        List<Past> pasts = pasts();
        return new LivePool(mentees(kind, pasts, today), mentors(kind, today), apart(pasts), former(pasts));
    }

    private List<Past> pasts() {
        return entities.createQuery(
                        "select r.mentorId, r.participantId, r.state, r.kind, r.endReason from RelationEntity r"
                                + " where r.kind <> :group",
                        Object[].class)
                .setParameter("group", MentoringKind.GROUP)
                .getResultStream()
                .map(Past::of)
                .toList();
    }

    private static Set<Facts.Two> apart(List<Past> pasts) {
        return pasts.stream().filter(Past::keepsApart).map(Past::two).collect(Collectors.toSet());
    }

    private static Set<Facts.Two> former(List<Past> pasts) {
        return pasts.stream()
                .filter(past -> past.ending().filter(EndReason::endedWell).isPresent())
                .map(Past::two)
                .collect(Collectors.toSet());
    }

    /** Two who are not proposed to each other, of one mentee. */
    Set<UUID> apartFrom(UUID participantId) {
        return mentorsOf(participantId, Past::keepsApart);
    }

    /** With whom a mentee was a pair that ended well. */
    Set<UUID> formerOf(UUID participantId) {
        return mentorsOf(
                participantId,
                past -> past.ending().filter(EndReason::endedWell).isPresent());
    }

    private Set<UUID> mentorsOf(UUID participantId, java.util.function.Predicate<Past> which) {
        return entities.createQuery(
                        "select r.mentorId, r.participantId, r.state, r.kind, r.endReason from RelationEntity r"
                                + " where r.kind <> :group and r.participantId = :mentee",
                        Object[].class)
                .setParameter("group", MentoringKind.GROUP)
                .setParameter("mentee", participantId)
                .getResultStream()
                .map(Past::of)
                .filter(which)
                .map(Past::mentor)
                .collect(Collectors.toSet());
    }

    private Map<UUID, LivePool.Wanting> mentees(MentoringKind kind, List<Past> pasts, LocalDate today) {
        List<MenteeEntity> rows = profiles.mentees(Optional.empty(), today).stream()
                .filter(row -> row.membership().state(today).isIn())
                .toList();
        Map<UUID, Person> known =
                people.find(rows.stream().map(MenteeEntity::participantId).toList());
        Map<UUID, Gate> open = gates.mentees(rows, known, today);
        Map<UUID, List<Past>> ofKind =
                pasts.stream().filter(past -> past.kind() == kind).collect(Collectors.groupingBy(Past::mentee));
        Map<UUID, LivePool.Wanting> found = new HashMap<>();
        for (MenteeEntity row : rows) {
            UUID id = row.participantId();
            AgeGroup age = Optional.ofNullable(known.get(id))
                    .map(person -> person.age(today))
                    .orElse(AgeGroup.UNKNOWN);
            Collection<Past> own = ofKind.getOrDefault(id, List.of());
            found.put(
                    id,
                    new LivePool.Wanting(
                            new Facts.Mentee(id, age.isProtected(), row.fit()),
                            open.getOrDefault(id, Gatekeeper.CLOSED),
                            row.kinds().contains(kind),
                            own.stream().anyMatch(past -> past.state().takesSeat()),
                            own.stream()
                                    .filter(past -> past.state() == RelationState.PROPOSED)
                                    .map(Past::mentor)
                                    .collect(Collectors.toCollection(HashSet::new))));
        }
        return found;
    }

    private Map<UUID, Facts.Mentor> mentors(MentoringKind kind, LocalDate today) {
        MentorFilter offering = new MentorFilter("", Optional.empty(), Optional.of(kind), false, false);
        List<MentorEntity> rows = profiles.mentors(offering, today);
        Map<UUID, Gates> open = gates.mentors(rows, today);
        Map<UUID, PairStore.Count> taken = pairs.seats();
        return rows.stream()
                .filter(row -> kind != MentoringKind.PEER || row.participantId().isPresent())
                .map(row -> mentor(
                        row,
                        open.getOrDefault(row.id(), Gates.CLOSED),
                        taken.getOrDefault(row.id(), PairStore.Count.NONE)))
                .collect(Collectors.toMap(Facts.Mentor::id, Function.identity()));
    }

    private static Facts.Mentor mentor(MentorEntity row, Gates gates, PairStore.Count count) {
        return new Facts.Mentor(
                row.id(),
                row.participantId().orElse(null),
                Math.max(0, row.capacity() - count.taken() - count.proposed()),
                row.fit(),
                gates.forAdults(),
                gates.forMinors());
    }
}
