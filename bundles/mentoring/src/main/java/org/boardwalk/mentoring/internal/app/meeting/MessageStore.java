package org.boardwalk.mentoring.internal.app.meeting;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.domain.meeting.MessageEntity;
import org.boardwalk.mentoring.internal.domain.meeting.ThreadEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of messages. Inside a transaction only. */
@Component(service = MessageStore.class)
public final class MessageStore {
    private final EntityManager entities;

    @Activate
    public MessageStore(@Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities) {
        this.entities = entities;
    }

    Optional<ThreadEntity> thread(UUID id) {
        return Optional.ofNullable(entities.find(ThreadEntity.class, id));
    }

    List<ThreadEntity> threads() {
        return entities.createQuery("select t from ThreadEntity t", ThreadEntity.class)
                .getResultList();
    }

    /** Pairs that were ever accepted, of a mentor or a mentee. */
    List<RelationEntity> pairs(UUID mentorOrMentee) {
        return entities.createQuery(
                        "select r from RelationEntity r where (r.mentorId = :id or r.participantId = :id)"
                                + " and r.agreedOn is not null and r.state not in :never",
                        RelationEntity.class)
                .setParameter("id", mentorOrMentee)
                .setParameter("never", List.of(RelationState.PROPOSED, RelationState.DECLINED))
                .getResultList();
    }

    /** Newest first. */
    List<MessageEntity> list(UUID threadId, Instant since, int offset, int limit) {
        return entities.createQuery(
                        "select m from MessageEntity m where m.threadId = :thread and m.sentAt >= :since"
                                + " order by m.sentAt desc, m.id",
                        MessageEntity.class)
                .setParameter("thread", threadId)
                .setParameter("since", since)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<MessageEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(MessageEntity.class, id));
    }

    Optional<MessageEntity> sent(UUID key) {
        return entities.createQuery("select m from MessageEntity m where m.sendKey = :key", MessageEntity.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    void add(Object row) {
        entities.persist(row);
    }

    /** When this person was last told by e-mail that a message is there. */
    Optional<Instant> lastNotice(UUID personId) {
        return Optional.ofNullable(entities.createQuery(
                        "select max(m.sentAt) from MessageEntity m where m.toPerson = :person and m.notified = true",
                        Instant.class)
                .setParameter("person", personId)
                .getSingleResult());
    }

    /** @param receiver a mentor or a mentee; empty = the coordinators */
    void markRead(UUID threadId, Optional<UUID> receiver, Instant at) {
        unreadOf(threadId, receiver).forEach(row -> row.read(at));
    }

    private List<MessageEntity> unreadOf(UUID threadId, Optional<UUID> receiver) {
        String whose = receiver.isPresent() ? "m.toPerson = :person" : "m.toPerson is null";
        var query = entities.createQuery(
                        "select m from MessageEntity m where m.threadId = :thread and m.readAt is null and " + whose,
                        MessageEntity.class)
                .setParameter("thread", threadId);
        receiver.ifPresent(person -> query.setParameter("person", person));
        return query.getResultList();
    }

    /** Unread ones of a receiver by thread; threads without are missing. */
    public Map<UUID, Integer> unread(Optional<UUID> receiver) {
        String whose = receiver.isPresent() ? "m.toPerson = :person" : "m.toPerson is null";
        var query = entities.createQuery(
                "select m.threadId, count(m) from MessageEntity m where m.readAt is null and " + whose
                        + " group by m.threadId",
                Object[].class);
        receiver.ifPresent(person -> query.setParameter("person", person));
        return query.getResultStream().collect(toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }

    void flush() {
        entities.flush();
    }
}
