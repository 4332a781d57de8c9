package org.boardwalk.internships.internal.ui.compliance;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.compliance.Compliance;
import org.boardwalk.internships.api.compliance.ComplianceReminders;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.internships.api.term.Terms;
import org.boardwalk.internships.internal.ui.site.Rights;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pages of requirements need, and what the signed-in person may do there. */
@Component(service = ComplianceTools.class)
public final class ComplianceTools {
    private final Compliance compliance;
    private final ComplianceReminders reminders;
    private final Terms terms;
    private final Sites sites;
    private final Participants participants;
    private final Documents documents;
    private final ParticipantAccess access;
    private final CurrentUser user;

    @Activate
    public ComplianceTools(
            @Reference Compliance compliance,
            @Reference ComplianceReminders reminders,
            @Reference Terms terms,
            @Reference Sites sites,
            @Reference Participants participants,
            @Reference Documents documents,
            @Reference ParticipantAccess access,
            @Reference CurrentUser user) {
        this.compliance = compliance;
        this.reminders = reminders;
        this.terms = terms;
        this.sites = sites;
        this.participants = participants;
        this.documents = documents;
        this.access = access;
        this.user = user;
    }

    Compliance compliance() {
        return compliance;
    }

    ComplianceReminders reminders() {
        return reminders;
    }

    Terms terms() {
        return terms;
    }

    Sites sites() {
        return sites;
    }

    Participants participants() {
        return participants;
    }

    Documents documents() {
        return documents;
    }

    boolean may(String permission) {
        return user.may(permission);
    }

    /** The participant who is signed in. */
    Optional<UUID> own() {
        return user.may(Rights.OWN) ? access.own() : Optional.empty();
    }

    boolean isOwn(UUID participantId) {
        return own().filter(participantId::equals).isPresent();
    }

    boolean mayReview(UUID participantId) {
        return user.may(Rights.REVIEW) && access.mayWrite(participantId);
    }

    boolean mayHandIn(UUID participantId) {
        return isOwn(participantId) || mayReview(participantId);
    }

    Map<UUID, Requirement> requirements() {
        return compliance.requirements().stream().collect(Collectors.toMap(Requirement::id, Function.identity()));
    }
}
