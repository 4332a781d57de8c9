package org.boardwalk.certifications.api.badge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was found out about a badge.
 *
 * @param checks one of each {@link BadgeCheck.Kind}, in their order
 * @param content what the badge says; empty when it could not be read. It is only as true as the checks say
 */
public record BadgeReport(List<BadgeCheck> checks, Optional<Content> content) {
    /** All in all; the text shown is {@code certifications.badge.verdict.<NAME>}. */
    public enum Verdict {
        /** The signature is good, the key is the issuer's, the dates fit, and nothing failed. */
        GENUINE,
        /** Nothing failed, but whether it is genuine cannot be said from here. */
        UNDECIDED,
        /** Something failed. */
        REJECTED
    }

    /**
     * @param format how the badge came: {@code JSON}, {@code JWT}, {@code PNG} or {@code SVG}
     * @param issuerName empty = the badge gives none
     * @param recipient name in clear; empty = the badge gives none
     */
    public record Content(
            String format,
            String id,
            String issuerId,
            Optional<String> issuerName,
            Optional<String> recipient,
            String achievement,
            Optional<String> description,
            Optional<String> criteria,
            Optional<Instant> validFrom,
            Optional<Instant> validUntil) {}

    public BadgeReport {
        checks = List.copyOf(checks);
    }

    public BadgeCheck check(BadgeCheck.Kind kind) {
        return checks.stream().filter(check -> check.kind() == kind).findFirst().orElseThrow();
    }

    public Verdict verdict() {
        if (checks.stream().anyMatch(check -> check.outcome() == BadgeCheck.Outcome.FAILED)) {
            return Verdict.REJECTED;
        }
        return passed(BadgeCheck.Kind.PROOF) && passed(BadgeCheck.Kind.ISSUER_KEY) && passed(BadgeCheck.Kind.DATES)
                ? Verdict.GENUINE
                : Verdict.UNDECIDED;
    }

    private boolean passed(BadgeCheck.Kind kind) {
        return check(kind).outcome() == BadgeCheck.Outcome.PASSED;
    }
}
