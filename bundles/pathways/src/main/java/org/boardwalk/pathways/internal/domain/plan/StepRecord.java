package org.boardwalk.pathways.internal.domain.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.plan.PlanStep.Share;
import org.boardwalk.pathways.api.plan.StepState;

/**
 * What is recorded about one step of a plan.
 *
 * @param state never AVAILABLE, which is computed
 * @param recorded confirmed amount toward the step's effort
 * @param reported amount that waits for confirmation
 * @param shares what the recorded amount is made of
 */
public record StepRecord(
        StepState state,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> settledOn,
        Optional<LocalDate> lastActivity,
        BigDecimal recorded,
        BigDecimal reported,
        String remark,
        List<Share> shares) {
    public StepRecord {
        shares = List.copyOf(shares);
    }

    public StepRecord(
            StepState state,
            Optional<LocalDate> startedOn,
            Optional<LocalDate> settledOn,
            Optional<LocalDate> lastActivity,
            BigDecimal recorded,
            BigDecimal reported,
            String remark) {
        this(state, startedOn, settledOn, lastActivity, recorded, reported, remark, List.of());
    }

    /** Nothing has happened. */
    public static final StepRecord NONE = new StepRecord(
            StepState.NOT_STARTED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            "");

    /** Work was begun or finished in it: its option counts as taken. */
    boolean isTouched() {
        return state == StepState.IN_PROGRESS || state == StepState.SUBMITTED || state.satisfies();
    }
}
