package org.boardwalk.matching.placement;

import static org.boardwalk.matching.model.HrInstance.NONE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.placement.MissedChoice.Reason;
import org.boardwalk.matching.placement.PlacementSettings.Ties;

/** Reads the reasons for missed choices from the instance and the matching alone. */
final class Explainer<R extends Comparable<? super R>, H extends Comparable<? super H>> {
    private final PlacementResult<R, H> result;
    private final PlacementInstance<R, H> instance;
    private final HrInstance numbers;

    Explainer(PlacementResult<R, H> result) {
        this.result = result;
        instance = result.instance();
        numbers = instance.numbers();
    }

    List<MissedChoice<H>> explain(R resident) {
        Optional<H> place = result.hospitalOf(resident);
        List<MissedChoice<H>> missed = new ArrayList<>();
        int choice = 1;
        for (List<H> group : instance.preferences(resident)) {
            boolean placedHere = place.isPresent() && group.contains(place.get());
            for (H hospital : group.stream().sorted().toList()) {
                if (!place.equals(Optional.of(hospital))) {
                    missed.add(missed(resident, hospital, choice, placedHere));
                }
            }
            if (placedHere) {
                break;
            }
            choice++;
        }
        return missed;
    }

    private MissedChoice<H> missed(R resident, H hospital, int choice, boolean placedInSameGroup) {
        List<R> admitted = result.residentsAt(hospital);
        Optional<R> last = admitted.stream().max(Comparator.comparingInt(r -> rank(r, hospital)));
        boolean listed = entry(resident, hospital) != NONE;
        Optional<BigDecimal> lastScore = last.flatMap(r -> instance.score(hospital, r));
        return new MissedChoice<>(
                hospital,
                choice,
                reason(resident, hospital, placedInSameGroup, admitted),
                instance.seats(hospital),
                admitted.size(),
                listed ? Optional.of(rank(resident, hospital)) : Optional.empty(),
                last.map(r -> rank(r, hospital)),
                instance.score(hospital, resident),
                lastScore);
    }

    private Reason reason(R resident, H hospital, boolean placedInSameGroup, List<R> admitted) {
        int number = instance.residents().number(resident);
        if (entry(resident, hospital) == NONE) {
            return Reason.NOT_LISTED;
        }
        if (placedInSameGroup) {
            return Reason.EQUAL_CHOICE;
        }
        if (numbers.pin(number) != NONE) {
            return Reason.PINNED_ELSEWHERE;
        }
        if (numbers.coupleOf(number) != NONE) {
            return Reason.TOGETHER;
        }
        if (instance.seats(hospital) == 0) {
            return Reason.NO_SEATS;
        }
        return admitted.size() < instance.seats(hospital) ? Reason.NOT_STABLE : byRank(resident, hospital, admitted);
    }

    private Reason byRank(R resident, H hospital, List<R> admitted) {
        int own = rank(resident, hospital);
        int last = admitted.stream().mapToInt(r -> rank(r, hospital)).max().orElseThrow();
        if (own < last) {
            boolean unpinnedBehind =
                    admitted.stream().anyMatch(r -> !instance.pins().containsKey(r) && own < rank(r, hospital));
            return unpinnedBehind ? Reason.NOT_STABLE : Reason.SEATS_PINNED;
        }
        return own > last ? Reason.RANKED_LOWER : byTie(resident, hospital, admitted, own);
    }

    private Reason byTie(R resident, H hospital, List<R> admitted, int rank) {
        if (result.settings().ties() == Ties.KIRALY) {
            return Reason.TIE_TO_PLACE_MORE;
        }
        int own = priority(resident);
        boolean allGoFirst = admitted.stream()
                .filter(r -> rank(r, hospital) == rank && !instance.pins().containsKey(r))
                .allMatch(r -> priority(r) < own);
        return allGoFirst ? Reason.TIE_BY_POLICY : Reason.TIE_BY_LOTTERY;
    }

    private int priority(R resident) {
        return numbers.priority(instance.residents().number(resident));
    }

    private int entry(R resident, H hospital) {
        return numbers.entry(
                instance.residents().number(resident), instance.hospitals().number(hospital));
    }

    /** From 1; the pair must be acceptable. */
    private int rank(R resident, H hospital) {
        return numbers.hospitals().rank(numbers.atHospital(entry(resident, hospital))) + 1;
    }
}
