package org.boardwalk.matching.placement;

import java.util.Optional;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.placement.PlacementSettings.Proposers;
import org.boardwalk.matching.placement.PlacementSettings.Ties;

/** Solves instances by number; {@link Placements} does so by the caller's ids, and verifies. */
public final class HrSolver {
    private HrSolver() {}

    /**
     * Weakly stable but for what pins cause; with couples it need not be, as the verifier then tells.
     *
     * @param labels by which the lottery draws
     * @throws IllegalArgumentException if there are couples and the settings ask for anything but residents who propose
     *     after a lottery
     */
    public static HrSolution solve(HrInstance instance, PlacementSettings settings, Labels labels) {
        return new Resolver(instance, settings, labels).solve(instance);
    }

    static HrSolution solve(HrInstance instance, StrictLists lists, PlacementSettings settings) {
        if (!instance.couples().isEmpty()) {
            if (settings.ties() != Ties.LOTTERY || settings.proposers() != Proposers.RESIDENTS) {
                throw new IllegalArgumentException("with couples, ties are broken by lottery and residents propose");
            }
            return new HrSolution(new CouplesHeuristic(instance, lists, settings.seed()).solve(), Optional.empty());
        }
        if (settings.ties() == Ties.KIRALY && instance.hasTies()) {
            return new HrSolution(new Kiraly(instance, lists).solve(), Optional.of(SizeBound.KIRALY));
        }
        int[] hospitalOf = settings.proposers() == Proposers.RESIDENTS
                ? new ResidentsPropose(instance, lists).solve()
                : new HospitalsPropose(instance, lists).solve();
        return new HrSolution(hospitalOf, Optional.of(instance.hasTies() ? SizeBound.ANY_STABLE : SizeBound.EXACT));
    }
}
