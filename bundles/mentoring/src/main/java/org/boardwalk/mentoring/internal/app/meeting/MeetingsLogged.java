package org.boardwalk.mentoring.internal.app.meeting;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.internal.app.profile.People;
import org.boardwalk.mentoring.internal.app.profile.People.Person;
import org.boardwalk.mentoring.internal.domain.meeting.LoggedServiceEntity;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.boardwalk.participants.api.casefile.ServiceLog;
import org.boardwalk.participants.api.casefile.ServiceLog.NewService;
import org.boardwalk.participants.api.casefile.ServiceLog.Service;
import org.boardwalk.participants.api.casefile.ServiceTypes;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps the service log in step with meetings: one service for each mentee who was there, replaced when the meeting was
 * corrected, taken back with it. It compares with the meeting as it is now, so that events may come twice and in any order.
 * Inside the transaction that delivers an event.
 */
@Component(service = MeetingsLogged.class)
public final class MeetingsLogged {
    private static final int LONGEST_REASON = 400;

    private final EntityManager entities;
    private final MeetingStore meetings;
    private final People people;
    private final ServiceLog services;
    private final ServiceTypes types;
    private final Texts texts;

    @Activate
    public MeetingsLogged(
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities,
            @Reference MeetingStore meetings,
            @Reference People people,
            @Reference ServiceLog services,
            @Reference ServiceTypes types,
            @Reference Texts texts) {
        this.entities = entities;
        this.meetings = meetings;
        this.people = people;
        this.services = services;
        this.types = types;
        this.texts = texts;
    }

    /** @param asked as in the event: the record may have become another one meanwhile */
    void follow(UUID meetingId, UUID asked) {
        UUID participantId = people.find(asked).map(Person::id).orElse(asked);
        meetings.find(meetingId).ifPresent(meeting -> follow(meeting, participantId));
    }

    private void follow(MeetingEntity meeting, UUID participantId) {
        boolean counts = meeting.state() == Meeting.State.HELD
                && meetings.presences(meeting.id()).stream()
                        .anyMatch(one -> one.present() && one.participantId().equals(participantId));
        Optional<LoggedServiceEntity> known = row(meeting.id(), participantId);
        if (known.isEmpty() && !counts) {
            return;
        }
        LoggedServiceEntity row = known.orElseGet(() -> new LoggedServiceEntity(meeting.id(), participantId));
        if (known.isPresent()) {
            Service before = services.log(service(meeting, participantId, row));
            if (counts && isSame(before, meeting)) {
                return;
            }
            takeBack(before, meeting);
        }
        if (counts) {
            row.next();
            entities.persist(row);
            services.log(service(meeting, participantId, row));
        }
    }

    /** Two records of one person: her services move with her, and of two for one meeting one counts. */
    void merge(UUID keep, UUID gone) {
        for (LoggedServiceEntity row : rows(gone)) {
            LoggedServiceEntity same = row(row.meetingId(), keep).orElse(null);
            if (same != null) {
                LoggedServiceEntity needless = counts(same, keep) ? row : same;
                meetings.find(row.meetingId())
                        .ifPresent(meeting -> takeBack(services.log(service(meeting, keep, needless)), meeting));
                entities.remove(needless);
                entities.flush();
            }
            if (entities.contains(row)) {
                row.belongTo(keep);
            }
        }
        entities.flush();
    }

    private boolean counts(LoggedServiceEntity row, UUID participantId) {
        return meetings.find(row.meetingId())
                .map(meeting -> services.log(service(meeting, participantId, row)))
                .filter(service -> service.takenBack().isEmpty())
                .isPresent();
    }

    private List<LoggedServiceEntity> rows(UUID participantId) {
        return entities.createQuery(
                        "select s from LoggedServiceEntity s where s.participantId = :person",
                        LoggedServiceEntity.class)
                .setParameter("person", participantId)
                .getResultList();
    }

    private static boolean isSame(Service logged, MeetingEntity meeting) {
        return logged.takenBack().isEmpty()
                && logged.on().equals(meeting.on())
                && logged.minutes() == meeting.minutes();
    }

    private void takeBack(Service service, MeetingEntity meeting) {
        if (service.takenBack().isEmpty()) {
            String reason = meeting.reason().isBlank()
                    ? texts.text(texts.locales().getFirst(), "mentoring.desk.service.corrected")
                    : meeting.reason();
            services.takeBack(
                    service.id(),
                    service.version(),
                    reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON));
        }
    }

    private Optional<LoggedServiceEntity> row(UUID meetingId, UUID participantId) {
        return entities.createQuery(
                        "select s from LoggedServiceEntity s where s.meetingId = :meeting and s.participantId = :person",
                        LoggedServiceEntity.class)
                .setParameter("meeting", meetingId)
                .setParameter("person", participantId)
                .getResultStream()
                .findFirst();
    }

    /** What is logged under the row's key already stays as it is. */
    private NewService service(MeetingEntity meeting, UUID participantId, LoggedServiceEntity row) {
        String type = types.of(meeting.kind() == MentoringKind.PEER ? MentoringServices.PEER : MentoringServices.ADULT);
        return new NewService(participantId, type, meeting.on(), meeting.minutes(), "", "mentoring", row.key());
    }
}
