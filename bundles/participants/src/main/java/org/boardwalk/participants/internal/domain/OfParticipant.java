package org.boardwalk.participants.internal.domain;

import java.util.UUID;

/** A row about one participant, which a merge moves to another. */
public interface OfParticipant {
    UUID participantId();

    void moveTo(UUID participant);
}
