package org.boardwalk.participants.internal.ui.form;

import java.util.ArrayList;
import java.util.List;
import org.boardwalk.participants.api.ParticipantDetails;

/**
 * What comes out when two people changed the same person: what only one of them changed is taken over, what both
 * changed differently stays as the one in front of the screen typed it, and is listed.
 *
 * @param details to go on with
 * @param contested changed by both, and not to the same
 * @param taken changed only by the other
 */
record Reconciled(ParticipantDetails details, List<Detail> contested, List<Detail> taken) {

    /**
     * @param base as both began
     * @param mine as typed here
     * @param theirs as saved meanwhile
     */
    static Reconciled of(ParticipantDetails base, ParticipantDetails mine, ParticipantDetails theirs) {
        ParticipantDetails.Builder merged = mine.toBuilder();
        List<Detail> contested = new ArrayList<>();
        List<Detail> taken = new ArrayList<>();
        for (Detail detail : Detail.values()) {
            if (detail.same(mine, theirs) || detail.same(base, theirs)) {
                continue;
            }
            if (detail.same(base, mine)) {
                detail.copy(merged, theirs);
                taken.add(detail);
            } else {
                contested.add(detail);
            }
        }
        return new Reconciled(merged.build(), List.copyOf(contested), List.copyOf(taken));
    }
}
