package org.boardwalk.pathways.internal.ui.words;

import java.util.List;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.ui.api.PrerequisiteWords;

/** What comes before a step, in words. */
public final class RequirementWords {
    private RequirementWords() {}

    /** "Required: the degree done. Recommended: A+ held or at least 500 hours …", or "Nothing is asked for first." */
    public static String line(Pathway pathway, Step step) {
        String line = step.prerequisites().stream()
                .map(prerequisite -> sentence(pathway, prerequisite))
                .collect(Collectors.joining(" "));
        return line.isEmpty() ? Say.ui("requirement.none") : line;
    }

    /** One prerequisite with how binding it is. */
    public static String sentence(Pathway pathway, Prerequisite prerequisite) {
        return PrerequisiteWords.sentence(prerequisite, pathway.names());
    }

    /** What is asked for, without how binding it is. */
    public static String demand(Pathway pathway, Prerequisite prerequisite) {
        return Say.phrase(new org.boardwalk.pathways.api.requirement.Explainer(pathway.names())
                .demand(prerequisite.requirement()));
    }

    public static List<Prerequisite> of(Step step, Strength strength) {
        return step.prerequisites().stream()
                .filter(prerequisite -> prerequisite.strength() == strength)
                .toList();
    }
}
