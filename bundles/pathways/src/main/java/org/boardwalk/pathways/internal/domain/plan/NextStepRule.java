package org.boardwalk.pathways.internal.domain.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.model.StartingPoint;
import org.boardwalk.pathways.api.plan.Need;
import org.boardwalk.pathways.api.plan.NextStep;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.internal.domain.graph.StepGraph;

/**
 * Decides what to do next. What is under way goes before what could begin, what is needed before extras, what was
 * suggested for where the person comes from before the rest, then what opens most, then the author's order. When
 * nothing can be worked on, it says what to wait for or to prepare.
 */
final class NextStepRule {
    private static final int ALTERNATIVES = 5;

    private final PlanFacts facts;
    private final List<PlanStep> steps;
    private final StepGraph graph;
    private final NextStepWords words;
    private final Map<String, Integer> opens = new HashMap<>();

    NextStepRule(PlanFacts facts, List<PlanStep> steps) {
        this.facts = facts;
        this.steps = steps;
        graph = StepGraph.of(facts.pathway());
        words = new NextStepWords(facts, steps, graph);
        steps.forEach(step -> opens.put(step.id(), needsAfter(step.id())));
    }

    Optional<NextStep> next() {
        List<PlanStep> ranked = steps.stream()
                .filter(step -> step.state() == StepState.IN_PROGRESS || step.state() == StepState.AVAILABLE)
                .filter(step -> step.need() != Need.NOT_NEEDED)
                .sorted(order())
                .toList();
        boolean needed = ranked.stream().anyMatch(NextStepRule::isNeeded);
        if (needed || !hasOpenNeed()) {
            return ranked.stream().findFirst().map(first -> next(first, action(first), ranked));
        }
        return waiting().or(this::blocked).map(step -> next(step, action(step), ranked));
    }

    private NextStep next(PlanStep step, NextStep.Action action, List<PlanStep> ranked) {
        List<NextStep.Alternative> alternatives = ranked.stream()
                .filter(other -> !other.id().equals(step.id()))
                .limit(ALTERNATIVES)
                .map(other -> new NextStep.Alternative(other.id(), other.step().title(), words.shortWhy(other)))
                .toList();
        return new NextStep(
                facts.planId(),
                step.id(),
                step.step().title(),
                action,
                words.why(step, action),
                words.advice(step),
                alternatives);
    }

    private NextStep.Action action(PlanStep step) {
        return switch (step.state()) {
            case IN_PROGRESS -> words.missing(step).signum() > 0 ? NextStep.Action.RECORD : NextStep.Action.CONTINUE;
            case SUBMITTED -> NextStep.Action.WAIT_FOR_REVIEW;
            case AVAILABLE -> NextStep.Action.BEGIN;
            default -> NextStep.Action.PREPARE;
        };
    }

    private Comparator<PlanStep> order() {
        List<String> suggested = suggested();
        return Comparator.comparing((PlanStep step) -> !isNeeded(step))
                .thenComparing(step -> step.state() != StepState.IN_PROGRESS)
                .thenComparing(step -> {
                    int place = suggested.indexOf(step.id());
                    return place < 0 ? Integer.MAX_VALUE : place;
                })
                .thenComparing(step -> -opens.getOrDefault(step.id(), 0));
    }

    private List<String> suggested() {
        return facts.startingPoint()
                .flatMap(id -> facts.pathway().startingPoints().stream()
                        .filter(point -> point.id().equals(id))
                        .findFirst())
                .map(StartingPoint::firstSteps)
                .orElse(List.of());
    }

    private int needsAfter(String stepId) {
        return (int) graph.after(stepId).stream()
                .flatMap(id -> steps.stream().filter(step -> step.id().equals(id)))
                .filter(step -> isNeeded(step) && !step.state().isSettled())
                .count();
    }

    private static boolean isNeeded(PlanStep step) {
        return step.need() == Need.REQUIRED || step.need() == Need.CHOICE;
    }

    private boolean hasOpenNeed() {
        return openNeeds().findAny().isPresent();
    }

    private Stream<PlanStep> openNeeds() {
        return steps.stream().filter(NextStepRule::isNeeded).filter(step -> !step.state()
                .isSettled());
    }

    private Optional<PlanStep> waiting() {
        return openNeeds().filter(step -> step.state() == StepState.SUBMITTED).findFirst();
    }

    private Optional<PlanStep> blocked() {
        return openNeeds().filter(step -> step.closed().isEmpty()).findFirst().or(() -> openNeeds()
                .findFirst());
    }
}
