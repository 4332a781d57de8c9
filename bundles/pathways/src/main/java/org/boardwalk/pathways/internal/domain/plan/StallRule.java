package org.boardwalk.pathways.internal.domain.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.model.TypicalTime;
import org.boardwalk.pathways.api.plan.NextStep;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.StalledStep.Reason;
import org.boardwalk.pathways.api.plan.StepState;

/** Finds steps in which nothing happens although something should. */
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

    /** Longest first. */
    public static List<Stall> stalls(PlanFacts facts, PlanReading reading, LocalDate today) {
        List<Stall> stalls = new ArrayList<>();
        for (PlanStep step : reading.steps()) {
            stall(step, facts.startedOn(), today).ifPresent(stalls::add);
        }
        notBegun(facts, reading, today).ifPresent(stalls::add);
        stalls.sort(Comparator.comparing(Stall::days).reversed());
        return stalls;
    }

    private static Optional<Stall> stall(PlanStep step, LocalDate planStart, LocalDate today) {
        LocalDate active = step.lastActivity().or(step::startedOn).orElse(planStart);
        if (step.state() == StepState.SUBMITTED) {
            return after(step, Reason.REVIEW_WAITING, active, REVIEW_DAYS, today);
        }
        if (step.state() != StepState.IN_PROGRESS) {
            return Optional.empty();
        }
        int usual = step.step().time().map(TypicalTime::maxDays).orElse(0);
        Optional<Stall> over = usual == 0
                ? Optional.empty()
                : after(step, Reason.OVER_TIME, step.startedOn().orElse(planStart), usual * 3 / 2, today);
        return over.or(() -> after(step, Reason.NO_ACTIVITY, active, quiet(step, usual), today));
    }

    /** A two-year programme without anything to record in it is not stalled after six weeks. */
    private static int quiet(PlanStep step, int usual) {
        return step.step().effort().isPresent() ? QUIET_DAYS : Math.max(QUIET_DAYS, usual);
    }

    /** The next step could begin, nothing is under way, and nothing happened. */
    private static Optional<Stall> notBegun(PlanFacts facts, PlanReading reading, LocalDate today) {
        boolean busy = reading.steps().stream()
                .anyMatch(step -> step.state() == StepState.IN_PROGRESS || step.state() == StepState.SUBMITTED);
        if (busy || reading.complete()) {
            return Optional.empty();
        }
        LocalDate last = lastActivity(facts, reading);
        return reading.next()
                .filter(next -> next.action() == NextStep.Action.BEGIN)
                .flatMap(next -> reading.step(next.stepId()))
                .flatMap(step -> after(step, Reason.NOT_BEGUN, last, NOT_BEGUN_DAYS, today));
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

    private static Optional<Stall> after(PlanStep step, Reason reason, LocalDate since, int limit, LocalDate today) {
        int days = (int) ChronoUnit.DAYS.between(since, today);
        return days > limit ? Optional.of(new Stall(step, reason, since, days)) : Optional.empty();
    }
}
