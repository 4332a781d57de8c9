package org.boardwalk.pathways.internal.domain.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.model.TypicalTime;
import org.boardwalk.pathways.api.plan.NextStep;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.StalledStep.Reason;
import org.boardwalk.pathways.api.plan.StepState;

/** Finds steps in which nothing happens although something should, and the day on which that will be so. */
public final class StallRule {
    /** Days after which a step that could begin, and did not, is stalled. */
    static final int NOT_BEGUN_DAYS = 30;

    /** Days without anything recorded after which a step under way is stalled. */
    static final int QUIET_DAYS = 45;

    /** Days after which a review is late. */
    static final int REVIEW_DAYS = 14;

    private StallRule() {}

    /** @param since the day from which the waiting counts */
    public record Stall(PlanStep step, Reason reason, LocalDate since, int days) {}

    /** Something that counts as stalled when more than {@code limit} days have passed. */
    private record Watch(PlanStep step, Reason reason, LocalDate since, int limit) {
        LocalDate firstDay() {
            return since.plusDays(limit + 1L);
        }
    }

    /** What is stalled on a day, longest first; one reason for each step. */
    public static List<Stall> stalls(PlanFacts facts, PlanReading reading, LocalDate today) {
        Map<String, Stall> stalls = new LinkedHashMap<>();
        for (Watch watch : watches(facts, reading)) {
            if (!watch.firstDay().isAfter(today)) {
                int days = (int) ChronoUnit.DAYS.between(watch.since(), today);
                stalls.putIfAbsent(watch.step().id(), new Stall(watch.step(), watch.reason(), watch.since(), days));
            }
        }
        return stalls.values().stream()
                .sorted(Comparator.comparing(Stall::days).reversed())
                .toList();
    }

    /** The first day on which something is stalled if nothing happens until then; empty = never. */
    public static Optional<LocalDate> stallsOn(PlanFacts facts, PlanReading reading) {
        return watches(facts, reading).stream().map(Watch::firstDay).min(Comparator.naturalOrder());
    }

    /** The last day anything happened in the plan. */
    public static LocalDate lastActivity(PlanFacts facts, PlanReading reading) {
        return reading.steps().stream()
                .flatMap(step -> Stream.of(step.lastActivity(), step.settledOn(), step.startedOn()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(facts.startedOn()))
                .orElse(facts.startedOn());
    }

    private static List<Watch> watches(PlanFacts facts, PlanReading reading) {
        List<Watch> watches = new ArrayList<>();
        reading.steps().forEach(step -> watch(step, facts.startedOn(), watches));
        boolean busy = reading.steps().stream()
                .anyMatch(step -> step.state() == StepState.IN_PROGRESS || step.state() == StepState.SUBMITTED);
        if (!busy && !reading.complete()) {
            LocalDate last = lastActivity(facts, reading);
            reading.next()
                    .filter(next -> next.action() == NextStep.Action.BEGIN)
                    .flatMap(next -> reading.step(next.stepId()))
                    .ifPresent(step -> watches.add(new Watch(step, Reason.NOT_BEGUN, last, NOT_BEGUN_DAYS)));
        }
        return watches;
    }

    private static void watch(PlanStep step, LocalDate planStart, List<Watch> watches) {
        LocalDate active = step.lastActivity().or(step::startedOn).orElse(planStart);
        if (step.state() == StepState.SUBMITTED) {
            watches.add(new Watch(step, Reason.REVIEW_WAITING, active, REVIEW_DAYS));
        } else if (step.state() == StepState.IN_PROGRESS) {
            int usual = step.step().time().map(TypicalTime::maxDays).orElse(0);
            if (usual > 0) {
                watches.add(new Watch(step, Reason.OVER_TIME, step.startedOn().orElse(planStart), usual * 3 / 2));
            }
            watches.add(new Watch(step, Reason.NO_ACTIVITY, active, quiet(step, usual)));
        }
    }

    /** A two-year programme without anything to record in it is not stalled after six weeks. */
    private static int quiet(PlanStep step, int usual) {
        return step.step().effort().isPresent() ? QUIET_DAYS : Math.max(QUIET_DAYS, usual);
    }
}
