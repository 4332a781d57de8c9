package org.boardwalk.pathways.api.requirement;

import java.util.List;
import java.util.Optional;

/**
 * The value of a requirement and of each of its parts.
 *
 * @param parts in the requirement's order; empty for a condition
 * @param amount what is known about the amount; only where the requirement is an {@link Requirement.Amount}
 */
public record Evaluation(Requirement requirement, Truth value, List<Evaluation> parts, Optional<Range> amount) {
    public Evaluation {
        parts = List.copyOf(parts);
    }
}
