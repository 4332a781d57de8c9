package org.boardwalk.pathways.internal.domain.check;

import java.util.ArrayList;
import java.util.List;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.requirement.Requirement;

/** Nothing is empty, and nothing asks for more than there is. */
final class ContentRule {
    private ContentRule() {}

    static List<Finding> check(Pathway pathway) {
        List<Finding> findings = new ArrayList<>();
        if (pathway.steps().isEmpty()) {
            findings.add(Findings.error(Finding.Kind.EMPTY, List.of(), "noSteps"));
        }
        pathway.choices().forEach(choice -> choice(choice, findings));
        for (Step step : pathway.steps()) {
            step.prerequisites().forEach(prerequisite -> group(step, prerequisite.requirement(), findings));
        }
        return findings;
    }

    private static void choice(Choice choice, List<Finding> findings) {
        if (choice.options().size() < Math.max(choice.min(), 1)) {
            findings.add(Findings.error(
                    Finding.Kind.EMPTY,
                    List.of(choice.id()),
                    "fewOptions",
                    choice.title(),
                    Math.max(choice.min(), 1),
                    choice.options().size()));
        }
        choice.options().stream()
                .filter(option -> option.steps().isEmpty())
                .forEach(option -> findings.add(Findings.error(
                        Finding.Kind.EMPTY, List.of(choice.id()), "emptyOption", choice.title(), option.title())));
    }

    private static void group(Step step, Requirement requirement, List<Finding> findings) {
        if (!(requirement instanceof Requirement.Group group)) {
            return;
        }
        if (group.parts().isEmpty()) {
            findings.add(Findings.error(Finding.Kind.EMPTY, List.of(step.id()), "emptyGroup", step.title()));
        } else if (group instanceof Requirement.AtLeast some
                && some.count() > some.parts().size()) {
            findings.add(Findings.error(
                    Finding.Kind.EMPTY,
                    List.of(step.id()),
                    "fewParts",
                    step.title(),
                    some.count(),
                    some.parts().size()));
        }
        group.parts().forEach(part -> group(step, part, findings));
    }
}
