package org.boardwalk.pathways.internal.ui.words;

import java.util.Map;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantSummary;

/** Names of participants. */
public final class People {
    private People() {}

    /** @param names as read for a whole list at once */
    public static String name(Map<UUID, ParticipantSummary> names, UUID id) {
        ParticipantSummary summary = names.get(id);
        return summary == null ? Say.ui("people.unknown") : summary.displayName();
    }
}
