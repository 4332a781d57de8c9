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
        String remark) {
    public PlanStep {
        prerequisites = List.copyOf(prerequisites);
    }

    public String id() {
        return step.id();
    }

    /** A prerequisite and how the participant stands to it. */
    public record Checked(Strength strength, Explanation explanation) {}
}
