package org.boardwalk.matching.pairing;

import static org.boardwalk.matching.model.WeightedInstance.NONE;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.boardwalk.matching.model.Duals;
import org.boardwalk.matching.model.Goal;
import org.boardwalk.matching.model.WeightedInstance;
import org.boardwalk.matching.pairing.PairExplanation.Reason;
import org.boardwalk.matching.text.MatchingText;
import org.boardwalk.matching.verify.PairingCertificate;

/** A pairing, the proof that none is better, and what the verifier found. Immutable. */
public final class PairingResult<I extends Comparable<? super I>, M extends Comparable<? super M>> {
    private final PairingInstance<I, M> instance;
    private final Goal goal;
    private final PairingCertificate certificate;
    private final Duals duals;
    private final int[] mentorOf;

    PairingResult(PairingInstance<I, M> instance, Goal goal, BmatchSolution solution, PairingCertificate certificate) {
        this.instance = instance;
        this.goal = goal;
        this.certificate = certificate;
        duals = solution.duals();
        mentorOf = solution.mentorOf();
    }

    public PairingInstance<I, M> instance() {
        return instance;
    }

    public Goal goal() {
        return goal;
    }

    /** By the verifier: pairs, total, blocking pairs, and whether it is proven optimal. */
    public PairingCertificate certificate() {
        return certificate;
    }

    /** Who has a mentor. */
    public SortedMap<I, M> assignment() {
        SortedMap<I, M> assignment = new TreeMap<>();
        for (int i = 0; i < mentorOf.length; i++) {
            if (mentorOf[i] != NONE) {
                assignment.put(instance.mentees().get(i), instance.mentors().get(mentorOf[i]));
            }
        }
        return Collections.unmodifiableSortedMap(assignment);
    }

    /** Empty if the mentee has none. */
    public Optional<M> mentorOf(I mentee) {
        int m = mentorOf[instance.mentees().number(mentee)];
        return m == NONE ? Optional.empty() : Optional.of(instance.mentors().get(m));
    }

    public List<I> menteesOf(M mentor) {
        return menteesWith(instance.mentors().number(mentor));
    }

    public List<I> unpaired() {
        return menteesWith(NONE);
    }

    private List<I> menteesWith(int number) {
        return IntStream.range(0, mentorOf.length)
                .filter(i -> mentorOf[i] == number)
                .mapToObj(instance.mentees()::get)
                .toList();
    }

    /** Why these two are a pair, or are not. */
    public PairExplanation explain(I mentee, M mentor) {
        Optional<BigDecimal> own = mentorOf(mentee).flatMap(m -> instance.score(mentee, m));
        List<BigDecimal> held = menteesOf(mentor).stream()
                .flatMap(i -> instance.score(i, mentor).stream())
                .sorted(Comparator.reverseOrder())
                .toList();
        Reason reason = reason(mentee, mentor, own, held.size());
        return new PairExplanation(
                reason, instance.score(mentee, mentor), own, instance.capacity(mentor), held, atLeast(mentee, mentor));
    }

    private Reason reason(I mentee, M mentor, Optional<BigDecimal> own, int held) {
        Optional<BigDecimal> score = instance.score(mentee, mentor);
        M pin = instance.pins().get(mentee);
        if (pin != null) {
            return pin.equals(mentor) ? Reason.PINNED : Reason.PINNED_ELSEWHERE;
        }
        if (mentorOf(mentee).equals(Optional.of(mentor))) {
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
    private Optional<Loss> atLeast(I mentee, M mentor) {
        WeightedInstance numbers = instance.numbers();
        int i = instance.mentees().number(mentee);
        int m = instance.mentors().number(mentor);
        int entry = numbers.entry(i, m);
        if (entry == NONE || numbers.pin(i) != NONE || numbers.weight(entry) < goal.leastUnits(numbers)) {
            return Optional.empty();
        }
        long bonus = goal.bonus(numbers);
        long reduced = duals.mentee(i) + duals.mentor(m) - numbers.weight(entry) - bonus;
        long pairs = bonus == 0 ? 0 : Math.floorDiv(reduced + bonus / 2, bonus);
        return Optional.of(new Loss((int) pairs, numbers.decimal(reduced - pairs * bonus)));
    }

    /** The matching by number with its certificate, see {@link MatchingText}: the same result has the same bytes. */
    public void write(OutputStream to) throws IOException {
        MatchingText.write(
                mentorOf, PairingReport.lines(instance.numbers(), goal, Optional.of(duals), certificate), to);
    }
}
