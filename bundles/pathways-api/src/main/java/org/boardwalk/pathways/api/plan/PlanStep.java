package org.boardwalk.pathways.api.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.requirement.Explanation;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.api.text.Phrase;

/**
 * A step as it stands for one participant.
 *
 * @param step as in the version the plan is on
 * @param prerequisites each with its evaluation for this participant, in the step's order
 * @param closed why nobody can begin it, such as a retired credential; empty for most
 * @param recorded confirmed amount toward {@link Step#effort()}; 0 without effort
 * @param reported amount the participant reported that is not confirmed yet
 * @param lastActivity the last day anything happened in it
 * @param remark reason of a skip, a waiver or a return from review; may be empty
 * @param shares what {@code recorded} is made of
 */
public record PlanStep(
        Step step,
        StepState state,
        Need need,
        List<Checked> prerequisites,
        Optional<Phrase> closed,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> settledOn,
        Optional<LocalDate> lastActivity,
        BigDecimal recorded,
        BigDecimal reported,
        String remark,
        List<Share> shares) {
    public PlanStep {
        prerequisites = List.copyOf(prerequisites);
        shares = List.copyOf(shares);
    }

    /** A step of which nobody has to know what the amount is made of. */
    public PlanStep(
            Step step,
            StepState state,
            Need need,
            List<Checked> prerequisites,
            Optional<Phrase> closed,
            Optional<LocalDate> startedOn,
            Optional<LocalDate> settledOn,
            Optional<LocalDate> lastActivity,
            BigDecimal recorded,
            BigDecimal reported,
            String remark) {
        this(
                step,
                state,
                need,
                prerequisites,
                closed,
                startedOn,
                settledOn,
                lastActivity,
                recorded,
                reported,
                remark,
                List.of());
    }

    public String id() {
        return step.id();
    }

    /** Whether a part of the recorded amount was approved in another module. */
    public boolean countsElsewhere() {
        return shares.stream().anyMatch(share -> share.kind() == Share.Kind.ELSEWHERE);
    }

    /**
     * A part of the recorded amount.
     *
     * @param source who recorded it, or what was done where; empty for {@link Kind#TWICE}
     * @param completedOn last day of work that was completed elsewhere
     */
    public record Share(Kind kind, String source, BigDecimal amount, Optional<LocalDate> completedOn) {
        public enum Kind {
            /** Recorded in the step, by hand, and confirmed. */
            RECORDED,
            /** Approved in another module: an {@code evidence.Experience}. */
            ELSEWHERE,
            /** Stands in both, and counts once: this much is taken off. */
            TWICE
        }
    }

    /** A prerequisite and how the participant stands to it. */
    public record Checked(Strength strength, Explanation explanation) {}
}
