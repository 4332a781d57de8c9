package org.boardwalk.certifications.internal.ui.education;

import java.util.List;
import java.util.UUID;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.ContinuingEducation;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The services that the ledger's parts need, in one place. */
@Component(service = EducationTools.class)
public final class EducationTools {
    private final ContinuingEducation education;
    private final Documents documents;
    private final ParticipantAccess access;
    private final CurrentUser user;

    @Activate
    public EducationTools(
            @Reference ContinuingEducation education,
            @Reference Documents documents,
            @Reference ParticipantAccess access,
            @Reference CurrentUser user) {
        this.education = education;
        this.documents = documents;
        this.access = access;
        this.user = user;
    }

    ContinuingEducation education() {
        return education;
    }

    List<Documents.Document> documents(UUID participantId) {
        return documents.list(participantId);
    }

    boolean isOwn(UUID participantId) {
        return user.may(Rights.OWN)
                && access.own().filter(participantId::equals).isPresent();
    }

    boolean mayRecord(UUID participantId) {
        return isOwn(participantId) || isStaff(participantId);
    }

    boolean mayChange(Activity activity) {
        return isStaff(activity.participantId()) || isOwn(activity.participantId()) && activity.reported();
    }

    private boolean isStaff(UUID participantId) {
        return !isOwn(participantId) && user.may(Rights.RECORD) && access.mayWrite(participantId);
    }
}
