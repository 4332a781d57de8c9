package org.boardwalk.pathways.api.evidence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * Somebody says that a step of a plan is satisfied, and somebody else decides.
 *
 * @param lock to be handed back with the decision
 * @param step title of the step in the plan's version
 * @param description what was learned or done, where and when, in the person's words
 * @param documentId of the participants module
 * @param reason why it was decided so; empty while it waits
 */
public record Claim(
        UUID id,
        long lock,
        UUID participantId,
        UUID planId,
        LocalText pathway,
        String stepId,
        LocalText step,
        Kind kind,
        String description,
        Optional<UUID> documentId,
        String claimedBy,
        Instant claimedAt,
        State state,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        String reason) {
    /** Why the step should count; the text shown is {@code pathways.claimKind.<NAME>}. */
    public enum Kind {
        /** Done in this plan. */
        COMPLETION,
        /** Learned, earned or done before. */
        PRIOR_LEARNING
    }

    /** Where it is; the text shown is {@code pathways.claimState.<NAME>}. */
    public enum State {
        WAITING,
        APPROVED,
        REJECTED,
        WITHDRAWN
    }
}
