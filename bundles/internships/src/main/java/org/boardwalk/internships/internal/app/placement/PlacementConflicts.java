package org.boardwalk.internships.internal.app.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.internal.app.placement.PlacementStore.Line;
import org.boardwalk.internships.internal.app.placement.PlacementStore.Weekly;
import org.boardwalk.internships.internal.domain.placement.Days;
import org.boardwalk.internships.internal.domain.placement.Room;

/** What cannot be as it is, among all open placements. Inside a transaction. */
final class PlacementConflicts {
    private final PlacementStore store;

    PlacementConflicts(PlacementStore store) {
        this.store = store;
    }

    /** What is wrong with a placement. */
    record Found(Line line, String code, List<Object> arguments) {}

    List<Found> found() {
        Map<UUID, List<Days>> others = store.stays().othersOfOpen();
        Map<UUID, List<Room.Limit>> agreements = store.stays().agreementsOfOpen();
        Map<UUID, Weekly> weekly = store.weeklyOfOpen();
        List<Found> found = new ArrayList<>();
        for (Line line : store.openLines()) {
            overlap(line, others.getOrDefault(line.id(), List.of())).ifPresent(found::add);
            uncovered(line, agreements.getOrDefault(line.siteId(), List.of())).ifPresent(found::add);
            tooMuch(line, Optional.ofNullable(weekly.get(line.id()))).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Found> overlap(Line line, List<Days> others) {
        return others.stream()
                .filter(line.days()::overlaps)
                .findFirst()
                .map(other -> new Found(line, "internships.conflict.overlaps", List.of(other.first(), other.last())));
    }

    private static Optional<Found> uncovered(Line line, List<Room.Limit> agreements) {
        return new Room(agreements, List.of())
                .lack(line.days())
                .map(lack -> new Found(line, "internships.conflict.noAgreement", List.of(lack.day())));
    }

    private static Optional<Found> tooMuch(Line line, Optional<Weekly> weekly) {
        return weekly.filter(hours -> hours.agreed().compareTo(hours.offered()) > 0)
                .map(hours ->
                        new Found(line, "internships.conflict.moreHours", List.of(hours.agreed(), hours.offered())));
    }
}
