package org.boardwalk.mentoring.internal.app.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.mail.Mail;
import org.boardwalk.platform.api.mail.Message;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells mentors and mentees by e-mail that there is something to see: neither what nor from whom, as e-mail is not private.
 * Inside the transaction of what happened; checks no permission.
 */
@Component(service = PairMail.class)
public final class PairMail {
    private static final String MENTOR_PAGE = "my-mentees";
    private static final String MENTEE_PAGE = "my-mentor";

    private final Mail mail;
    private final Texts texts;
    private final Participants participants;
    private final Accounts accounts;
    private final ProfileStore profiles;
    private final Access access;

    @Activate
    public PairMail(
            @Reference Mail mail,
            @Reference Texts texts,
            @Reference Participants participants,
            @Reference Accounts accounts,
            @Reference ProfileStore profiles,
            @Reference Access access) {
        this.mail = mail;
        this.texts = texts;
        this.participants = participants;
        this.accounts = accounts;
        this.profiles = profiles;
        this.access = access;
    }

    void cancelledForMentor(MeetingEntity meeting) {
        toMentor(meeting.mentorId(), "cancelled", key(meeting, meeting.mentorId()));
    }

    void cancelledForMentee(MeetingEntity meeting, UUID participantId) {
        toMentee(participantId, "cancelled", key(meeting, participantId));
    }

    private static String key(MeetingEntity meeting, UUID to) {
        return "mentoring.cancelled:" + meeting.id() + ":" + to;
    }

    /**
     * That a message is there.
     *
     * @param personId a mentor's id or a participant's
     * @param after the notice before, so that two at the same moment are one
     */
    boolean message(UUID personId, String after) {
        String key = "mentoring.message:" + personId + ":" + after;
        boolean isMentor = profiles.mentor(personId).isPresent();
        return isMentor ? toMentor(personId, "message", key) : toMentee(personId, "message", key);
    }

    private boolean toMentor(UUID mentorId, String what, String key) {
        return profiles.mentor(mentorId)
                .map(row -> {
                    Optional<Locale> language =
                            row.accountId().flatMap(accounts::find).map(Account::locale);
                    return send(key, row.details(List.of()).email(), language, what, MENTOR_PAGE);
                })
                .orElse(false);
    }

    private boolean toMentee(UUID participantId, String what, String key) {
        return Optional.ofNullable(access.asRule(() -> participants.contacts(Set.of(participantId)))
                        .get(participantId))
                .map(contact -> send(key, contact.email(), Optional.of(contact.language()), what, MENTEE_PAGE))
                .orElse(false);
    }

    private boolean send(String key, String address, Optional<Locale> wanted, String what, String page) {
        if (address.isBlank() || !mail.isConfigured()) {
            return false;
        }
        Locale language = wanted.filter(texts.locales()::contains)
                .orElseGet(() -> texts.locales().getFirst());
        String words = "mentoring.desk.mail." + what;
        String text = texts.text(language, words + ".text") + "\n\n" + mail.link(page) + "\n";
        return mail.send(new Message(key, address.strip(), language, texts.text(language, words + ".subject"), text))
                == Mail.Answer.TAKEN;
    }
}
