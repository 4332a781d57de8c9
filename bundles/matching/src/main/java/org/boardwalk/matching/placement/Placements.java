package org.boardwalk.matching.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.matching.verify.PlacementCertificate;
import org.boardwalk.matching.verify.PlacementVerifier;

/** Solves placements, has them verified, and tries what would have been. Pure functions, for any thread. */
public final class Placements {
    private Placements() {}

    /** The same instance and settings always give the same result. See {@link HrSolver#solve} for what is refused. */
    public static <R extends Comparable<? super R>, H extends Comparable<? super H>> PlacementResult<R, H> solve(
            PlacementInstance<R, H> instance, PlacementSettings settings) {
        HrSolution solution = HrSolver.solve(instance.numbers(), settings, instance.labels());
        PlacementCertificate certificate =
                PlacementVerifier.verify(instance.numbers(), solution.hospitalOf(), instance.labels());
        return new PlacementResult<>(instance, settings, solution, certificate);
    }

    /**
     * What would have placed a resident at a hospital, each statement confirmed by a whole new run with that one change.
     * Costs two runs.
     *
     * @return empty if neither change would have, or she is there already
     */
    public static <R extends Comparable<? super R>, H extends Comparable<? super H>> List<Counterfactual> whatWouldHave(
            PlacementResult<R, H> result, R resident, H hospital) {
        PlacementInstance<R, H> instance = result.instance();
        List<Counterfactual> confirmed = new ArrayList<>();
        if (!result.hospitalOf(resident).equals(Optional.of(hospital))) {
            if (places(instance.withOneMoreSeat(hospital), result, resident, hospital)) {
                confirmed.add(Counterfactual.ONE_MORE_SEAT);
            }
            Optional<PlacementInstance<R, H>> ahead = rankedAheadOfLastAdmitted(result, resident, hospital);
            if (ahead.isPresent() && places(ahead.get(), result, resident, hospital)) {
                confirmed.add(Counterfactual.RANKED_AHEAD_OF_LAST_ADMITTED);
            }
        }
        return confirmed;
    }

    private static <R extends Comparable<? super R>, H extends Comparable<? super H>> boolean places(
            PlacementInstance<R, H> changed, PlacementResult<R, H> before, R resident, H hospital) {
        return solve(changed, before.settings()).hospitalOf(resident).equals(Optional.of(hospital));
    }

    private static <R extends Comparable<? super R>, H extends Comparable<? super H>>
            Optional<PlacementInstance<R, H>> rankedAheadOfLastAdmitted(
                    PlacementResult<R, H> result, R resident, H hospital) {
        List<R> admitted = result.residentsAt(hospital);
        List<List<R>> ranking = PlacementInstance.without(result.instance().ranking(hospital), resident);
        for (int group = ranking.size() - 1; group >= 0; group--) {
            if (ranking.get(group).stream().anyMatch(admitted::contains)) {
                List<List<R>> ahead = new ArrayList<>(ranking);
                ahead.add(group, List.of(resident));
                return Optional.of(result.instance().withRanking(hospital, ahead));
            }
        }
        return Optional.empty();
    }
}
