package org.boardwalk.mentoring.internal.app.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.Meeting.Presence;
import org.boardwalk.mentoring.api.meeting.Meeting.State;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.profile.People;
import org.boardwalk.mentoring.internal.app.profile.People.Person;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.boardwalk.mentoring.internal.domain.meeting.PresenceEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of meetings. Inside a transaction only. */
@Component(service = MeetingStore.class)
public final class MeetingStore {
    private static final Set<RelationState> SEATED =
            Stream.of(RelationState.values()).filter(RelationState::takesSeat).collect(toSet());

    private final EntityManager entities;
    private final People people;
    private final PairSight sight;

    @Activate
    public MeetingStore(
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities,
            @Reference People people,
            @Reference PairSight sight) {
        this.entities = entities;
        this.people = people;
        this.sight = sight;
    }

    /** Newest first. */
    List<MeetingEntity> of(UUID relationId, int offset, int limit) {
        return entities.createQuery(
                        "select m from MeetingEntity m, PresenceEntity p where p.meetingId = m.id and p.relationId = :id"
                                + " order by m.metOn desc, m.metAt desc, m.id",
                        MeetingEntity.class)
                .setParameter("id", relationId)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Newest first. */
    List<MeetingEntity> ofGroup(UUID groupId) {
        return entities.createQuery(
                        "select m from MeetingEntity m where m.groupId = :id order by m.metOn desc, m.metAt desc, m.id",
                        MeetingEntity.class)
                .setParameter("id", groupId)
                .getResultList();
    }

    int count(UUID relationId) {
        return entities.createQuery("select count(p) from PresenceEntity p where p.relationId = :id", Long.class)
                .setParameter("id", relationId)
                .getSingleResult()
                .intValue();
    }

    Optional<MeetingEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(MeetingEntity.class, id));
    }

    Optional<MeetingEntity> logged(UUID key) {
        return entities.createQuery("select m from MeetingEntity m where m.logKey = :key", MeetingEntity.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Planned ones a mentor leads, soonest first. */
    List<MeetingEntity> plannedOf(UUID mentorId, LocalDate from, LocalDate until, int limit) {
        return entities.createQuery(
                        "select m from MeetingEntity m where m.mentorId = :mentor and m.state = :planned"
                                + " and m.metOn between :from and :until order by m.metOn, m.metAt, m.id",
                        MeetingEntity.class)
                .setParameter("mentor", mentorId)
                .setParameter("planned", State.PLANNED)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Planned ones a mentee was asked to, soonest first. */
    List<MeetingEntity> plannedFor(UUID participantId, LocalDate from, int limit) {
        return entities.createQuery(
                        "select m from MeetingEntity m, PresenceEntity p where p.meetingId = m.id"
                                + " and p.participantId = :mentee and m.state = :planned and m.metOn >= :from"
                                + " order by m.metOn, m.metAt, m.id",
                        MeetingEntity.class)
                .setParameter("mentee", participantId)
                .setParameter("planned", State.PLANNED)
                .setParameter("from", from)
                .setMaxResults(limit)
                .getResultList();
    }

    /** All of a mentor, or of a mentee, from a day on that take place or took place. */
    List<MeetingEntity> calendarOf(UUID personId, LocalDate from) {
        return entities.createQuery(
                        "select m from MeetingEntity m where (m.mentorId = :person or m.id in (select p.meetingId from"
                                + " PresenceEntity p where p.participantId = :person)) and m.metOn >= :from"
                                + " order by m.metOn, m.id",
                        MeetingEntity.class)
                .setParameter("person", personId)
                .setParameter("from", from)
                .getResultList();
    }

    /** Planned ones of a pair or a group on a day. */
    List<MeetingEntity> plannedOn(UUID pairOrGroup, LocalDate on) {
        return entities.createQuery(
                        "select m from MeetingEntity m where (m.relationId = :id or m.groupId = :id)"
                                + " and m.state = :planned and m.metOn = :on",
                        MeetingEntity.class)
                .setParameter("id", pairOrGroup)
                .setParameter("planned", State.PLANNED)
                .setParameter("on", on)
                .getResultList();
    }

    List<PresenceEntity> presences(UUID meetingId) {
        return presences(List.of(meetingId));
    }

    private List<PresenceEntity> presences(Collection<UUID> meetingIds) {
        return meetingIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from PresenceEntity p where p.meetingId in :ids order by p.id",
                                PresenceEntity.class)
                        .setParameter("ids", meetingIds)
                        .getResultList();
    }

    int minutes(UUID participantId, LocalDate from, LocalDate until) {
        return entities.createQuery(
                        "select coalesce(sum(m.minutes), 0) from MeetingEntity m, PresenceEntity p where p.meetingId = m.id"
                                + " and p.participantId = :person and p.present = true and m.state = :held"
                                + " and m.metOn between :from and :until",
                        Long.class)
                .setParameter("person", participantId)
                .setParameter("held", State.HELD)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult()
                .intValue();
    }

    // --- groups ------------------------------------------------------------------------------------------------------

    /** Who leads a group, and whether it still meets. */
    record Leader(UUID mentorId, boolean open) {}

    /** Nobody else plans or logs for the group until the end of the transaction. */
    Leader holdGroup(UUID groupId) {
        entities.createNativeQuery("UPDATE mentoring_group SET seats = seats WHERE id = ?1")
                .setParameter(1, groupId.toString())
                .executeUpdate();
        List<?> rows = entities.createNativeQuery("SELECT mentor_id, is_open FROM mentoring_group WHERE id = ?1")
                .setParameter(1, groupId.toString())
                .getResultList();
        if (rows.isEmpty()) {
            throw new ProblemException("mentoring.relation.notFound");
        }
        Object[] row = (Object[]) rows.getFirst();
        return new Leader(UUID.fromString((String) row[0]), (Boolean) row[1]);
    }

    List<RelationEntity> members(UUID groupId) {
        return entities.createQuery(
                        "select r from RelationEntity r where r.groupId = :id and r.state in :seated order by r.id",
                        RelationEntity.class)
                .setParameter("id", groupId)
                .setParameter("seated", SEATED)
                .getResultList();
    }

    // --- writing -----------------------------------------------------------------------------------------------------

    static MeetingEntity ofPair(RelationEntity pair, Optional<UUID> key) {
        return MeetingEntity.ofPair(pair.id(), pair.kind(), pair.mentorId(), key);
    }

    Meeting add(MeetingEntity row, List<RelationEntity> asked, Set<UUID> present) {
        entities.persist(row);
        for (RelationEntity pair : asked) {
            PresenceEntity presence = new PresenceEntity(row.id(), pair.id(), pair.participantId());
            presence.came(present.contains(pair.participantId()));
            entities.persist(presence);
        }
        return saved(row);
    }

    Meeting saved(MeetingEntity row) {
        entities.flush();
        return record(row);
    }

    // --- records -----------------------------------------------------------------------------------------------------

    Meeting record(MeetingEntity row) {
        return records(List.of(row)).getFirst();
    }

    /** In the same order, with the names the signed-in person may see; in a few statements however many. */
    public List<Meeting> records(List<MeetingEntity> rows) {
        List<PresenceEntity> asked =
                presences(rows.stream().map(MeetingEntity::id).toList());
        Map<UUID, Person> persons =
                people.find(asked.stream().map(PresenceEntity::participantId).collect(toSet()));
        Map<UUID, List<PresenceEntity>> byMeeting = asked.stream().collect(groupingBy(PresenceEntity::meetingId));
        Map<UUID, String> names = new HashMap<>();
        return rows.stream()
                .map(row -> row.toRecord(byMeeting.getOrDefault(row.id(), List.of()).stream()
                        .map(one -> presence(one, row, persons, names))
                        .sorted((a, b) -> a.menteeName().compareToIgnoreCase(b.menteeName()))
                        .toList()))
                .toList();
    }

    private Presence presence(
            PresenceEntity one, MeetingEntity meeting, Map<UUID, Person> persons, Map<UUID, String> names) {
        Person person = persons.get(one.participantId());
        String name =
                person == null ? "" : names.computeIfAbsent(person.id(), id -> sight.name(person, meeting.mentorId()));
        return new Presence(one.participantId(), one.relationId(), name, one.present());
    }
}
