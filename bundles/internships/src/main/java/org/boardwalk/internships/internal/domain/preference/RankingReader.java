package org.boardwalk.internships.internal.domain.preference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.preference.Ranking;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads thousands of rankings out of {@link WishText}, token by token; they speak of the same few hundred ids. */
public final class RankingReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, UUID> known = new HashMap<>();

    /** @param text of a participant's wish */
    public Ranking read(String text) {
        List<List<UUID>> tiers = new ArrayList<>();
        Set<UUID> refused = new HashSet<>();
        boolean open = true;
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    switch (json.currentName()) {
                        case "tiers" -> tiers(json, tiers);
                        case "refused" -> ids(json, refused);
                        case "openToOthers" -> open = json.nextToken() == JsonToken.VALUE_TRUE;
                        default -> {}
                    }
                }
            }
        }
        return new Ranking(tiers, refused, open);
    }

    private void tiers(JsonParser json, List<List<UUID>> tiers) {
        json.nextToken();
        while (json.nextToken() == JsonToken.START_ARRAY) {
            List<UUID> tier = new ArrayList<>();
            rest(json, tier);
            tiers.add(tier);
        }
    }

    private void ids(JsonParser json, Collection<UUID> ids) {
        json.nextToken();
        rest(json, ids);
    }

    private void rest(JsonParser json, Collection<UUID> ids) {
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            ids.add(known.computeIfAbsent(json.getString(), UUID::fromString));
        }
    }
}
