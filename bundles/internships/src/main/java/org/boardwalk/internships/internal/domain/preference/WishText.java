package org.boardwalk.internships.internal.domain.preference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.api.preference.Ranking;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was recorded at once, as JSON.
 *
 * @param ranking null = none; never of a participant
 * @param criteria of a site
 */
public record WishText(@Nullable Ranking ranking, List<Criterion> criteria) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public static WishText read(String json) {
        return MAPPER.readValue(json, WishText.class);
    }

    public String write() {
        return MAPPER.writeValueAsString(this);
    }

    WishText renamed(UUID gone, UUID known) {
        if (ranking == null) {
            return this;
        }
        Set<UUID> seen = new HashSet<>();
        UnaryOperator<UUID> now = id -> id.equals(gone) ? known : id;
        List<List<UUID>> tiers = ranking.tiers().stream()
                .map(tier -> tier.stream().map(now).filter(seen::add).toList())
                .toList();
        Set<UUID> refused =
                ranking.refused().stream().map(now).filter(seen::add).collect(Collectors.toSet());
        return new WishText(new Ranking(tiers, refused, ranking.openToOthers()), criteria);
    }
}
