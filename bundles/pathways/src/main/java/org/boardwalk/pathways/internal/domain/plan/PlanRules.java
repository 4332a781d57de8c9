package org.boardwalk.pathways.internal.domain.plan;

import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.PartialDate;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.Progress;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.requirement.Evaluator;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.api.requirement.Truth;
import org.boardwalk.pathways.api.text.Phrase;

/** Reads how a plan stands from what is recorded. Pure: the same facts always give the same reading. */
public final class PlanRules {
    private final PlanFacts facts;
    private final Evidence evidence;
    private final Needs needs;
    private final Explainer explainer;

    private PlanRules(PlanFacts facts) {
        this.facts = facts;
        evidence = facts.evidence();
        needs = new Needs(facts);
        explainer = new Explainer(facts.pathway().names());
    }

    public static PlanReading read(PlanFacts facts) {
        PlanRules rules = new PlanRules(facts);
        List<PlanStep> steps = facts.pathway().steps().stream().map(rules::step).toList();
        Progress progress = rules.needs.progress();
        return new PlanReading(steps, progress, new NextStepRule(facts, steps).next(), isComplete(progress, steps));
    }

    private static boolean isComplete(Progress progress, List<PlanStep> steps) {
        return progress.needed() == 0
                ? steps.stream().allMatch(step -> step.state().isSettled())
                : progress.done() >= progress.needed();
    }

    private PlanStep step(Step step) {
        StepRecord record = facts.record(step.id());
        Optional<Phrase> closed = record.state().isSettled() ? Optional.empty() : closed(step);
        return new PlanStep(
                step,
                state(step, record, closed.isPresent()),
                needs.of(step.id()),
                step.prerequisites().stream()
                        .map(prerequisite -> new PlanStep.Checked(
                                prerequisite.strength(), explainer.explain(prerequisite.requirement(), evidence)))
                        .toList(),
                closed,
                record.startedOn(),
                record.settledOn(),
                record.lastActivity(),
                record.recorded(),
                record.reported(),
                record.remark(),
                record.shares());
    }

    private StepState state(Step step, StepRecord record, boolean closed) {
        if (record.state() != StepState.NOT_STARTED) {
            return record.state();
        }
        boolean open = !closed && Evaluator.value(step.required(), evidence) == Truth.MET;
        return open ? StepState.AVAILABLE : StepState.NOT_STARTED;
    }

    private Optional<Phrase> closed(Step step) {
        Optional<Credential> retired = step.credential()
                .filter(code -> step.kind() == StepKind.CREDENTIAL || step.kind() == StepKind.EXAM_PREPARATION)
                .flatMap(code -> facts.pathway().credential(code))
                .filter(credential -> credential.lifecycle().isRetired());
        if (retired.isPresent()) {
            return retired.map(PlanRules::retired);
        }
        return needs.isRuledOut(step.id())
                ? Optional.of(Phrase.of(
                        "pathways.closed.otherOption",
                        facts.pathway().choiceOf(step.id()).orElseThrow().title()))
                : Optional.empty();
    }

    private static Phrase retired(Credential credential) {
        Optional<PartialDate> on = credential.lifecycle().retiredOn();
        return on.isPresent()
                ? Phrase.of(
                        "pathways.closed.retiredOn", credential.name(), on.get().known())
                : Phrase.of("pathways.closed.retired", credential.name());
    }
}
