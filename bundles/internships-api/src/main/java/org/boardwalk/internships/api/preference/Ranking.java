package org.boardwalk.internships.api.preference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An order with ties. What is neither ranked nor refused is acceptable after everything ranked, for a participant's
 * ranking only when {@code openToOthers}.
 *
 * @param tiers best first; those in one tier are liked equally
 * @param refused never; disjoint from the tiers
 */
public record Ranking(List<List<UUID>> tiers, Set<UUID> refused, boolean openToOthers) {
    public static final Ranking NONE = new Ranking(List.of(), Set.of(), true);

    public Ranking {
        tiers = tiers.stream().filter(tier -> !tier.isEmpty()).map(List::copyOf).toList();
        refused = Set.copyOf(refused);
        Set<UUID> seen = new HashSet<>(refused);
        for (List<UUID> tier : tiers) {
            for (UUID id : tier) {
                if (!seen.add(id)) {
                    throw new IllegalArgumentException("ranked twice: " + id);
                }
            }
        }
    }
}
