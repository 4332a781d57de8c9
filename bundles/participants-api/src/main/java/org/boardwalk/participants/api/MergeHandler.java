package org.boardwalk.participants.api;

import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: moves a module's rows from one participant to another when two records turn out to be one
 * person. A module that has such rows publishes it, and handles the event {@code ParticipantsMerged} with the same
 * method, for merges that happened while it was off; so moving must bear being done twice.
 */
@ConsumerType
public interface MergeHandler {
    /** Module id, such as {@code pathways}. */
    String module();

    /** What belongs to the record that would go; inside a reading transaction. */
    List<Moves> preview(UUID keep, UUID gone);

    /**
     * Moves everything; inside the merge's transaction, as the person who merges. An exception stops the merge. A
     * row that cannot exist twice (a plan for the same pathway) is joined or closed, never lost.
     */
    void move(UUID keep, UUID gone);

    /**
     * @param module whose rows
     * @param what key of the plural noun, such as {@code pathways.merge.plans}
     * @param count how many, more than 0
     */
    record Moves(String module, String what, long count) {}
}
