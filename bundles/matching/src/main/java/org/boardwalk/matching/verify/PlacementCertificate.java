package org.boardwalk.matching.verify;

import java.util.List;

/**
 * What the verifier found.
 *
 * @param sha256 of the instance's canonical text, see {@link InputHash}
 * @param matched how many residents have a seat
 * @param violations empty if it is a matching of the instance; blocking pairs are sought only then
 * @param blocking every blocking pair, by resident, best choice first; empty means weakly stable
 */
public record PlacementCertificate(String sha256, int matched, List<Violation> violations, List<Blocking> blocking) {
    public PlacementCertificate {
        violations = List.copyOf(violations);
        blocking = List.copyOf(blocking);
    }

    /** A matching of the instance that nothing blocks. */
    public boolean stable() {
        return violations.isEmpty() && blocking.isEmpty();
    }

    /** A matching of the instance that is blocked by nothing but what pins cause. */
    public boolean stableButForPins() {
        return violations.isEmpty() && blocking.stream().allMatch(pair -> pair.cause() != Blocking.Cause.NO_PIN);
    }
}
