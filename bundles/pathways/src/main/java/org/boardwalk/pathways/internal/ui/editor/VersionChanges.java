package org.boardwalk.pathways.internal.ui.editor;

import java.util.List;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.PathwayBuilder;
import org.boardwalk.pathways.api.model.Step;

/**
 * What a new version changes, step by step.
 *
 * @param changed steps of both that differ, as they will be
 * @param others whether anything but steps changed, such as choices or texts of the pathway
 */
record VersionChanges(List<Step> added, List<Step> removed, List<Step> changed, boolean others) {
    static VersionChanges between(Pathway before, Pathway after) {
        return new VersionChanges(
                missing(after, before),
                missing(before, after),
                after.steps().stream()
                        .filter(step -> before.step(step.id())
                                .filter(old -> !old.equals(step))
                                .isPresent())
                        .toList(),
                !withoutSteps(before).equals(withoutSteps(after)));
    }

    boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && !others;
    }

    /** Steps of the one that the other does not have. */
    private static List<Step> missing(Pathway one, Pathway other) {
        return one.steps().stream()
                .filter(step -> other.step(step.id()).isEmpty())
                .toList();
    }

    private static Pathway withoutSteps(Pathway pathway) {
        PathwayBuilder edit = pathway.edit();
        edit.steps().clear();
        return edit.build();
    }
}
