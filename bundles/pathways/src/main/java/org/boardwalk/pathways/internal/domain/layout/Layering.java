package org.boardwalk.pathways.internal.domain.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides the layer of each unit: as early as its predecessors allow, and no more boxes in a layer than there is room
 * for (Coffman and Graham 1972). A unit that nothing comes before then moves next to what it leads to.
 */
final class Layering {
    private final Units units;
    private final int room;
    private final Map<Unit, Integer> layers = new HashMap<>();
    private final Map<Integer, Integer> used = new HashMap<>();

    private Layering(Units units, int room) {
        this.units = units;
        this.room = room;
    }

    /** @param members units of one connected part */
    static Map<Unit, Integer> of(Units units, List<Unit> members, int room) {
        Layering layering = new Layering(units, room);
        List<Unit> waiting = new ArrayList<>(members);
        if (room < Integer.MAX_VALUE) {
            // Where there is no room, people still read it in the order of the wide picture.
            Map<Unit, Integer> wide = of(units, members, Integer.MAX_VALUE);
            waiting.sort(Comparator.comparing(unit -> wide.getOrDefault(unit, 0)));
        }
        while (!waiting.isEmpty()) {
            Unit next = waiting.stream()
                    .filter(unit -> layering.layers.keySet().containsAll(units.before(unit)))
                    .findFirst()
                    .orElseThrow();
            waiting.remove(next);
            layering.place(next);
        }
        members.forEach(layering::pull);
        return layering.layers;
    }

    private void place(Unit unit) {
        int layer = units.before(unit).stream()
                .mapToInt(before -> layers.getOrDefault(before, 0) + 1)
                .max()
                .orElse(0);
        while (used.getOrDefault(layer, 0) > 0 && used.getOrDefault(layer, 0) + unit.columns() > room) {
            layer++;
        }
        layers.put(unit, layer);
        used.merge(layer, unit.columns(), Integer::sum);
    }

    private void pull(Unit unit) {
        Set<Unit> after = units.after(unit);
        if (units.before(unit).isEmpty() && !after.isEmpty()) {
            int nearest = after.stream()
                    .mapToInt(next -> layers.getOrDefault(next, 0))
                    .min()
                    .orElse(0);
            int now = layers.getOrDefault(unit, 0);
            used.merge(now, -unit.columns(), Integer::sum);
            int layer = nearest - 1;
            while (layer > now && used.getOrDefault(layer, 0) + unit.columns() > room) {
                layer--;
            }
            layers.put(unit, Math.max(layer, now));
            used.merge(Math.max(layer, now), unit.columns(), Integer::sum);
        }
    }
}
