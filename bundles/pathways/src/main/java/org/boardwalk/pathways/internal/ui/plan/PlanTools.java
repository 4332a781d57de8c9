package org.boardwalk.pathways.internal.ui.plan;

import java.util.UUID;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.evidence.EvidenceRecords;
import org.boardwalk.pathways.api.evidence.PriorLearning;
import org.boardwalk.pathways.api.picture.PathwayPictures;
import org.boardwalk.pathways.api.plan.Plans;
import org.boardwalk.pathways.api.plan.StepGoals;
import org.boardwalk.pathways.internal.ui.words.Rights;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The services that the parts of a plan's pages need, in one place. */
@Component(service = PlanTools.class)
public final class PlanTools {
    private final PathwayCatalogue catalogue;
    private final PathwayPictures pictures;
    private final Plans plans;
    private final StepGoals goals;
    private final PriorLearning learning;
    private final EvidenceRecords evidence;
    private final Documents documents;
    private final ParticipantAccess access;
    private final CurrentUser user;

    @Activate
    public PlanTools(
            @Reference PathwayCatalogue catalogue,
            @Reference PathwayPictures pictures,
            @Reference Plans plans,
            @Reference StepGoals goals,
            @Reference PriorLearning learning,
            @Reference EvidenceRecords evidence,
            @Reference Documents documents,
            @Reference ParticipantAccess access,
            @Reference CurrentUser user) {
        this.catalogue = catalogue;
        this.pictures = pictures;
        this.plans = plans;
        this.goals = goals;
        this.learning = learning;
        this.evidence = evidence;
        this.documents = documents;
        this.access = access;
        this.user = user;
    }

    PathwayCatalogue catalogue() {
        return catalogue;
    }

    PathwayPictures pictures() {
        return pictures;
    }

    Plans plans() {
        return plans;
    }

    StepGoals goals() {
        return goals;
    }

    PriorLearning learning() {
        return learning;
    }

    EvidenceRecords evidence() {
        return evidence;
    }

    Documents documents() {
        return documents;
    }

    boolean may(String permission) {
        return user.may(permission);
    }

    /** What the reader may do with the plans of this participant. */
    Role role(UUID participantId) {
        if (user.may(Rights.PLAN) && access.mayWrite(participantId)) {
            return Role.PLANNER;
        }
        boolean own = user.may(Rights.OWN)
                && access.own().filter(participantId::equals).isPresent();
        return own ? Role.PARTICIPANT : Role.READER;
    }

    /** Who looks at a plan. */
    enum Role {
        PLANNER,
        PARTICIPANT,
        READER
    }
}
