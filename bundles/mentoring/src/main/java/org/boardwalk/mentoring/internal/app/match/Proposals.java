package org.boardwalk.mentoring.internal.app.match;

import java.util.UUID;
import org.boardwalk.mentoring.api.profile.MentoringKind;

/** Proposes one pair of a published run to both sides, as {@code Relations.propose} does. Inside a writing transaction. */
interface Proposals {
    void propose(UUID runId, UUID mentorId, UUID participantId, MentoringKind kind);
}
