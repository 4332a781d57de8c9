package org.boardwalk.pathways.internal.domain.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.StartingPoint;
import org.boardwalk.pathways.api.plan.Need;
import org.boardwalk.pathways.api.plan.NextStep;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.api.requirement.Truth;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.pathways.api.text.Series;
import org.boardwalk.pathways.internal.domain.graph.Edge;
import org.boardwalk.pathways.internal.domain.graph.StepGraph;

/** Says why a step is the next one. */
final class NextStepWords {
    private static final int NAMED = 3;

    private final PlanFacts facts;
    private final List<PlanStep> steps;
    private final StepGraph graph;

    NextStepWords(PlanFacts facts, List<PlanStep> steps, StepGraph graph) {
        this.facts = facts;
        this.steps = steps;
        this.graph = graph;
    }

    List<Phrase> why(PlanStep step, NextStep.Action action) {
        List<Phrase> reasons = new ArrayList<>();
        state(step, action).ifPresent(reasons::add);
        startingPoint(step).ifPresent(reasons::add);
        choice(step).ifPresent(reasons::add);
        opens(step).ifPresent(reasons::add);
        goal(step).ifPresent(reasons::add);
        if (reasons.isEmpty()) {
            reasons.add(why("order"));
        }
        return reasons;
    }

    /** The one reason that tells it from the others. */
    Phrase shortWhy(PlanStep step) {
        if (step.state() == StepState.IN_PROGRESS) {
            return underWay(step);
        }
        return startingPoint(step)
                .or(() -> choice(step))
                .or(() -> opens(step))
                .orElseGet(() -> why(step.need() == Need.OPTIONAL ? "extra" : "ready"));
    }

    /** What is recommended and missing, and what could be claimed. */
    List<Phrase> advice(PlanStep step) {
        List<Phrase> advice = new ArrayList<>();
        step.prerequisites().stream()
                .filter(checked -> checked.strength() == Strength.RECOMMENDED)
                .filter(checked -> checked.explanation().value() != Truth.MET)
                .forEach(checked -> advice.add(Phrase.of(
                        "pathways.next.advice.recommended",
                        checked.explanation().demand(),
                        checked.explanation()
                                .todo()
                                .orElse(checked.explanation().standing()))));
        if (!step.state().isSettled() && facts.holds(step.step()) == Truth.MET) {
            advice.add(Phrase.of("pathways.next.advice.held", step.step().title()));
        }
        return advice;
    }

    /** How much of the step's effort is neither recorded nor reported; 0 without effort. */
    BigDecimal missing(PlanStep step) {
        return step.step()
                .effort()
                .map(effort -> effort.value()
                        .subtract(step.recorded())
                        .subtract(step.reported())
                        .max(BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
    }

    private Optional<Phrase> state(PlanStep step, NextStep.Action action) {
        return switch (action) {
            case RECORD -> step.step().effort().map(effort -> recorded(step, effort));
            case CONTINUE -> Optional.of(underWay(step));
            case WAIT_FOR_REVIEW -> Optional.of(why("review"));
            case BEGIN ->
                Optional.of(why(
                        step.need() == Need.OPTIONAL
                                ? "extra"
                                : step.step().required().conditions().findAny().isEmpty() ? "nothingBefore" : "ready"));
            case PREPARE -> Optional.of(prepare(step));
        };
    }

    private static Phrase underWay(PlanStep step) {
        return step.startedOn()
                .map(day -> Phrase.of("pathways.next.why.underWaySince", day))
                .orElseGet(() -> why("underWay"));
    }

    private static Phrase recorded(PlanStep step, Requirement.Amount effort) {
        return Phrase.of(
                "pathways.next.why.recorded",
                step.recorded().add(step.reported()),
                Explainer.quantity(effort.value(), effort.measure().unit()));
    }

    private static Phrase prepare(PlanStep step) {
        return step.closed().orElseGet(() -> step.prerequisites().stream()
                .filter(checked -> checked.strength() == Strength.REQUIRED)
                .flatMap(checked -> checked.explanation().todo().stream())
                .findFirst()
                .map(todo -> Phrase.of("pathways.next.why.prepare", todo))
                .orElseGet(() -> why("order")));
    }

    private Optional<Phrase> startingPoint(PlanStep step) {
        return facts.startingPoint()
                .flatMap(id -> facts.pathway().startingPoints().stream()
                        .filter(point -> point.id().equals(id))
                        .findFirst())
                .filter(point -> point.firstSteps().contains(step.id()))
                .map(StartingPoint::title)
                .map(title -> Phrase.of("pathways.next.why.startingPoint", title));
    }

    private Optional<Phrase> choice(PlanStep step) {
        return facts.pathway()
                .choiceOf(step.id())
                .filter(choice -> step.need() == Need.CHOICE)
                .map((Choice choice) ->
                        Phrase.of("pathways.next.why.choice", choice.options().size(), choice.title()));
    }

    /** Steps that wait for exactly this one, directly. */
    private Optional<Phrase> opens(PlanStep step) {
        List<Phrase> titles = graph.from(step.id()).stream()
                .filter(edge -> edge.strength() == Strength.REQUIRED)
                .map(Edge::to)
                .flatMap(id -> steps.stream().filter(other -> other.id().equals(id)))
                .filter(other -> !other.state().isSettled() && other.need() != Need.NOT_NEEDED)
                .limit(NAMED)
                .map(other -> Phrase.of("pathways.quoted", other.step().title()))
                .toList();
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of("pathways.next.why.opens", new Series(titles, Series.Joint.AND)));
    }

    private Optional<Phrase> goal(PlanStep step) {
        return facts.pathway()
                .goal()
                .filter(goal -> graph.after(step.id()).contains(goal))
                .flatMap(goal -> facts.pathway().step(goal))
                .map(goal -> Phrase.of("pathways.next.why.goal", goal.title()));
    }

    private static Phrase why(String reason) {
        return Phrase.of("pathways.next.why." + reason);
    }
}
