package org.boardwalk.pathways.api.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;

/**
 * What a newer version of the pathway would mean for one plan. Nothing has changed yet.
 *
 * @param note what the author of the newer version says about it; may be empty
 * @param added steps only the newer version has
 * @param removed steps only the older version has
 * @param changed steps of both that differ
 * @param others other changes, such as choices, as whole sentences
 * @param effects what it means for this participant, as whole sentences; empty = nothing
 * @param before progress now
 * @param after progress if it is accepted
 */
public record Difference(
        UUID planId,
        long lock,
        int from,
        int to,
        String note,
        List<Change> added,
        List<Change> removed,
        List<Change> changed,
        List<Phrase> others,
        List<Phrase> effects,
        Progress before,
        Progress after,
        Optional<NextStep> nextBefore,
        Optional<NextStep> nextAfter) {
    /**
     * One step.
     *
     * @param details what about it changed, as phrases such as "prerequisites"; empty for added and removed
     * @param state how far the participant is with it now
     */
    public record Change(String stepId, LocalText title, List<Phrase> details, StepState state) {
        public Change {
            details = List.copyOf(details);
        }
    }

    public Difference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        others = List.copyOf(others);
        effects = List.copyOf(effects);
    }
}
