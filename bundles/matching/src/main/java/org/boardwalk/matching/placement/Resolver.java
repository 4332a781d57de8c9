package org.boardwalk.matching.placement;

import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.Labels;

/**
 * Solves an instance again and again, changed a little each time: its ties, which take most of the time, are broken once
 * for all instances that share its lists. Immutable, for any thread.
 */
public final class Resolver {
    private final HrInstance instance;
    private final PlacementSettings settings;
    private final Labels labels;
    private final StrictLists lists;

    /** @param labels by which the lottery draws */
    public Resolver(HrInstance instance, PlacementSettings settings, Labels labels) {
        this.instance = instance;
        this.settings = settings;
        this.labels = labels;
        lists = lists(instance);
    }

    /**
     * What {@link HrSolver#solve} says.
     *
     * @param changed the instance itself, one with other capacities, or any other with the same labels
     * @throws IllegalArgumentException as there
     */
    public HrSolution solve(HrInstance changed) {
        return HrSolver.solve(changed, changed.sharesLists(instance) ? lists : lists(changed), settings);
    }

    private StrictLists lists(HrInstance of) {
        return StrictLists.of(of, new TieOrder(of, settings.seed(), labels));
    }
}
