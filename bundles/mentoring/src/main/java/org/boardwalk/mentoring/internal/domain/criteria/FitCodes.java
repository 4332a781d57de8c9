package org.boardwalk.mentoring.internal.domain.criteria;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Mode;
import org.boardwalk.mentoring.api.profile.Slot;

/**
 * Writes down what people say as numbers, so that millions of pairs are compared in a moment. Only what the same instance
 * wrote down can be compared. Not for several threads.
 */
final class FitCodes {
    /** Beginnings of an occupation's code (Standard Occupational Classification): the whole, broad, minor, major group. */
    private static final int[] PREFIXES = {7, 6, 4, 2};

    private final Map<String, Integer> languages = new HashMap<>();
    private final Map<String, Integer> counties = new HashMap<>();
    private final Map<Object, Integer> topics = new HashMap<>();
    private final Map<Object, Integer> pathways = new HashMap<>();
    private final Map<String, Integer> occupations = new HashMap<>();

    /**
     * A {@link Fit}; sets as bits.
     *
     * @param topicCount how many topics
     * @param occupations for each the numbers of its beginnings, the longest first
     */
    record Coded(
            long[] languages,
            long[] counties,
            int modes,
            int times,
            long[] topics,
            int topicCount,
            int[][] occupations,
            long[] pathways) {}

    Coded code(Fit fit) {
        return new Coded(
                bits(fit.languages(), languages),
                bits(fit.counties(), counties),
                fit.modes().stream().mapToInt(FitCodes::bit).sum(),
                fit.times().stream().mapToInt(FitCodes::bit).sum(),
                bits(fit.topics(), topics),
                fit.topics().size(),
                fit.occupations().stream().map(this::beginnings).toArray(int[][]::new),
                bits(fit.pathways(), pathways));
    }

    static int bit(Mode mode) {
        return 1 << mode.ordinal();
    }

    private static int bit(Slot slot) {
        return 1
                << (slot.day().ordinal() * Slot.Part.values().length
                        + slot.part().ordinal());
    }

    private static <T> long[] bits(Collection<? extends T> set, Map<T, Integer> numbers) {
        long[] bits = new long[0];
        for (T one : set) {
            int number = number(one, numbers);
            int word = number / Long.SIZE;
            bits = word < bits.length ? bits : Arrays.copyOf(bits, word + 1);
            bits[word] |= 1L << number;
        }
        return bits;
    }

    private static <T> int number(T one, Map<T, Integer> numbers) {
        return numbers.computeIfAbsent(one, fresh -> numbers.size());
    }

    private int[] beginnings(String code) {
        int[] numbers = new int[PREFIXES.length];
        for (int p = 0; p < PREFIXES.length; p++) {
            numbers[p] = number(code.substring(0, Math.min(code.length(), PREFIXES[p])), occupations);
        }
        return numbers;
    }
}
