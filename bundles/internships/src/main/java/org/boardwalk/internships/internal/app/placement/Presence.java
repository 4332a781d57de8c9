package org.boardwalk.internships.internal.app.placement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.internships.internal.domain.placement.Days;
import org.boardwalk.internships.internal.domain.placement.Room;

/** Who is where on which days while many are placed in one go: read once, when all of it is held, and added to. */
final class Presence {
    private final Map<UUID, List<Days>> people = new HashMap<>();
    private final Map<UUID, List<Days>> opportunities = new HashMap<>();
    private final Map<UUID, List<Days>> sites = new HashMap<>();
    private final Map<UUID, List<Room.Limit>> agreements;

    Presence(StayStore store, Collection<PlacementMaker.Wish> wishes, Collection<UUID> siteIds) {
        store.stays(wishes.stream().map(PlacementMaker.Wish::participantId).toList(), "participantId")
                .forEach(row -> list(people, (UUID) row[0]).add(StayStore.days(row)));
        store.stays(siteIds, "siteId").forEach(row -> {
            list(opportunities, (UUID) row[1]).add(StayStore.days(row));
            list(sites, (UUID) row[2]).add(StayStore.days(row));
        });
        agreements = store.agreements(siteIds);
    }

    private static List<Days> list(Map<UUID, List<Days>> map, UUID id) {
        return map.computeIfAbsent(id, any -> new ArrayList<>());
    }

    void add(PlacementEntity row, Days days) {
        list(people, row.participantId()).add(days);
        list(opportunities, row.opportunityId()).add(days);
        list(sites, row.siteId()).add(days);
    }

    List<Days> of(UUID person) {
        return people.getOrDefault(person, List.of());
    }

    List<Days> at(UUID opportunity) {
        return opportunities.getOrDefault(opportunity, List.of());
    }

    List<Days> atSite(UUID site) {
        return sites.getOrDefault(site, List.of());
    }

    List<Room.Limit> agreements(UUID site) {
        return agreements.getOrDefault(site, List.of());
    }
}
