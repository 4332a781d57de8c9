package org.boardwalk.pathways.internal.domain.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.pathways.internal.domain.file.JsonValue.Place;

/** Where in the file ids are given and referred to, so that mistakes found later can name a line. */
final class References {
    /** A place and how to get there. */
    record Spot(Place place, String path) {}

    private final Map<String, List<Spot>> definitions = new HashMap<>();
    private final Map<String, List<Spot>> uses = new HashMap<>();

    void defined(String id, Place place, String path) {
        definitions.computeIfAbsent(id, key -> new ArrayList<>()).add(new Spot(place, path));
    }

    void used(String id, Place place, String path) {
        uses.computeIfAbsent(id, key -> new ArrayList<>()).add(new Spot(place, path));
    }

    Optional<Spot> first(String id) {
        return definitions.getOrDefault(id, List.of()).stream().findFirst();
    }

    /** The place of a repetition, or the only place. */
    Optional<Spot> last(String id) {
        return definitions.getOrDefault(id, List.of()).reversed().stream().findFirst();
    }

    /** A place that refers to the id; another one at each call, as long as there are some. */
    Optional<Spot> nextUse(String id) {
        List<Spot> spots = uses.getOrDefault(id, List.of());
        return spots.isEmpty()
                ? Optional.empty()
                : Optional.of(spots.size() > 1 ? spots.removeFirst() : spots.getFirst());
    }
}
