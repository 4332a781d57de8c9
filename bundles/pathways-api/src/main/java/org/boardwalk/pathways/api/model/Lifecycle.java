package org.boardwalk.pathways.api.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about a credential's life. Four facts that are easily mixed up stay apart: whether it can still be
 * earned, whether it counts for those who hold it, whether something replaced it, and what is useful instead.
 *
 * @param retiredOn since when it is not awarded any more; only with status RETIRED
 * @param replacedBy code of the official successor; only with succession REPLACED
 * @param suggestedInstead codes of credentials somebody recommends now; they are no successors
 */
public record Lifecycle(
        Status status,
        Optional<PartialDate> retiredOn,
        Validity validity,
        Succession succession,
        Optional<String> replacedBy,
        List<String> suggestedInstead,
        Optional<Source> source) {
    /** Whether it can be earned. */
    public enum Status {
        ACTIVE,
        RETIRED
    }

    /** How long it counts for a holder. */
    public enum Validity {
        NOT_STATED,
        /** For life, also after it was retired. */
        FOR_LIFE,
        /** Until a date, then it must be earned again. */
        FIXED_TERM,
        /** Kept by continuing education, cycle after cycle. */
        CYCLE
    }

    /** What follows a credential. */
    public enum Succession {
        NOT_STATED,
        /** The issuer says that nothing replaces it. */
        NONE,
        REPLACED
    }

    public Lifecycle {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(succession, "succession");
        suggestedInstead = List.copyOf(suggestedInstead);
        if (retiredOn.isPresent() && status != Status.RETIRED) {
            throw new IllegalArgumentException("retiredOn is only for a retired credential");
        }
        if (replacedBy.isPresent() != (succession == Succession.REPLACED)) {
            throw new IllegalArgumentException("replacedBy and succession REPLACED belong together");
        }
    }

    /** Awarded, with nothing else stated. */
    public static Lifecycle active() {
        return new Lifecycle(
                Status.ACTIVE,
                Optional.empty(),
                Validity.NOT_STATED,
                Succession.NOT_STATED,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public boolean isRetired() {
        return status == Status.RETIRED;
    }
}
