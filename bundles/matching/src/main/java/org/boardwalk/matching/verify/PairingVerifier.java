package org.boardwalk.matching.verify;

import static org.boardwalk.matching.model.WeightedInstance.NONE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.boardwalk.matching.model.Duals;
import org.boardwalk.matching.model.Goal;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.model.WeightedInstance;

/**
 * Checks a pairing and the proof of its optimality, in time linear in the acceptable pairs, knowing nothing of how
 * either was made. What the proof is: {@link Duals}.
 */
public final class PairingVerifier {
    /** Larger ones could overflow when added, and prove nothing that smaller ones do not. */
    private static final long LARGEST_DUAL = 1L << 61;

    private final WeightedInstance instance;
    private final long least;
    private final long bonus;
    private final int[] mentorOf;
    private final int[] count;

    private PairingVerifier(WeightedInstance instance, Goal goal, int[] mentorOf) {
        this.instance = instance;
        this.mentorOf = mentorOf;
        least = goal.leastUnits(instance);
        bonus = goal.bonus(instance);
        count = new int[instance.mentors()];
    }

    /**
     * @param mentorOf for each mentee a mentor's number, or {@link WeightedInstance#NONE}
     * @param duals empty if there are none; then nothing proves it optimal
     */
    public static PairingCertificate verify(
            WeightedInstance instance, Goal goal, int[] mentorOf, Optional<Duals> duals, Labels labels) {
        if (mentorOf.length != instance.mentees()) {
            throw new IllegalArgumentException("a matching says for every mentee whom she gets");
        }
        PairingVerifier verifier = new PairingVerifier(instance, goal, mentorOf.clone());
        List<Violation> violations = verifier.violations();
        Optional<String> unproven = violations.isEmpty()
                ? duals.map(verifier::unproven).orElse(Optional.of("there are no duals"))
                : Optional.of("it is no matching of the instance");
        return new PairingCertificate(
                InputHash.of(instance, labels),
                (int) Arrays.stream(mentorOf).filter(m -> m != NONE).count(),
                verifier.total(),
                violations.isEmpty() ? verifier.blocking() : 0,
                violations,
                unproven);
    }

    private List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < mentorOf.length; i++) {
            int m = mentorOf[i];
            if (instance.pin(i) != NONE && instance.pin(i) != m) {
                found.add(new Violation(Violation.Kind.PIN_NOT_KEPT, i, instance.pin(i)));
            }
            if (m == NONE) {
                continue;
            }
            int entry = instance.entry(i, m);
            if (entry == NONE || instance.pin(i) == NONE && instance.weight(entry) < least) {
                found.add(new Violation(Violation.Kind.NOT_ACCEPTABLE, i, m));
            }
            if (++count[m] == instance.capacity(m) + 1) {
                found.add(new Violation(Violation.Kind.OVER_CAPACITY, NONE, m));
            }
        }
        return found;
    }

    private BigDecimal total() {
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < mentorOf.length; i++) {
            int entry = mentorOf[i] == NONE ? NONE : instance.entry(i, mentorOf[i]);
            if (entry != NONE) {
                total = total.add(instance.decimal(instance.weight(entry)));
            }
        }
        return total;
    }

    private Optional<String> unproven(Duals duals) {
        for (int m = 0; m < count.length; m++) {
            if (duals.mentor(m) < 0 || duals.mentor(m) > LARGEST_DUAL) {
                return Optional.of("p of mentor " + (m + 1) + " is negative or too large");
            }
            if (duals.mentor(m) != 0 && count[m] < instance.capacity(m)) {
                return Optional.of("p of mentor " + (m + 1) + " is not 0, but seats remain");
            }
        }
        for (int i = 0; i < mentorOf.length; i++) {
            if (instance.pin(i) == NONE) {
                Optional<String> reason = unproven(i, duals);
                if (reason.isPresent()) {
                    return reason;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> unproven(int i, Duals duals) {
        long own = duals.mentee(i);
        if (own < 0 || own > LARGEST_DUAL) {
            return Optional.of("u of mentee " + (i + 1) + " is negative or too large");
        }
        if (own != 0 && mentorOf[i] == NONE) {
            return Optional.of("u of mentee " + (i + 1) + " is not 0, but she is without a mentor");
        }
        for (int entry = instance.start(i); entry < instance.end(i); entry++) {
            long weight = instance.weight(entry);
            if (weight < least) {
                continue;
            }
            int m = instance.mentor(entry);
            long slack = own - (weight + bonus) + duals.mentor(m);
            if (slack < 0 || slack > 0 && m == mentorOf[i]) {
                return Optional.of("u + p of mentee " + (i + 1) + " and mentor " + (m + 1)
                        + (slack < 0
                                ? " is less than their weight"
                                : " is more than their weight, but they are a pair"));
            }
        }
        return Optional.empty();
    }

    private long blocking() {
        long[] lowest = new long[count.length];
        Arrays.fill(lowest, Long.MAX_VALUE);
        for (int i = 0; i < mentorOf.length; i++) {
            int m = mentorOf[i];
            if (m != NONE) {
                lowest[m] = Math.min(lowest[m], instance.weight(instance.entry(i, m)));
            }
        }
        long found = 0;
        for (int i = 0; i < mentorOf.length; i++) {
            long own = mentorOf[i] == NONE ? Long.MIN_VALUE : instance.weight(instance.entry(i, mentorOf[i]));
            for (int entry = instance.start(i); entry < instance.end(i); entry++) {
                int m = instance.mentor(entry);
                long weight = instance.weight(entry);
                boolean wanted = weight >= least && weight > own;
                if (wanted && (count[m] < instance.capacity(m) || weight > lowest[m])) {
                    found++;
                }
            }
        }
        return found;
    }
}
