package org.boardwalk.matching.pairing;

import static org.boardwalk.matching.model.WeightedInstance.NONE;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.boardwalk.matching.model.Duals;
import org.boardwalk.matching.model.Goal;
import org.boardwalk.matching.model.WeightedInstance;
import org.boardwalk.matching.pairing.PairExplanation.Reason;

/**
 * A solved pairing by number, as {@link PairingResult} is by the caller's ids: for millions of pairs, and for what was read
 * from text. Not verified. Immutable.
 */
public final class NumberedPairing {
    private final WeightedInstance instance;
    private final Goal goal;
    private final int[] mentorOf;
    private final Duals duals;

    /** @param mentorOf for each mentee a mentor's number, or {@link WeightedInstance#NONE} */
    public NumberedPairing(WeightedInstance instance, Goal goal, int[] mentorOf, Duals duals) {
        this.instance = instance;
        this.goal = goal;
        this.mentorOf = mentorOf.clone();
        this.duals = duals;
    }

    public static NumberedPairing solve(WeightedInstance instance, Goal goal) {
        BmatchSolution solution = BmatchSolver.solve(instance, goal);
        return new NumberedPairing(instance, goal, solution.mentorOf(), solution.duals());
    }

    public WeightedInstance instance() {
        return instance;
    }

    public Goal goal() {
        return goal;
    }

    public Duals duals() {
        return duals;
    }

    /** The mentor's number, or {@link WeightedInstance#NONE}. */
    public int mentorOf(int mentee) {
        return mentorOf[mentee];
    }

    /** For each mentee; a copy. */
    public int[] mentorOf() {
        return mentorOf.clone();
    }

    /** Empty if the pair is not acceptable. */
    public Optional<BigDecimal> score(int mentee, int mentor) {
        int entry = mentor == NONE ? NONE : instance.entry(mentee, mentor);
        return entry == NONE ? Optional.empty() : Optional.of(instance.decimal(instance.weight(entry)));
    }

    /** Why these two are a pair, or are not. */
    public PairExplanation explain(int mentee, int mentor) {
        Optional<BigDecimal> own = score(mentee, mentorOf[mentee]);
        List<BigDecimal> held = IntStream.range(0, mentorOf.length)
                .filter(i -> mentorOf[i] == mentor)
                .mapToObj(i -> score(i, mentor).orElseThrow())
                .sorted(Comparator.reverseOrder())
                .toList();
        Reason reason = reason(mentee, mentor, own, held.size());
        return new PairExplanation(
                reason, score(mentee, mentor), own, instance.capacity(mentor), held, atLeast(mentee, mentor));
    }

    private Reason reason(int mentee, int mentor, Optional<BigDecimal> own, int held) {
        Optional<BigDecimal> score = score(mentee, mentor);
        int pin = instance.pin(mentee);
        if (pin != NONE) {
            return pin == mentor ? Reason.PINNED : Reason.PINNED_ELSEWHERE;
        }
        if (mentorOf[mentee] == mentor) {
            return Reason.CHOSEN;
        }
        if (score.isEmpty()) {
            return Reason.NOT_ACCEPTABLE;
        }
        if (goal.floor().isPresent() && score.get().compareTo(goal.floor().get()) < 0) {
            return Reason.BELOW_FLOOR;
        }
        if (goal.mode() == Goal.Mode.QUALITY && score.get().signum() <= 0) {
            return Reason.ADDS_NOTHING;
        }
        if (own.isPresent() && own.get().compareTo(score.get()) >= 0) {
            return Reason.HAS_AS_GOOD;
        }
        return held < instance.capacity(mentor) ? Reason.NEEDED_ELSEWHERE : Reason.SEATS_TAKEN;
    }

    /** The reduced cost u + p − w: whatever contains this pair has at least that much less (weak duality). */
    private Optional<Loss> atLeast(int mentee, int mentor) {
        int entry = instance.entry(mentee, mentor);
        if (entry == NONE || instance.pin(mentee) != NONE || instance.weight(entry) < goal.leastUnits(instance)) {
            return Optional.empty();
        }
        long bonus = goal.bonus(instance);
        long reduced = duals.mentee(mentee) + duals.mentor(mentor) - instance.weight(entry) - bonus;
        long pairs = bonus == 0 ? 0 : Math.floorDiv(reduced + bonus / 2, bonus);
        return Optional.of(new Loss((int) pairs, instance.decimal(reduced - pairs * bonus)));
    }

    /**
     * What it would cost the whole if this pair were decided, by a new run with that pin.
     *
     * @return empty if it cannot be: the pair is not acceptable, or the mentor's seats are all pinned
     */
    public Optional<Loss> costOf(int mentee, int mentor) {
        if (mentorOf[mentee] == mentor) {
            // A new run might choose another one that is as good, with fewer pairs.
            return Optional.of(new Loss(0, BigDecimal.ZERO));
        }
        long pinned = IntStream.range(0, mentorOf.length)
                .filter(i -> i != mentee && instance.pin(i) == mentor)
                .count();
        if (score(mentee, mentor).isEmpty() || pinned >= instance.capacity(mentor)) {
            return Optional.empty();
        }
        NumberedPairing then = solve(instance.withPin(mentee, mentor), goal);
        return Optional.of(new Loss(pairs() - then.pairs(), total().subtract(then.total())));
    }

    /** How many mentees have a mentor. */
    public int pairs() {
        return (int) Arrays.stream(mentorOf).filter(m -> m != NONE).count();
    }

    /** The sum of the scores, exact. */
    public BigDecimal total() {
        long units = IntStream.range(0, mentorOf.length)
                .filter(i -> mentorOf[i] != NONE)
                .mapToLong(i -> instance.weight(instance.entry(i, mentorOf[i])))
                .sum();
        return instance.decimal(units);
    }
}
