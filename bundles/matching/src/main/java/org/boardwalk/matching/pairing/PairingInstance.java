package org.boardwalk.matching.pairing;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardwalk.matching.model.Keys;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.model.WeightedInstance;

/**
 * Who may be paired with whom, and how well they fit, by the caller's ids. Immutable: a what-if is another instance with
 * one change. In which order things are added plays no role.
 *
 * @param <I> ids of mentees; their natural order and {@code toString} must never change (UUID, Long, String)
 * @param <M> ids of mentors, likewise
 */
public final class PairingInstance<I extends Comparable<? super I>, M extends Comparable<? super M>> {
    private final SortedMap<I, Map<M, BigDecimal>> scores;
    private final SortedMap<M, Integer> capacities;
    private final Map<I, M> pins;
    private final Keys<I> mentees;
    private final Keys<M> mentors;
    private final WeightedInstance numbers;

    private PairingInstance(Builder<I, M> from) {
        scores = new TreeMap<>();
        from.scores.forEach((mentee, own) -> scores.put(mentee, Map.copyOf(own)));
        capacities = new TreeMap<>(from.capacities);
        pins = Map.copyOf(from.pins);
        mentees = new Keys<>(scores.keySet());
        mentors = new Keys<>(capacities.keySet());
        numbers = numbered();
    }

    public static <I extends Comparable<? super I>, M extends Comparable<? super M>> Builder<I, M> builder() {
        return new Builder<>();
    }

    /** Everything so far, to go on from. */
    public Builder<I, M> toBuilder() {
        Builder<I, M> builder = new Builder<>();
        scores.forEach((mentee, own) -> builder.scores.put(mentee, new HashMap<>(own)));
        builder.capacities.putAll(capacities);
        builder.pins.putAll(pins);
        return builder;
    }

    /** In their natural order; the first is number 0. */
    public Keys<I> mentees() {
        return mentees;
    }

    /** In their natural order; the first is number 0. */
    public Keys<M> mentors() {
        return mentors;
    }

    /** The same by number. */
    public WeightedInstance numbers() {
        return numbers;
    }

    /** What the numbers stand for. */
    public Labels labels() {
        return new Labels(mentees::label, mentors::label, false);
    }

    /** Empty if the pair is not acceptable. */
    public Optional<BigDecimal> score(I mentee, M mentor) {
        return Optional.ofNullable(scores.getOrDefault(mentee, Map.of()).get(mentor));
    }

    public int capacity(M mentor) {
        Integer capacity = capacities.get(mentor);
        if (capacity == null) {
            throw new IllegalArgumentException(mentor + " is not in the instance");
        }
        return capacity;
    }

    public Map<I, M> pins() {
        return pins;
    }

    /** With another capacity. */
    public PairingInstance<I, M> withCapacity(M mentor, int capacity) {
        capacity(mentor);
        Builder<I, M> changed = toBuilder();
        changed.capacities.put(mentor, capacity);
        return changed.build();
    }

    /** With this pair decided; it must be acceptable. Replaces an earlier pin of the mentee. */
    public PairingInstance<I, M> withPin(I mentee, M mentor) {
        return toBuilder().pin(mentee, mentor).build();
    }

    public PairingInstance<I, M> withoutPin(I mentee) {
        Builder<I, M> changed = toBuilder();
        changed.pins.remove(mentee);
        return changed.build();
    }

    /** With this pair acceptable, or with another score. */
    public PairingInstance<I, M> withPair(I mentee, M mentor, BigDecimal score) {
        return toBuilder().pair(mentee, mentor, score).build();
    }

    /** With this pair not acceptable. */
    public PairingInstance<I, M> withoutPair(I mentee, M mentor) {
        Builder<I, M> changed = toBuilder();
        changed.scores.getOrDefault(mentee, new HashMap<>()).remove(mentor);
        return changed.build();
    }

    private WeightedInstance numbered() {
        int[] capacity = mentors.all().stream().mapToInt(this::capacity).toArray();
        WeightedInstance.Builder builder = new WeightedInstance.Builder(mentees.size(), capacity);
        scores.forEach((mentee, own) -> {
            int i = mentees.number(mentee);
            own.forEach((mentor, score) -> builder.pair(i, mentors.number(mentor), score));
        });
        pins.forEach((mentee, mentor) -> builder.pin(mentees.number(mentee), mentors.number(mentor)));
        return builder.build();
    }

    /**
     * Collects an instance; {@link #build} throws IllegalArgumentException, with a sentence, if its parts contradict, and
     * ArithmeticException if scores have more digits than can be added exactly.
     */
    public static final class Builder<I extends Comparable<? super I>, M extends Comparable<? super M>> {
        private final Map<I, Map<M, BigDecimal>> scores = new HashMap<>();
        private final Map<M, Integer> capacities = new HashMap<>();
        private final Map<I, M> pins = new HashMap<>();

        private Builder() {}

        public Builder<I, M> mentee(I id) {
            if (scores.putIfAbsent(id, new HashMap<>()) != null) {
                throw new IllegalArgumentException(id + " is there twice");
            }
            return this;
        }

        public Builder<I, M> mentor(M id, int capacity) {
            if (capacity < 0) {
                throw new IllegalArgumentException("a capacity must not be negative");
            }
            if (capacities.putIfAbsent(id, capacity) != null) {
                throw new IllegalArgumentException(id + " is there twice");
            }
            return this;
        }

        /** How well they fit; both must have been added. A later score replaces an earlier one. */
        public Builder<I, M> pair(I mentee, M mentor, BigDecimal score) {
            Map<M, BigDecimal> own = scores.getOrDefault(mentee, Collections.emptyMap());
            if (!scores.containsKey(mentee) || !capacities.containsKey(mentor)) {
                throw new IllegalArgumentException(
                        "add mentee " + mentee + " and mentor " + mentor + " before their pair");
            }
            own.put(mentor, score);
            return this;
        }

        /** A person decided that this pair stays. */
        public Builder<I, M> pin(I mentee, M mentor) {
            pins.put(mentee, mentor);
            return this;
        }

        public PairingInstance<I, M> build() {
            return new PairingInstance<>(this);
        }
    }
}
