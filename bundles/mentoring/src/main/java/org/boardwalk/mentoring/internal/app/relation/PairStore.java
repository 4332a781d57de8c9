package org.boardwalk.mentoring.internal.app.relation;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.domain.relation.ChangeEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of pairs, as profiles need them. Inside a transaction only. */
@Component(service = PairStore.class)
public final class PairStore {
    private static final Set<RelationState> OPEN = states(RelationState::isOpen);
    private static final Set<RelationState> SEATED = states(RelationState::takesSeat);
    private static final int CHUNK = 500;

    private final EntityManager entities;

    @Activate
    public PairStore(@Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities) {
        this.entities = entities;
    }

    private static Set<RelationState> states(Predicate<RelationState> which) {
        return Stream.of(RelationState.values()).filter(which).collect(Collectors.toSet());
    }

    /**
     * Seats of a mentor, one-to-one and peers together.
     *
     * @param taken by pairs that were accepted and are not over
     * @param proposed by open proposals
     */
    public record Count(int taken, int proposed) {
        public static final Count NONE = new Count(0, 0);

        Count with(RelationState state, int more) {
            return state == RelationState.PROPOSED
                    ? new Count(taken, proposed + more)
                    : new Count(taken + more, proposed);
        }
    }

    /** Of all mentors with an open pair; those without are missing. */
    public Map<UUID, Count> seats() {
        return count(entities.createQuery(
                        "select r.mentorId, r.state, count(r) from RelationEntity r where r.kind <> :group"
                                + " and r.state in :open group by r.mentorId, r.state",
                        Object[].class)
                .setParameter("group", MentoringKind.GROUP)
                .setParameter("open", OPEN)
                .getResultStream());
    }

    public Count seats(UUID mentorId) {
        return count(entities.createQuery(
                                "select r.mentorId, r.state, count(r) from RelationEntity r where r.kind <> :group"
                                        + " and r.state in :open and r.mentorId = :mentor group by r.mentorId, r.state",
                                Object[].class)
                        .setParameter("group", MentoringKind.GROUP)
                        .setParameter("open", OPEN)
                        .setParameter("mentor", mentorId)
                        .getResultStream())
                .getOrDefault(mentorId, Count.NONE);
    }

    private static Map<UUID, Count> count(Stream<Object[]> rows) {
        Map<UUID, Count> seats = new HashMap<>();
        rows.forEach(row -> seats.merge(
                (UUID) row[0],
                Count.NONE.with((RelationState) row[1], ((Long) row[2]).intValue()),
                (one, other) -> new Count(one.taken() + other.taken(), one.proposed() + other.proposed())));
        return seats;
    }

    /** Those of these participants who have an accepted, active or paused pair of any kind. */
    public Set<UUID> mentored(Collection<UUID> participantIds) {
        List<UUID> all = List.copyOf(participantIds);
        Set<UUID> found = new HashSet<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            found.addAll(entities.createQuery(
                            "select distinct r.participantId from RelationEntity r where r.participantId in :ids"
                                    + " and r.state in :seated",
                            UUID.class)
                    .setParameter("ids", all.subList(from, Math.min(all.size(), from + CHUNK)))
                    .setParameter("seated", SEATED)
                    .getResultList());
        }
        return found;
    }

    /** Open pairs of a mentor. */
    public List<RelationEntity> openOfMentor(UUID mentorId) {
        return open("r.mentorId = :id", mentorId);
    }

    /** Open pairs of a mentee. */
    public List<RelationEntity> openOfMentee(UUID participantId) {
        return open("r.participantId = :id", participantId);
    }

    private List<RelationEntity> open(String whose, UUID id) {
        return entities.createQuery(
                        "select r from RelationEntity r where " + whose + " and r.state in :open order by r.id",
                        RelationEntity.class)
                .setParameter("id", id)
                .setParameter("open", OPEN)
                .getResultList();
    }

    /** All pairs a mentee ever had. */
    public List<RelationEntity> ofMentee(UUID participantId) {
        return entities.createQuery("select r from RelationEntity r where r.participantId = :id", RelationEntity.class)
                .setParameter("id", participantId)
                .getResultList();
    }

    /** Whose open pairs a mentor has, to be locked before they are read again. */
    public List<UUID> menteesOf(UUID mentorId) {
        return ids(
                "select distinct r.participantId from RelationEntity r where r.mentorId = :id and r.state in :open",
                mentorId);
    }

    /** With whom a mentee has open pairs, likewise. */
    public List<UUID> mentorsOf(UUID participantId) {
        return ids(
                "select distinct r.mentorId from RelationEntity r where r.participantId = :id and r.state in :open",
                participantId);
    }

    private List<UUID> ids(String query, UUID id) {
        return entities.createQuery(query, UUID.class)
                .setParameter("id", id)
                .setParameter("open", OPEN)
                .getResultList();
    }

    /** Whether the two have a pair or a proposal that is open. */
    public boolean isOpen(UUID mentorId, UUID participantId) {
        return openOfMentee(participantId).stream()
                .anyMatch(row -> row.mentorId().equals(mentorId));
    }

    /** Whether the two had a pair both agreed to. */
    public boolean had(UUID mentorId, UUID participantId) {
        return ofMentee(participantId).stream()
                .anyMatch(
                        row -> row.mentorId().equals(mentorId) && row.agreedOn().isPresent());
    }

    /** Pairs of a mentor that had begun and are over, the latest first. */
    public List<RelationEntity> pastOfMentor(UUID mentorId) {
        return entities.createQuery(
                        "select r from RelationEntity r where r.mentorId = :id and r.state not in :open"
                                + " and r.startedOn is not null order by r.endedOn desc, r.id",
                        RelationEntity.class)
                .setParameter("id", mentorId)
                .setParameter("open", OPEN)
                .getResultList();
    }

    /** Writes down the first move of a pair that was not there before. */
    void begun(RelationEntity row, String by) {
        entities.persist(new ChangeEntity(row.id(), 1, row.state(), by, ""));
    }

    /** Writes down that a pair moved. */
    public void moved(RelationEntity row, String by, String remark) {
        int number = entities.createQuery(
                        "select coalesce(max(c.number), 0) from ChangeEntity c where c.relationId = :id", Integer.class)
                .setParameter("id", row.id())
                .getSingleResult();
        entities.persist(new ChangeEntity(row.id(), number + 1, row.state(), by, remark));
    }
}
