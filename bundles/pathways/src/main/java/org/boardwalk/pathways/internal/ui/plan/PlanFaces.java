package org.boardwalk.pathways.internal.ui.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.plan.Need;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.internal.ui.picture.StepFace;
import org.boardwalk.pathways.internal.ui.picture.TemplateFaces;
import org.boardwalk.pathways.internal.ui.words.RequirementWords;
import org.boardwalk.pathways.internal.ui.words.Say;

/** The steps of a participant's plan: how far each is. */
final class PlanFaces {
    private PlanFaces() {}

    /** By step id, in the pathway's order. */
    static Map<String, StepFace> of(Plan plan) {
        Map<String, StepFace> faces = new LinkedHashMap<>();
        plan.steps().forEach(step -> faces.put(step.id(), of(plan, step)));
        return faces;
    }

    private static StepFace of(Plan plan, PlanStep step) {
        Pathway pathway = plan.version().pathway();
        List<String> marks = new ArrayList<>(TemplateFaces.marks(pathway, step.step()));
        if (step.need() == Need.NOT_NEEDED && !step.state().isSettled()) {
            marks.add("pw-not-needed");
        }
        boolean next =
                plan.next().filter(what -> what.stepId().equals(step.id())).isPresent();
        if (next) {
            marks.add("pw-next");
        }
        String standing = step.state() == StepState.NOT_STARTED
                ? TemplateFaces.retired(pathway, step.step())
                        .map(credential -> TemplateFaces.retiredLine(credential.lifecycle()))
                        .orElseGet(() -> line(step))
                : line(step);
        String line = next ? Say.ui("plan.nextMark", standing) : standing;
        String title = Say.text(step.step().title());
        String name = TemplateFaces.name(step.step(), title, line) + " " + RequirementWords.line(pathway, step.step());
        return new StepFace(step.id(), step.step().kind(), title, line, Optional.of(step.state()), marks, name);
    }

    /** How far it is, in a few words. */
    static String line(PlanStep step) {
        return switch (step.state()) {
            case DONE ->
                step.settledOn()
                        .map(on -> Say.ui("plan.doneOn", Say.date(on)))
                        .orElseGet(() -> Say.state(step.state()));
            case IN_PROGRESS -> effort(step).orElseGet(() -> Say.state(step.state()));
            case NOT_STARTED, AVAILABLE ->
                step.need() == Need.NOT_NEEDED ? Say.need(Need.NOT_NEEDED) : Say.state(step.state());
            default -> Say.state(step.state());
        };
    }

    /** "120 of 500 hours", for steps that count something. */
    static Optional<String> effort(PlanStep step) {
        return step.step().effort().map(effort -> Say.ui("plan.effort", step.recorded(), whole(effort)));
    }

    private static String whole(Requirement.Amount effort) {
        return quantity(effort.value(), effort);
    }

    /** An amount in the unit the step counts. */
    static String quantity(BigDecimal amount, Requirement.Amount effort) {
        return Say.phrase(Explainer.quantity(amount, effort.measure().unit()));
    }
}
