package org.boardwalk.mentoring.internal.app.desk;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Goal;
import org.boardwalk.mentoring.api.meeting.Meeting.State;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the desk says about many pairs, each in one statement. Inside a transaction only; no list may be empty. */
@Component(service = DeskStore.class)
public final class DeskStore {
    private final EntityManager entities;

    @Activate
    public DeskStore(@Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities) {
        this.entities = entities;
    }

    /** The next planned one of each pair; pairs without are missing. */
    Map<UUID, MeetingEntity> next(Collection<UUID> pairs, LocalDate today) {
        List<Object[]> rows = entities.createQuery(
                        "select p.relationId, m from MeetingEntity m, PresenceEntity p where p.meetingId = m.id"
                                + " and p.relationId in :pairs and m.state = :planned and m.metOn >= :today"
                                + " order by m.metOn, m.metAt, m.id",
                        Object[].class)
                .setParameter("pairs", pairs)
                .setParameter("planned", State.PLANNED)
                .setParameter("today", today)
                .getResultList();
        Map<UUID, MeetingEntity> next = new LinkedHashMap<>();
        rows.forEach(row -> next.putIfAbsent((UUID) row[0], (MeetingEntity) row[1]));
        return next;
    }

    /** Day of the last one held with the mentee there; pairs without are missing. */
    Map<UUID, LocalDate> lastMet(Collection<UUID> pairs) {
        return entities.createQuery(
                        "select p.relationId, max(m.metOn) from MeetingEntity m, PresenceEntity p where p.meetingId = m.id"
                                + " and p.relationId in :pairs and p.present = true and m.state = :held"
                                + " group by p.relationId",
                        Object[].class)
                .setParameter("pairs", pairs)
                .setParameter("held", State.HELD)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }

    /** Tasks of open goals that are not done; pairs without are missing. */
    Map<UUID, Integer> openTasks(Collection<UUID> pairs) {
        return entities.createQuery(
                        "select g.relationId, count(t) from GoalEntity g, TaskEntity t where t.goalId = g.id"
                                + " and g.relationId in :pairs and g.state = :open and t.doneOn is null"
                                + " group by g.relationId",
                        Object[].class)
                .setParameter("pairs", pairs)
                .setParameter("open", Goal.State.OPEN)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }
}
