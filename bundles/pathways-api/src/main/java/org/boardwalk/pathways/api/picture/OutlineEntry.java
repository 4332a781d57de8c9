package org.boardwalk.pathways.api.picture;

import java.util.List;
import org.boardwalk.pathways.api.text.LocalText;

/** The list that says the same as the picture, in an order in which everything comes after what it needs. */
public sealed interface OutlineEntry {
    /** A step of its own. */
    record Single(String stepId) implements OutlineEntry {}

    /** A choice with its options, in the author's order. */
    record Fork(String choiceId, LocalText title, List<Branch> branches) implements OutlineEntry {
        public Fork {
            branches = List.copyOf(branches);
        }
    }

    /** One option of a choice. */
    record Branch(String optionId, LocalText title, List<String> steps) {
        public Branch {
            steps = List.copyOf(steps);
        }
    }
}
