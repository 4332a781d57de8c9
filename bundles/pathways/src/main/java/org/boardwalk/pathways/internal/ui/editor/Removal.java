package org.boardwalk.pathways.internal.ui.editor;

import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.PathwayBuilder;
import org.boardwalk.pathways.api.model.StartingPoint;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;

/** Takes a step or a choice out of a pathway, and everything that speaks of it. */
final class Removal {
    private Removal() {}

    /** Steps whose conditions ask for this one, and will ask for less. */
    static List<Step> asking(Pathway pathway, String stepId) {
        Requirement asked = Requirement.step(stepId);
        return pathway.steps().stream()
                .filter(step -> step.prerequisites().stream()
                        .flatMap(prerequisite -> prerequisite.requirement().conditions())
                        .anyMatch(asked::equals))
                .toList();
    }

    static Pathway of(Pathway pathway, String stepId) {
        PathwayBuilder edit = pathway.edit();
        edit.steps().removeIf(step -> step.id().equals(stepId));
        edit.steps().replaceAll(step -> step.edit()
                .prerequisites(prerequisites(step.prerequisites(), stepId))
                .build());
        edit.choices().removeIf(choice -> choice.id().equals(stepId));
        edit.choices().replaceAll(choice -> Branches.with(choice, options(choice, stepId)));
        edit.relations()
                .removeIf(relation ->
                        relation.from().equals(stepId) || relation.to().equals(stepId));
        edit.startingPoints()
                .replaceAll(point -> new StartingPoint(
                        point.id(), point.title(), point.advice(), without(point.firstSteps(), stepId)));
        edit.goal(pathway.goal().filter(goal -> !goal.equals(stepId)));
        return edit.build();
    }

    private static List<Choice.Option> options(Choice choice, String stepId) {
        return choice.options().stream()
                .map(option -> new Choice.Option(option.id(), option.title(), without(option.steps(), stepId)))
                .toList();
    }

    private static List<String> without(List<String> ids, String stepId) {
        return ids.stream().filter(id -> !id.equals(stepId)).toList();
    }

    private static List<Prerequisite> prerequisites(List<Prerequisite> all, String stepId) {
        return all.stream()
                .flatMap(prerequisite -> without(prerequisite.requirement(), stepId)
                        .map(rest -> new Prerequisite(rest, prerequisite.strength(), prerequisite.note()))
                        .stream())
                .toList();
    }

    /** Empty when nothing is left to ask for. */
    private static Optional<Requirement> without(Requirement requirement, String stepId) {
        return switch (requirement) {
            case Requirement.StepDone step when step.stepId().equals(stepId) -> Optional.empty();
            case Requirement.Condition other -> Optional.of(other);
            case Requirement.Group group -> group(group, parts(group, stepId));
        };
    }

    private static List<Requirement> parts(Requirement.Group group, String stepId) {
        return group.parts().stream()
                .flatMap(part -> without(part, stepId).stream())
                .toList();
    }

    private static Optional<Requirement> group(Requirement.Group group, List<Requirement> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (group) {
                    case Requirement.AllOf all -> new Requirement.AllOf(parts);
                    case Requirement.AnyOf any -> new Requirement.AnyOf(parts);
                    case Requirement.AtLeast some ->
                        new Requirement.AtLeast(Math.min(some.count(), parts.size()), parts);
                });
    }
}
