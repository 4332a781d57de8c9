package org.boardwalk.certifications.api.catalogue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Source;

/**
 * A number an issuer sets for an exam, and who says so. Sources disagree and rules change, so an exam may have several of
 * one kind: the one that is {@code applied} decides, the others are shown beside it.
 *
 * @param value days, or attempts for {@link Kind#ATTEMPTS_A_YEAR}; 1 or more
 * @param validFrom first day it is in force; empty = not stated
 * @param validUntil last day; empty = still in force
 */
public record ExamRule(
        Kind kind,
        int value,
        boolean applied,
        Source source,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil) {
    /** What is counted; the text shown is {@code certifications.examRule.<NAME>}. */
    public enum Kind {
        /** Days from the authorisation to test within which the exam must be sat. */
        AUTHORISATION_DAYS,
        /** Days from a failed attempt until the next is allowed. */
        RETAKE_AFTER_DAYS,
        /** Attempts in any 365 days. */
        ATTEMPTS_A_YEAR
    }

    public ExamRule {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        if (value < 1) {
            throw new IllegalArgumentException("value must be 1 or more, not " + value);
        }
    }

    public boolean isInForce(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                && validUntil.map(until -> !day.isAfter(until)).orElse(true);
    }
}
