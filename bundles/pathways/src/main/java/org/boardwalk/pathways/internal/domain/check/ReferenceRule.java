package org.boardwalk.pathways.internal.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Relation;
import org.boardwalk.pathways.api.model.StartingPoint;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.text.LocalText;

/** Everything that is referred to is there. */
final class ReferenceRule {
    private final Pathway pathway;
    private final List<Finding> findings = new ArrayList<>();

    private ReferenceRule(Pathway pathway) {
        this.pathway = pathway;
    }

    static List<Finding> check(Pathway pathway) {
        ReferenceRule rule = new ReferenceRule(pathway);
        pathway.goal().ifPresent(goal -> rule.step(pathway.code(), pathway.title(), goal));
        pathway.steps().forEach(rule::step);
        pathway.choices().forEach(rule::choice);
        pathway.relations().forEach(rule::relation);
        pathway.startingPoints().forEach(rule::startingPoint);
        pathway.credentials().forEach(rule::credential);
        return rule.findings;
    }

    private void step(Step step) {
        step.credential().ifPresent(code -> credential(step.id(), step.title(), code));
        step.effort().ifPresent(effort -> measure(step, effort.measure()));
        step.prerequisites().stream()
                .flatMap(prerequisite -> prerequisite.requirement().conditions())
                .distinct()
                .forEach(condition -> condition(step, condition));
    }

    private void condition(Step step, Requirement.Condition condition) {
        switch (condition) {
            case Requirement.StepDone done -> stepOrChoice(step, done.stepId());
            case Requirement.CredentialHeld held -> credential(step.id(), step.title(), held.code());
            case Requirement.Amount amount -> measure(step, amount.measure());
            case Requirement.Education education -> {}
        }
    }

    private void choice(Choice choice) {
        choice.steps().distinct().forEach(id -> step(choice.id(), choice.title(), id));
        choice.steps()
                .distinct()
                .filter(id -> memberships(id) > 1
                        && pathway.choiceOf(id).filter(choice::equals).isPresent())
                .forEach(id -> findings.add(Findings.error(
                        Finding.Kind.BAD_ID,
                        List.of(id),
                        "twoOptions",
                        pathway.names().step(id))));
    }

    private long memberships(String stepId) {
        return pathway.choices().stream()
                .flatMap(Choice::steps)
                .filter(stepId::equals)
                .count();
    }

    private void relation(Relation relation) {
        LocalText title = pathway.names().step(relation.from());
        step(relation.from(), title, relation.from());
        step(relation.from(), title, relation.to());
    }

    private void startingPoint(StartingPoint point) {
        point.firstSteps().forEach(id -> step(point.id(), point.title(), id));
    }

    private void credential(Credential credential) {
        credential.lifecycle().replacedBy().ifPresent(code -> credential(credential.code(), credential.name(), code));
        credential
                .lifecycle()
                .suggestedInstead()
                .forEach(code -> credential(credential.code(), credential.name(), code));
    }

    private void step(String owner, LocalText title, String id) {
        if (pathway.step(id).isEmpty()) {
            dangling(owner, "noStep", title, id);
        }
    }

    private void stepOrChoice(Step step, String id) {
        if (pathway.step(id).isEmpty() && pathway.choice(id).isEmpty()) {
            dangling(step.id(), "noStep", step.title(), id);
        }
    }

    private void credential(String owner, LocalText title, String code) {
        if (pathway.credential(code).isEmpty()) {
            dangling(owner, "noCredential", title, code);
        }
    }

    private void measure(Step step, Measure measure) {
        Optional<Measure> declared = pathway.measures().stream()
                .map(named -> named.measure())
                .filter(candidate -> candidate.code().equals(measure.code()))
                .findFirst();
        if (declared.isEmpty()) {
            dangling(step.id(), "noMeasure", step.title(), measure.code());
        } else if (!declared.get().equals(measure)) {
            dangling(step.id(), "otherUnit", step.title(), measure.code());
        }
    }

    private void dangling(String owner, String key, LocalText title, String reference) {
        findings.add(Findings.error(Finding.Kind.DANGLING, List.of(owner), key, title, reference));
    }
}
