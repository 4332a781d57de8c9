package org.boardwalk.mentoring.internal.app.meeting;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.boardwalk.mentoring.internal.domain.meeting.MessageEntity;
import org.boardwalk.mentoring.internal.domain.meeting.PresenceEntity;
import org.boardwalk.mentoring.internal.domain.meeting.ThreadEntity;
import org.boardwalk.participants.api.MergeHandler;
import org.boardwalk.participants.api.event.ParticipantsMerged;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Meetings and messages of two records of one person become one's; also for merges while the module was off. */
@Component(service = {MergeHandler.class, EventHandler.class, MeetingMerge.class})
public final class MeetingMerge implements MergeHandler, EventHandler<ParticipantsMerged> {
    private final EntityManager entities;

    @Activate
    public MeetingMerge(@Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String module() {
        return "mentoring";
    }

    @Override
    public List<Moves> preview(UUID keep, UUID gone) {
        int meetings = presences(gone).size();
        return meetings == 0 ? List.of() : List.of(new Moves(module(), "mentoring.merge.meetings", meetings));
    }

    @Override
    public void move(UUID keep, UUID gone) {
        presences(keep, gone);
        messages(keep, gone);
        entities.flush();
    }

    /** Whoever was at a meeting under both records was there once. */
    private void presences(UUID keep, UUID gone) {
        Map<UUID, PresenceEntity> kept = presences(keep).stream()
                .collect(Collectors.toMap(PresenceEntity::meetingId, Function.identity(), (one, other) -> one));
        for (PresenceEntity row : presences(gone)) {
            PresenceEntity same = kept.get(row.meetingId());
            if (same == null) {
                row.belongTo(keep);
            } else {
                same.came(same.present() || row.present());
                entities.remove(row);
            }
        }
    }

    /** What a mentor led, wrote and was written under his other profile. */
    public void mentor(UUID keep, UUID gone) {
        entities.createQuery("select m from MeetingEntity m where m.mentorId = :gone", MeetingEntity.class)
                .setParameter("gone", gone)
                .getResultList()
                .forEach(row -> row.ledBy(keep));
        messages(keep, gone);
        entities.flush();
    }

    private List<PresenceEntity> presences(UUID person) {
        return entities.createQuery(
                        "select p from PresenceEntity p where p.participantId = :person", PresenceEntity.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** What was written to the coordinators stands in one thread; the pairs keep theirs. */
    private void messages(UUID keep, UUID gone) {
        List<MessageEntity> rows = entities.createQuery(
                        "select m from MessageEntity m where m.toPerson = :gone or m.threadId = :gone",
                        MessageEntity.class)
                .setParameter("gone", gone)
                .getResultList();
        ThreadEntity before = entities.find(ThreadEntity.class, gone);
        if (before != null && entities.find(ThreadEntity.class, keep) == null) {
            ThreadEntity thread = ThreadEntity.ofPerson(keep);
            before.lastAt().ifPresent(thread::written);
            entities.persist(thread);
        }
        rows.forEach(row -> row.belongTo(
                row.threadId().equals(gone) ? keep : row.threadId(),
                row.toPerson().map(to -> to.equals(gone) ? keep : to)));
        Optional.ofNullable(before).ifPresent(entities::remove);
    }

    @Override
    public String id() {
        return "mentoring.meetings.merge";
    }

    @Override
    public Class<ParticipantsMerged> type() {
        return ParticipantsMerged.class;
    }

    @Override
    public void handle(ParticipantsMerged event, Delivery delivery) {
        move(event.subject(), event.gone());
    }
}
