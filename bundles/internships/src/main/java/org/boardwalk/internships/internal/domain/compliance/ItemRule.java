package org.boardwalk.internships.internal.domain.compliance;

import java.time.LocalDate;
import java.util.Optional;
import org.boardwalk.internships.api.compliance.ItemState;

/** In which of the seven states a requirement is for somebody, judged at the last day of the placement. */
public final class ItemRule {
    private ItemRule() {}

    /** What happened last. */
    public enum Step {
        HANDED_IN,
        RETURNED,
        ACCEPTED,
        WAIVED
    }

    /** @param until last day it is good; empty = does not end */
    public record Accepted(Optional<LocalDate> until) {
        boolean lasts(LocalDate day) {
            return until.filter(day::isAfter).isEmpty();
        }
    }

    /**
     * @param step empty = nothing was handed in
     * @param accepted what counts on while something newer waits; empty = nothing was accepted
     */
    public static ItemState state(
            Optional<Step> step, Optional<Accepted> accepted, LocalDate today, LocalDate judgedAt) {
        if (step.filter(Step.WAIVED::equals).isPresent()) {
            return ItemState.WAIVED;
        }
        if (accepted.filter(paper -> paper.lasts(judgedAt)).isPresent()) {
            return ItemState.COMPLETE;
        }
        return switch (step.orElse(null)) {
            case null -> ItemState.TO_DO;
            case HANDED_IN -> ItemState.IN_REVIEW;
            case RETURNED -> ItemState.RETURNED;
            case ACCEPTED, WAIVED ->
                accepted.filter(paper -> paper.lasts(today)).isPresent() ? ItemState.EXPIRING : ItemState.EXPIRED;
        };
    }
}
