package org.boardwalk.internships.internal.domain.preference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.boardwalk.internships.api.preference.Preferences.SiteWish;
import org.boardwalk.internships.api.preference.Ranking;

/** How a site orders people: those it ranked, by their tiers; then all others by their points. */
public final class SiteOrder {
    /** More than anybody can have, and small enough to add tiers to. */
    private static final int BEYOND_ALL_POINTS = 1 << 20;

    /** Of a site that said nothing: everybody alike. */
    public static final SiteOrder NONE = new SiteOrder(Ranking.NONE);

    private final Ranking ranking;
    private final Map<UUID, Integer> tiers = new HashMap<>();

    private SiteOrder(Ranking ranking) {
        this.ranking = ranking;
        List<List<UUID>> all = ranking.tiers();
        for (int tier = 0; tier < all.size(); tier++) {
            for (UUID person : all.get(tier)) {
                tiers.put(person, tier);
            }
        }
    }

    public static SiteOrder of(SiteWish wish) {
        return new SiteOrder(wish.ranking().orElse(Ranking.NONE));
    }

    /**
     * Where a person stands: less is better, the same is a tie, and the number means nothing else.
     *
     * @param points of the person
     * @return empty when the site does not accept the person
     */
    public OptionalInt key(UUID person, int points) {
        Integer tier = tiers.get(person);
        if (tier != null) {
            return OptionalInt.of(tier);
        }
        return ranking.openToOthers() && !ranking.refused().contains(person)
                ? OptionalInt.of(tiers.size() + BEYOND_ALL_POINTS - points)
                : OptionalInt.empty();
    }
}
