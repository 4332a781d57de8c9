package org.boardwalk.mentoring.internal.app.meeting;

import java.util.UUID;
import org.boardwalk.mentoring.internal.app.mail.Letter;
import org.boardwalk.mentoring.internal.app.mail.Letter.To;
import org.boardwalk.mentoring.internal.app.mail.MentoringMail;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells mentors and mentees by e-mail of messages and meetings. Inside the transaction of what happened. */
@Component(service = PairMail.class)
public final class PairMail {
    private final MentoringMail mail;
    private final ProfileStore profiles;

    @Activate
    public PairMail(@Reference MentoringMail mail, @Reference ProfileStore profiles) {
        this.mail = mail;
        this.profiles = profiles;
    }

    void cancelledForMentor(MeetingEntity meeting) {
        cancelled(meeting, To.MENTOR, meeting.mentorId());
    }

    void cancelledForMentee(MeetingEntity meeting, UUID participantId) {
        cancelled(meeting, To.MENTEE, participantId);
    }

    private void cancelled(MeetingEntity meeting, To to, UUID personId) {
        String key = "mentoring.cancelled:" + meeting.id() + ":" + personId;
        mail.send(new Letter(key, "desk.mail.cancelled", to, personId));
    }

    /**
     * That a message is there.
     *
     * @param personId a mentor's id or a participant's
     * @param after the notice before, so that two at the same moment are one
     */
    boolean message(UUID personId, String after) {
        To to = profiles.mentor(personId).isPresent() ? To.MENTOR : To.MENTEE;
        return mail.send(new Letter("mentoring.message:" + personId + ":" + after, "desk.mail.message", to, personId));
    }
}
