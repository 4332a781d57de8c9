package org.boardwalk.internships.api.preference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An order with ties, of opportunities by a participant or of participants by a site. What is neither ranked nor refused
 * comes after everything ranked, and only when {@code openToOthers}.
 *
 * @param tiers best first; those in one tier are liked equally
 * @param refused never; disjoint from the tiers
 * @param openToOthers whether what is not mentioned is acceptable
 */
public record Ranking(List<List<UUID>> tiers, Set<UUID> refused, boolean openToOthers) {
    /** Nothing said: all are acceptable, none before another. */
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

    /** Place of the tier it is in, from 1; empty = not ranked. */
    public Optional<Integer> choice(UUID id) {
        for (int tier = 0; tier < tiers.size(); tier++) {
            if (tiers.get(tier).contains(id)) {
                return Optional.of(tier + 1);
            }
        }
        return Optional.empty();
    }

    public boolean accepts(UUID id) {
        return !refused.contains(id) && (openToOthers || choice(id).isPresent());
    }

    /** Everything ranked or refused. */
    public Set<UUID> mentioned() {
        Set<UUID> all = new HashSet<>(refused);
        tiers.forEach(all::addAll);
        return all;
    }

    /** Whether it says the same; within a tier the order means nothing. */
    public boolean saysTheSame(Ranking other) {
        return openToOthers == other.openToOthers
                && refused.equals(other.refused)
                && tiers.stream()
                        .map(Set::copyOf)
                        .toList()
                        .equals(other.tiers.stream().map(Set::copyOf).toList());
    }
}
