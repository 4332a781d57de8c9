package org.boardwalk.mentoring.internal.app.relation;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.relation.RelationFilter;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.boardwalk.mentoring.internal.domain.meeting.PresenceEntity;
import org.boardwalk.mentoring.internal.domain.relation.ChangeEntity;
import org.boardwalk.mentoring.internal.domain.relation.GroupEntity;
import org.boardwalk.mentoring.internal.domain.relation.PauseEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of pairs, their pauses and moves, and of groups. Inside a transaction only. */
@Component(service = RelationStore.class)
public final class RelationStore {
    /** Most parameters of one statement. */
    private static final int CHUNK = 500;

    private final EntityManager entities;

    @Activate
    public RelationStore(@Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities) {
        this.entities = entities;
    }

    /** The two of a pair, to be held before its row is read. */
    public record Two(UUID mentorId, UUID participantId) {}

    public Optional<Two> two(UUID relationId) {
        return entities.createQuery(
                        "select r.mentorId, r.participantId from RelationEntity r where r.id = :id", Object[].class)
                .setParameter("id", relationId)
                .getResultStream()
                .findFirst()
                .map(row -> new Two((UUID) row[0], (UUID) row[1]));
    }

    /** The mentor an account belongs to, without reading his row. */
    public Optional<UUID> mentorOf(UUID accountId) {
        return entities.createQuery("select m.id from MentorEntity m where m.accountId = :id", UUID.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst();
    }

    public Optional<RelationEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(RelationEntity.class, id));
    }

    /** All that the filter's columns say, newest first; its text is about names, which others know. */
    public List<RelationEntity> list(RelationFilter filter) {
        StringBuilder where = new StringBuilder("where r.state in :states");
        filter.kind().ifPresent(kind -> where.append(" and r.kind = :kind"));
        filter.mentorId().ifPresent(id -> where.append(" and r.mentorId = :mentor"));
        filter.participantId().ifPresent(id -> where.append(" and r.participantId = :mentee"));
        TypedQuery<RelationEntity> query = entities.createQuery(
                "select r from RelationEntity r " + where + " order by r.proposedOn desc, r.id", RelationEntity.class);
        query.setParameter("states", filter.states().isEmpty() ? EnumSet.allOf(RelationState.class) : filter.states());
        filter.kind().ifPresent(kind -> query.setParameter("kind", kind));
        filter.mentorId().ifPresent(id -> query.setParameter("mentor", id));
        filter.participantId().ifPresent(id -> query.setParameter("mentee", id));
        return query.getResultList();
    }

    /** Of these mentees, by mentee, oldest first. */
    public Map<UUID, List<RelationEntity>> ofMentees(Collection<UUID> participantIds) {
        return chunks(participantIds)
                .flatMap(some -> entities.createQuery(
                                "select r from RelationEntity r where r.participantId in :ids", RelationEntity.class)
                        .setParameter("ids", some)
                        .getResultStream())
                .sorted(Comparator.comparing(RelationEntity::proposedOn).thenComparing(RelationEntity::id))
                .collect(groupingBy(RelationEntity::participantId));
    }

    /** Open ones of a group. */
    public List<RelationEntity> members(UUID groupId) {
        return entities.createQuery(
                        "select r from RelationEntity r where r.groupId = :id and r.state in :open order by r.id",
                        RelationEntity.class)
                .setParameter("id", groupId)
                .setParameter("open", open())
                .getResultList();
    }

    private static Set<RelationState> open() {
        Set<RelationState> open = EnumSet.allOf(RelationState.class);
        open.removeIf(state -> !state.isOpen());
        return open;
    }

    public void add(Object row) {
        entities.persist(row);
    }

    public void flush() {
        entities.flush();
    }

    // --- pauses and moves --------------------------------------------------------------------------------------------

    /** By pair, oldest first. */
    public Map<UUID, List<PauseEntity>> pauses(Collection<UUID> relationIds) {
        return chunks(relationIds)
                .flatMap(some -> entities.createQuery(
                                "select p from PauseEntity p where p.relationId in :ids", PauseEntity.class)
                        .setParameter("ids", some)
                        .getResultStream())
                .sorted(Comparator.comparing(PauseEntity::from))
                .collect(groupingBy(PauseEntity::relationId));
    }

    public void pause(UUID relationId, LocalDate from, Optional<LocalDate> until, String reason) {
        entities.persist(new PauseEntity(relationId, from, until, reason));
    }

    /** Ends the pause a pair is in; one that began on this day was none. */
    public void endPause(UUID relationId, LocalDate resumedOn) {
        List<PauseEntity> pauses = pauses(List.of(relationId)).getOrDefault(relationId, List.of());
        if (pauses.isEmpty()) {
            return;
        }
        PauseEntity last = pauses.getLast();
        if (last.from().isBefore(resumedOn)) {
            last.end(resumedOn.minusDays(1));
        } else {
            entities.remove(last);
        }
    }

    public List<ChangeEntity> changes(UUID relationId) {
        return entities.createQuery(
                        "select c from ChangeEntity c where c.relationId = :id order by c.number", ChangeEntity.class)
                .setParameter("id", relationId)
                .getResultList();
    }

    // --- groups ------------------------------------------------------------------------------------------------------

    public Optional<GroupEntity> group(UUID id) {
        return Optional.ofNullable(entities.find(GroupEntity.class, id));
    }

    public Optional<UUID> leaderOf(UUID groupId) {
        return entities.createQuery("select g.mentorId from GroupEntity g where g.id = :id", UUID.class)
                .setParameter("id", groupId)
                .getResultStream()
                .findFirst();
    }

    public List<GroupEntity> groups() {
        return entities.createQuery("select g from GroupEntity g", GroupEntity.class)
                .getResultList();
    }

    public List<GroupEntity> groupsOf(UUID mentorId) {
        return entities.createQuery("select g from GroupEntity g where g.mentorId = :id", GroupEntity.class)
                .setParameter("id", mentorId)
                .getResultList();
    }

    /** Open pairs by group. */
    public Map<UUID, List<RelationEntity>> members() {
        return entities.createQuery(
                        "select r from RelationEntity r where r.groupId is not null and r.state in :open",
                        RelationEntity.class)
                .setParameter("open", open())
                .getResultStream()
                .collect(groupingBy(row -> row.groupId().orElseThrow()));
    }

    /** Meetings of a group that are planned, those too of which nobody has said what became of them. */
    public List<MeetingEntity> planned(UUID groupId) {
        return entities.createQuery(
                        "select m from MeetingEntity m where m.groupId = :group and m.state = :planned",
                        MeetingEntity.class)
                .setParameter("group", groupId)
                .setParameter("planned", Meeting.State.PLANNED)
                .getResultList();
    }

    /** Asks a member to a meeting of the group. */
    public void ask(RelationEntity member, MeetingEntity meeting) {
        entities.persist(new PresenceEntity(meeting.id(), member.id(), member.participantId()));
    }

    static <T> Stream<List<T>> chunks(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += CHUNK) {
            chunks.add(list.subList(from, Math.min(list.size(), from + CHUNK)));
        }
        return chunks.stream();
    }
}
