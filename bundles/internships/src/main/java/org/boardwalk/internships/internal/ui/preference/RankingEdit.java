package org.boardwalk.internships.internal.ui.preference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.preference.Ranking;

/**
 * An order while somebody arranges it: each step gives a new one, in which everything is in one place only. What is in none
 * of them stands beside: it is acceptable after all others, or not, as {@code open} says.
 */
record RankingEdit(Ranking ranking) {
    static final RankingEdit NOTHING = new RankingEdit(Ranking.NONE);

    /** Without what is not offered any more. */
    RankingEdit only(Collection<UUID> offered) {
        List<List<UUID>> tiers = ranking.tiers().stream()
                .map(tier -> tier.stream().filter(offered::contains).toList())
                .toList();
        Set<UUID> refused = new HashSet<>(ranking.refused());
        refused.retainAll(offered);
        return new RankingEdit(new Ranking(tiers, refused, ranking.openToOthers()));
    }

    RankingEdit open(boolean others) {
        return new RankingEdit(new Ranking(ranking.tiers(), ranking.refused(), others));
    }

    /** To the end of the order, from wherever it is. */
    RankingEdit add(UUID id) {
        return place(id, tiers -> tiers.add(List.of(id)));
    }

    /** Into none of the places. */
    RankingEdit remove(UUID id) {
        return place(id, tiers -> {});
    }

    RankingEdit refuse(UUID id) {
        RankingEdit without = remove(id);
        Set<UUID> refused = new HashSet<>(without.ranking.refused());
        refused.add(id);
        return new RankingEdit(new Ranking(without.ranking.tiers(), refused, ranking.openToOthers()));
    }

    /** Before those it is liked as much as; one that stands alone before the tier above. */
    RankingEdit up(UUID id) {
        int tier = tier(id);
        boolean alone = tier >= 0 && ranking.tiers().get(tier).size() == 1;
        return tier < 0 || alone && tier == 0 ? this : at(id, alone ? tier - 1 : tier);
    }

    /** After those it is liked as much as; one that stands alone after the tier below. */
    RankingEdit down(UUID id) {
        int tier = tier(id);
        boolean alone = tier >= 0 && ranking.tiers().get(tier).size() == 1;
        return tier < 0 || alone && tier == ranking.tiers().size() - 1 ? this : at(id, tier + 1);
    }

    /** Alone, at a place of the order: counted without it, when it stood alone. */
    private RankingEdit at(UUID id, int place) {
        return place(id, tiers -> tiers.add(place, List.of(id)));
    }

    /** As much as those above. */
    RankingEdit tie(UUID id) {
        int tier = tier(id);
        return tier < 1 ? this : with(id, ranking.tiers().get(tier - 1).getFirst());
    }

    /** As much as another that is in the order. */
    RankingEdit with(UUID id, UUID other) {
        return tier(other) < 0 || id.equals(other)
                ? this
                : place(id, tiers -> {
                    int there = tier(tiers, other);
                    List<UUID> joined = new ArrayList<>(tiers.get(there));
                    joined.add(id);
                    tiers.set(there, joined);
                });
    }

    /** To where another is: liked as much, refused as well, or in none of the places. */
    RankingEdit beside(UUID id, UUID other) {
        if (id.equals(other)) {
            return this;
        }
        if (tier(other) >= 0) {
            return with(id, other);
        }
        return ranking.refused().contains(other) ? refuse(id) : remove(id);
    }

    /** Alone, before the tier of another that is in the order. */
    RankingEdit before(UUID id, UUID other) {
        return tier(other) < 0 || id.equals(other)
                ? this
                : place(id, tiers -> tiers.add(tier(tiers, other), List.of(id)));
    }

    /** Index of its tier; -1 = not in the order. */
    int tier(UUID id) {
        return tier(ranking.tiers(), id);
    }

    private static int tier(List<List<UUID>> tiers, UUID id) {
        for (int i = 0; i < tiers.size(); i++) {
            if (tiers.get(i).contains(id)) {
                return i;
            }
        }
        return -1;
    }

    private interface Step {
        void on(List<List<UUID>> tiers);
    }

    /** Takes it from where it is, then does the step. */
    private RankingEdit place(UUID id, Step step) {
        List<List<UUID>> tiers = new ArrayList<>();
        for (List<UUID> tier : ranking.tiers()) {
            List<UUID> left = tier.stream().filter(one -> !one.equals(id)).toList();
            if (!left.isEmpty()) {
                tiers.add(left);
            }
        }
        step.on(tiers);
        Set<UUID> refused = new HashSet<>(ranking.refused());
        refused.remove(id);
        return new RankingEdit(new Ranking(tiers, refused, ranking.openToOthers()));
    }
}
