package org.boardwalk.pathways.api.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Claims that a step is satisfied, and their review. Any thread. Claiming needs {@code pathways.plan}, or {@code
 * pathways.own} for oneself; deciding needs {@code pathways.review} and somebody else than the claimant ({@code
 * pathways.claim.ownDecision}). When the pathways module is switched off, the service is gone; claims wait.
 */
@ProviderType
public interface PriorLearning {
    /**
     * Claims that earlier learning or experience satisfies a step, also one that could not begin yet, or one that
     * ends with a credential nobody can earn any more. The step waits for the review from then on.
     *
     * @param description must not be blank ({@code pathways.claim.noDescription})
     * @param documentId of the participants module; empty = no document
     * @throws ProblemException {@code pathways.claim.waiting} when one waits already, {@code
     *     pathways.claim.settled} when the step is settled
     */
    Claim claim(UUID planId, String stepId, String description, Optional<UUID> documentId);

    /** What waits for a decision, of the participants the person may see; oldest first. */
    List<Claim> queue();

    /** All claims of a participant, newest first. */
    List<Claim> ofParticipant(UUID participantId);

    /**
     * The step is done from now on; a credential the step ends with counts as held.
     *
     * @param comment may be empty
     */
    Claim approve(UUID claimId, long lock, String comment);

    /** The step goes back to where it was; the reason is required ({@code pathways.reasonMissing}). */
    Claim reject(UUID claimId, long lock, String reason);

    /** Takes one's own waiting claim back. */
    Claim withdraw(UUID claimId, long lock);
}
