package org.boardwalk.pathways.internal.ui.picture;

import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.plan.StepState;

/**
 * What one sees of a step before opening it, the same in the picture and in the list.
 *
 * @param line one short line below the title: how long it takes, or how far the participant is
 * @param state a participant's state; empty outside of plans
 * @param marks class names: {@code pw-retired}, {@code pw-optional}, {@code pw-next}, …
 * @param name everything in words, for who does not see the picture
 */
public record StepFace(
        String id,
        StepKind kind,
        String title,
        String line,
        Optional<StepState> state,
        List<String> marks,
        String name) {
    public StepFace {
        marks = List.copyOf(marks);
    }

    /** The same step with one more mark and its words. */
    public StepFace with(String mark, String words) {
        return new StepFace(
                id,
                kind,
                title,
                line,
                state,
                java.util.stream.Stream.concat(marks.stream(), java.util.stream.Stream.of(mark))
                        .toList(),
                name + " " + words);
    }
}
