package org.boardwalk.pathways.internal.ui.editor;

import java.util.List;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.PathwayBuilder;
import org.boardwalk.pathways.api.model.Step;

/** Changes to forks. A step is in one option at most, and the steps of an option stand in the pathway's order. */
final class Branches {
    private Branches() {}

    /** Moves a step into an option; no option of this name takes it out of all. */
    static Pathway move(Pathway pathway, String stepId, String choiceId, String optionId) {
        PathwayBuilder edit = pathway.edit();
        edit.choices()
                .replaceAll(choice -> with(
                        choice,
                        choice.options().stream()
                                .map(option -> {
                                    boolean here = choice.id().equals(choiceId)
                                            && option.id().equals(optionId);
                                    Stream<String> others =
                                            option.steps().stream().filter(id -> !id.equals(stepId));
                                    return steps(
                                            pathway, option, here ? Stream.concat(others, Stream.of(stepId)) : others);
                                })
                                .toList()));
        return edit.build();
    }

    /** Gives an option exactly these steps, and takes them out of every other option. */
    static Pathway fill(Pathway pathway, String choiceId, String optionId, List<String> steps) {
        PathwayBuilder edit = pathway.edit();
        edit.choices()
                .replaceAll(choice -> with(
                        choice,
                        choice.options().stream()
                                .map(option -> {
                                    boolean here = choice.id().equals(choiceId)
                                            && option.id().equals(optionId);
                                    Stream<String> others =
                                            option.steps().stream().filter(id -> !steps.contains(id));
                                    return steps(pathway, option, here ? steps.stream() : others);
                                })
                                .toList()));
        return edit.build();
    }

    /** The same fork with other options. */
    static Choice with(Choice choice, List<Choice.Option> options) {
        return new Choice(choice.id(), choice.title(), choice.min(), choice.max(), options);
    }

    /** The same option with these steps, in the pathway's order. */
    static Choice.Option steps(Pathway pathway, Choice.Option option, Stream<String> steps) {
        List<String> wanted = steps.toList();
        List<String> ordered =
                pathway.steps().stream().map(Step::id).filter(wanted::contains).toList();
        return new Choice.Option(option.id(), option.title(), ordered);
    }
}
