package org.boardwalk.pathways.api.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.pathways.api.text.LocalText;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Whom it concerns when a credential changes: for the certifications module, and for a page. Any thread. Needs {@code
 * pathways.read}.
 */
@ProviderType
public interface CredentialImpact {
    /** What aims at the credential now. A person signed in sees only the participants she may see. */
    Impact of(String credentialCode);

    /** How many people aim at it, seen or not. */
    long peopleInAll(String credentialCode);

    /**
     * Which credentials the active plans of people have come to: those of the next step and of steps in progress. Only of
     * participants the person may see; quick, also for a large caseload.
     */
    Map<UUID, Set<String>> reached();

    /** What one person's active plans still lead to; also for the participant himself, without {@code pathways.read}. */
    Set<String> targets(UUID participantId);

    /** Codes that published pathways speak of, sorted. */
    List<String> codes();

    /**
     * @param pathways newest published versions that speak of it
     * @param plans active plans with a step toward it that is not settled, or that waits for it
     */
    record Impact(String credentialCode, List<TargetingPathway> pathways, List<TargetingPlan> plans) {
        public Impact {
            pathways = List.copyOf(pathways);
            plans = List.copyOf(plans);
        }

        /** How many people, each counted once. */
        public long people() {
            return plans.stream().map(TargetingPlan::participantId).distinct().count();
        }
    }

    /** @param steps ids of the steps that end with it, prepare for it or ask for it */
    record TargetingPathway(UUID pathwayId, int version, LocalText title, List<String> steps) {}

    /** @param steps ids of the steps concerned that are not settled, with how far the participant is */
    record TargetingPlan(UUID planId, UUID participantId, UUID pathwayId, List<TargetingStep> steps) {}

    /** One step of a plan. */
    record TargetingStep(String stepId, LocalText title, StepState state) {}
}
