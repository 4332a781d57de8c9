package org.boardwalk.pathways.ui.api;

import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.api.requirement.Names;
import org.boardwalk.pathways.api.requirement.Prerequisite;

/** What comes first, in the reader's words. */
public final class PrerequisiteWords {
    private PrerequisiteWords() {}

    /** With how binding it is: "Recommended: A+ held or at least 500 hours of hands-on IT experience." */
    public static String sentence(Prerequisite prerequisite, Names names) {
        return Say.ui(
                "requirement." + prerequisite.strength(),
                Say.phrase(new Explainer(names).demand(prerequisite.requirement())));
    }
}
