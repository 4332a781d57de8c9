package org.boardwalk.matching.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * Maximum-weight b-matching between mentees 0…n−1, who want one mentor each, and mentors 0…k−1 with capacities.
 * Immutable. Weights are decimals, kept exactly as whole multiples of 10^−{@link #scale()}.
 *
 * <p>Limits, refused with an {@link ArithmeticException} that says so: with W the largest weight as a whole number and K
 * the smaller of mentees and seats, (2K+2)·W must stay below 2^60, so that no sum a solver or verifier makes overflows.
 * Weights of up to 9 digits leave room for more than 500 million seats.
 */
public final class WeightedInstance {
    /** In place of a mentor's number: no pin, no mentor. */
    public static final int NONE = -1;

    private static final long LIMIT = 1L << 60;

    private final int[] capacity;
    private final int[] offset;
    private final int[] mentor;
    private final long[] weight;
    private final int scale;
    private final int[] pin;
    private final BigDecimal bonus;

    private WeightedInstance(int[] capacity, int[] offset, int[] mentor, long[] weight, int scale, int[] pin) {
        this.capacity = capacity;
        this.offset = offset;
        this.mentor = mentor;
        this.weight = weight;
        this.scale = scale;
        this.pin = pin;
        checkPins();
        bonus = bonusExact();
        if (bonus.compareTo(BigDecimal.valueOf(LIMIT)) >= 0) {
            throw new ArithmeticException("the weights have too many digits to be added exactly: the largest, without "
                    + "its point, times twice the number of pairs must stay below 10^18");
        }
    }

    public int mentees() {
        return offset.length - 1;
    }

    public int mentors() {
        return capacity.length;
    }

    public int capacity(int m) {
        return capacity[m];
    }

    /** The first entry of a mentee; her entries are her acceptable mentors, ascending. */
    public int start(int mentee) {
        return offset[mentee];
    }

    /** One after the last entry of a mentee. */
    public int end(int mentee) {
        return offset[mentee + 1];
    }

    /** How many pairs are acceptable. */
    public int entries() {
        return mentor.length;
    }

    public int mentor(int entry) {
        return mentor[entry];
    }

    /** In units of 10^−{@link #scale()}. */
    public long weight(int entry) {
        return weight[entry];
    }

    /** How many digits a weight has after its point. */
    public int scale() {
        return scale;
    }

    /** The mentee's entry for a mentor, or {@link #NONE} if the pair is not acceptable. */
    public int entry(int mentee, int m) {
        int found = Arrays.binarySearch(mentor, offset[mentee], offset[mentee + 1], m);
        return found < 0 ? NONE : found;
    }

    /** Whom a person decided the mentee gets, or {@link #NONE}. */
    public int pin(int mentee) {
        return pin[mentee];
    }

    /** With this pair decided; it must be acceptable. Shares all else with this one. */
    public WeightedInstance withPin(int mentee, int m) {
        int[] pinned = pin.clone();
        pinned[mentee] = m;
        return new WeightedInstance(capacity, offset, mentor, weight, scale, pinned);
    }

    public long seats() {
        return Arrays.stream(capacity).asLongStream().sum();
    }

    /**
     * What is added to every weight so that one more pair is worth more than any total: the smallest number of the form
     * (2K+1)·W + 1. Then the highest sum of weights has the most pairs, and among those the highest total.
     */
    public long reachBonus() {
        return bonus.longValueExact();
    }

    /** The smallest weight, in units, that is not below a floor. */
    public long floorUnits(BigDecimal floor) {
        BigDecimal units = floor.movePointRight(scale).setScale(0, RoundingMode.CEILING);
        return units.max(BigDecimal.valueOf(-LIMIT))
                .min(BigDecimal.valueOf(LIMIT))
                .longValueExact();
    }

    /** A number of units as a decimal. */
    public BigDecimal decimal(long units) {
        return BigDecimal.valueOf(units, scale);
    }

    private BigDecimal bonusExact() {
        long largest = 0;
        for (long one : weight) {
            largest = Math.max(largest, Math.abs(one));
        }
        long pairs = Math.min(mentees(), seats());
        return BigDecimal.valueOf(largest)
                .multiply(BigDecimal.valueOf(2 * pairs + 1))
                .add(BigDecimal.ONE);
    }

    private void checkPins() {
        int[] pinned = new int[capacity.length];
        for (int i = 0; i < pin.length; i++) {
            int m = pin[i];
            if (m == NONE) {
                continue;
            }
            if (entry(i, m) == NONE) {
                throw new IllegalArgumentException("mentee " + (i + 1) + " is pinned to mentor " + (m + 1)
                        + ", but they are no acceptable pair; make them one first");
            }
            if (++pinned[m] > capacity[m]) {
                throw new IllegalArgumentException("more mentees are pinned to mentor " + (m + 1) + " than seats");
            }
        }
    }

    /** Takes pairs in any order. */
    public static final class Builder {
        /** More digits after the point are refused. */
        public static final int MOST_DIGITS = 15;

        private final int mentees;
        private final int[] capacity;
        private final int[] pin;
        private int[] mentee = new int[64];
        private int[] mentor = new int[64];
        private long[] units = new long[64];
        private byte[] digits = new byte[64];
        private int size;
        /** Whether the pairs came by mentee, then mentor, each once: then there is nothing to sort. */
        private boolean inOrder = true;

        public Builder(int mentees, int[] capacity) {
            this.mentees = mentees;
            this.capacity = capacity.clone();
            pin = new int[mentees];
            Arrays.fill(pin, NONE);
        }

        /** A pair of weight units·10^−scale; each pair once. */
        public Builder pair(int i, int m, long weight, int scale) {
            if (scale < 0 || scale > MOST_DIGITS || Math.abs(weight) >= LIMIT) {
                throw new ArithmeticException(
                        "a weight has at most " + MOST_DIGITS + " digits after the point, and 18 altogether");
            }
            if (size == mentee.length) {
                mentee = Arrays.copyOf(mentee, size * 2);
                mentor = Arrays.copyOf(mentor, size * 2);
                units = Arrays.copyOf(units, size * 2);
                digits = Arrays.copyOf(digits, size * 2);
            }
            inOrder &= size == 0 || i > mentee[size - 1] || i == mentee[size - 1] && m > mentor[size - 1];
            mentee[size] = i;
            mentor[size] = m;
            units[size] = weight;
            digits[size++] = (byte) scale;
            return this;
        }

        public Builder pair(int i, int m, BigDecimal weight) {
            BigDecimal plain = weight.stripTrailingZeros();
            BigDecimal whole = plain.scale() < 0 ? plain.setScale(0) : plain;
            if (whole.precision() > 18) {
                return pair(i, m, LIMIT, whole.scale());
            }
            return pair(i, m, whole.unscaledValue().longValueExact(), whole.scale());
        }

        public Builder pin(int i, int m) {
            pin[i] = m;
            return this;
        }

        /**
         * Throws IllegalArgumentException if a pair is there twice or a pin does not hold, ArithmeticException if the
         * weights cannot be added exactly.
         */
        public WeightedInstance build() {
            int[] offset = new int[mentees + 1];
            for (int e = 0; e < size; e++) {
                offset[mentee[e] + 1]++;
            }
            for (int i = 0; i < mentees; i++) {
                offset[i + 1] += offset[i];
            }
            int scale = scale();
            int[] sorted = inOrder ? new int[0] : sorted(offset);
            int[] mentors = new int[size];
            long[] weights = new long[size];
            for (int e = 0; e < size; e++) {
                int from = inOrder ? e : sorted[e];
                mentors[e] = mentor[from];
                weights[e] = scaled(from, scale);
            }
            checkOnce(offset, mentors);
            return new WeightedInstance(capacity, offset, mentors, weights, scale, pin.clone());
        }

        /** The pairs by mentee, then mentor: two stable passes of counting. */
        private int[] sorted(int[] offset) {
            int[] start = new int[capacity.length + 1];
            for (int e = 0; e < size; e++) {
                start[mentor[e] + 1]++;
            }
            for (int m = 0; m < capacity.length; m++) {
                start[m + 1] += start[m];
            }
            int[] byMentor = new int[size];
            for (int e = 0; e < size; e++) {
                byMentor[start[mentor[e]]++] = e;
            }
            int[] next = offset.clone();
            int[] sorted = new int[size];
            for (int e : byMentor) {
                sorted[next[mentee[e]]++] = e;
            }
            return sorted;
        }

        /** As many digits as the weight with the most needs: zeros at the end need none. */
        private int scale() {
            int most = 0;
            for (int e = 0; e < size; e++) {
                long rest = units[e];
                int needed = digits[e];
                while (needed > most && rest % 10 == 0) {
                    rest /= 10;
                    needed--;
                }
                most = Math.max(most, needed);
            }
            return most;
        }

        private long scaled(int e, int scale) {
            long scaled = units[e];
            for (int d = digits[e]; d < scale; d++) {
                scaled = Math.multiplyExact(scaled, 10);
            }
            for (int d = digits[e]; d > scale; d--) {
                scaled /= 10;
            }
            return scaled;
        }

        private static void checkOnce(int[] offset, int[] mentors) {
            for (int i = 0; i + 1 < offset.length; i++) {
                for (int e = offset[i] + 1; e < offset[i + 1]; e++) {
                    if (mentors[e] == mentors[e - 1]) {
                        throw new IllegalArgumentException(
                                "mentee " + (i + 1) + " and mentor " + (mentors[e] + 1) + " are there twice");
                    }
                }
            }
        }
    }
}
