package org.boardwalk.matching.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the verifier found.
 *
 * @param sha256 of the instance's canonical text, see {@link InputHash}
 * @param pairs how many mentees have a mentor
 * @param total the sum of their weights, exact
 * @param blocking how many pairs would rather have each other than what they have: neither goal is stable in general
 * @param violations empty if it is a matching of the instance
 * @param unproven the first reason why the duals do not prove it optimal; empty if they do
 */
public record PairingCertificate(
        String sha256,
        int pairs,
        BigDecimal total,
        long blocking,
        List<Violation> violations,
        Optional<String> unproven) {
    public PairingCertificate {
        violations = List.copyOf(violations);
    }

    /** A matching of the instance, and proven that none is better. */
    public boolean optimal() {
        return violations.isEmpty() && unproven.isEmpty();
    }
}
