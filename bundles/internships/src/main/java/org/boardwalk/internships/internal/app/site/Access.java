package org.boardwalk.internships.internal.app.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may do what: a permission of this module and the right to the participant, or a participant's right to his own. */
@Component(service = Access.class)
public final class Access {
    public static final String READ = "internships.read";
    public static final String SITES = "internships.sites";
    public static final String PLAN = "internships.plan";
    public static final String REVIEW = "internships.review";
    public static final String PLACE = "internships.place";
    public static final String EXPORT = "internships.export";
    public static final String OWN = "internships.own";

    private static final String GUEST = "guest: ";
    private static final int LONGEST_REASON = 2000;

    private final CurrentUser user;
    private final ParticipantAccess participants;

    @Activate
    public Access(@Reference CurrentUser user, @Reference ParticipantAccess participants) {
        this.user = user;
        this.participants = participants;
    }

    public void require(String permission) {
        user.require(permission);
    }

    public boolean isStaff() {
        return user.may(READ);
    }

    /** Staff, or somebody who has his own placement. */
    public void requireAny() {
        if (!user.may(OWN)) {
            user.require(READ);
        }
    }

    public void requireRead(UUID participantId) {
        if (!isOwn(participantId)) {
            user.require(READ);
            participants.requireRead(participantId);
        }
    }

    public void requireWrite(String permission, UUID participantId) {
        user.require(permission);
        participants.requireWrite(participantId);
    }

    /** Of everybody, in few statements. */
    public void requireWrite(String permission, Collection<UUID> participantIds) {
        user.require(permission);
        Set<UUID> writable = participants.writable(participantIds);
        participantIds.stream().filter(id -> !writable.contains(id)).forEach(participants::requireWrite);
    }

    public boolean isOwn(UUID participantId) {
        return own().filter(participantId::equals).isPresent();
    }

    /** The participant who is signed in and may see his own placements. */
    public Optional<UUID> own() {
        return user.may(OWN) ? participants.own() : Optional.empty();
    }

    /** Whether each of these is somebody, and the person may see him; for ids that come from outside. */
    public boolean areReadable(Collection<UUID> ids) {
        return participants.readable(ids).containsAll(ids);
    }

    /** Of these, who are in our tables, those whom the person may see. */
    public Set<UUID> readable(Collection<UUID> ids) {
        return readable(user, participants, ids);
    }

    /** Who may see everybody is not asked about each: a question for thousands takes longer than the rest of most pages. */
    public static Set<UUID> readable(CurrentUser user, ParticipantAccess participants, Collection<UUID> ids) {
        return ids.isEmpty() || user.may(ParticipantPermissions.READ_ALL)
                ? Set.copyOf(ids)
                : participants.readable(ids);
    }

    /** How others read who did it; guests by their name. */
    public String name() {
        return name(user);
    }

    public static String name(CurrentUser user) {
        return user.account().map(Account::displayName).orElseGet(() -> {
            String actor = user.actor();
            return actor.startsWith(GUEST) ? actor.substring(GUEST.length()) : actor;
        });
    }

    /** A day as guests read it. */
    public static String day(Locale locale, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(day);
    }

    /** A reason somebody typed, without spaces around it. */
    public static String reason(String reason) {
        if (reason.isBlank()) {
            throw new ProblemException("internships.reasonMissing");
        }
        return text(reason, LONGEST_REASON);
    }

    /** @throws ProblemException when it is too long */
    public static String text(String text, int longest) {
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new ProblemException("internships.tooLong", longest);
        }
        return stripped;
    }
}
