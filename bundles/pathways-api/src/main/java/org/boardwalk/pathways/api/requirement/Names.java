package org.boardwalk.pathways.api.requirement;

import org.boardwalk.pathways.api.text.LocalText;

/** Names for the codes in a requirement. A code nobody named is its own name. */
public interface Names {
    /** Codes as they are. */
    Names CODES = new Names() {};

    /** @param stepId id of a step or of a choice */
    default LocalText step(String stepId) {
        return LocalText.plain(stepId);
    }

    default LocalText credential(String code) {
        return LocalText.plain(code);
    }

    default LocalText measure(Measure measure) {
        return LocalText.plain(measure.code());
    }
}
