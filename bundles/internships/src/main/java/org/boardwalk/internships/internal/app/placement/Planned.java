package org.boardwalk.internships.internal.app.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.internships.internal.domain.placement.Days;

/** Placements somebody thinks of making: who would be where, on which days. Used by one thread. */
public final class Planned {
    private final Map<UUID, List<Days>> days = new HashMap<>();

    void add(UUID person, UUID opportunity, UUID site, Days stay) {
        List.of(person, opportunity, site).forEach(id -> days.computeIfAbsent(id, key -> new ArrayList<>())
                .add(stay));
    }

    List<Days> of(UUID person) {
        return days.getOrDefault(person, List.of());
    }

    List<Days> at(UUID opportunityOrSite) {
        return days.getOrDefault(opportunityOrSite, List.of());
    }

    /** Those who are there and those who would be. */
    List<Days> with(List<Days> there, UUID opportunityOrSite) {
        List<Days> all = new ArrayList<>(there);
        all.addAll(at(opportunityOrSite));
        return all;
    }
}
