package org.boardwalk.pathways.internal.domain.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.plan.Need;
import org.boardwalk.pathways.api.plan.Progress;
import org.boardwalk.pathways.api.plan.StepState;

/** Which steps this participant needs: the required ones, and of each choice the options taken. */
final class Needs {
    private final PlanFacts facts;
    private final Map<String, Need> needs = new HashMap<>();

    Needs(PlanFacts facts) {
        this.facts = facts;
        facts.pathway().steps().forEach(step -> needs.put(step.id(), alone(step)));
        facts.pathway().choices().forEach(this::choose);
    }

    Need of(String stepId) {
        return needs.getOrDefault(stepId, Need.OPTIONAL);
    }

    /** Whether begun options leave no room for the option of this step. */
    boolean isRuledOut(String stepId) {
        return facts.pathway()
                .choiceOf(stepId)
                .filter(choice -> choice.max().isPresent() && of(stepId) == Need.NOT_NEEDED)
                .isPresent();
    }

    Progress progress() {
        int done = 0;
        int needed = 0;
        for (Step step : facts.pathway().steps()) {
            if (!step.optional() && facts.pathway().choiceOf(step.id()).isEmpty()) {
                needed++;
                done += isSettled(step.id()) ? 1 : 0;
            }
        }
        for (Choice choice : facts.pathway().choices()) {
            for (Choice.Option option : likely(choice)) {
                needed += option.steps().size();
                done += (int) option.steps().stream().filter(this::isSettled).count();
            }
        }
        return new Progress(done, needed);
    }

    private static Need alone(Step step) {
        return step.optional() ? Need.OPTIONAL : Need.REQUIRED;
    }

    private void choose(Choice choice) {
        long complete = choice.options().stream().filter(this::isComplete).count();
        long taken = choice.options().stream().filter(this::isTaken).count();
        boolean full = choice.max().filter(max -> taken >= max).isPresent();
        for (Choice.Option option : choice.options()) {
            Need need = need(choice, option, complete >= choice.min(), taken, full);
            option.steps().forEach(step -> needs.put(step, need));
        }
    }

    private Need need(Choice choice, Choice.Option option, boolean satisfied, long taken, boolean full) {
        if (isComplete(option)) {
            return choice.min() == 0 ? Need.OPTIONAL : Need.REQUIRED;
        }
        if (full && !isTaken(option)) {
            return Need.NOT_NEEDED;
        }
        if (satisfied || isGivenUp(option)) {
            return Need.OPTIONAL;
        }
        return isTaken(option) && taken <= choice.min() ? Need.REQUIRED : Need.CHOICE;
    }

    /** The options that make the choice complete most easily; none when all were given up. */
    private List<Choice.Option> likely(Choice choice) {
        return choice.options().stream()
                .filter(option -> !isGivenUp(option))
                .sorted(Comparator.comparing((Choice.Option option) -> !isComplete(option))
                        .thenComparing(option -> !isTaken(option))
                        .thenComparing(this::remaining))
                .limit(choice.min())
                .toList();
    }

    private long remaining(Choice.Option option) {
        return option.steps().stream().filter(step -> !isSettled(step)).count();
    }

    private boolean isSettled(String stepId) {
        return facts.record(stepId).state().isSettled();
    }

    private boolean isComplete(Choice.Option option) {
        return option.steps().stream()
                .allMatch(step -> facts.record(step).state().satisfies());
    }

    private boolean isTaken(Choice.Option option) {
        return !isGivenUp(option)
                && option.steps().stream().anyMatch(step -> facts.record(step).isTouched());
    }

    private boolean isGivenUp(Choice.Option option) {
        return option.steps().stream().anyMatch(step -> facts.record(step).state() == StepState.SKIPPED);
    }
}
