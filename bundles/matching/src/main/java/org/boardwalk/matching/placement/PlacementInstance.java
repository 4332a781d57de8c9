package org.boardwalk.matching.placement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardwalk.matching.model.Couple;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.Keys;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.model.RankedLists;
import org.jspecify.annotations.Nullable;

/**
 * Who may be placed where, and what each side prefers, by the caller's ids. Immutable: a what-if is another instance with
 * one change, and leaves this one as it is.
 *
 * <p>Residents are the people to be placed, hospitals the places with seats, as in the literature. Lists are groups, best
 * first; a group of several is a tie. A pair is acceptable if each lists the other. In which order things are added plays
 * no role.
 *
 * @param <R> ids of residents; their natural order and {@code toString} must never change (UUID, Long, String)
 * @param <H> ids of hospitals, likewise
 */
public final class PlacementInstance<R extends Comparable<? super R>, H extends Comparable<? super H>> {
    private final SortedMap<R, List<List<H>>> preferences;
    private final SortedMap<H, List<List<R>>> rankings;
    private final SortedMap<H, Integer> seats;
    private final Map<H, Map<R, BigDecimal>> scores;
    private final Map<R, Integer> priorities;
    private final Map<R, H> pins;
    private final List<Together<R, H>> together;
    private final Keys<R> residents;
    private final Keys<H> hospitals;
    private final HrInstance numbers;

    private PlacementInstance(Builder<R, H> from) {
        preferences = new TreeMap<>(from.preferences);
        rankings = new TreeMap<>(from.rankings);
        seats = new TreeMap<>(from.seats);
        scores = Map.copyOf(from.scores);
        priorities = Map.copyOf(from.priorities);
        pins = Map.copyOf(from.pins);
        together = List.copyOf(from.together);
        residents = new Keys<>(preferences.keySet());
        hospitals = new Keys<>(rankings.keySet());
        numbers = numbered();
    }

    public static <R extends Comparable<? super R>, H extends Comparable<? super H>> Builder<R, H> builder() {
        return new Builder<>();
    }

    /** Everything so far, to go on from. */
    public Builder<R, H> toBuilder() {
        Builder<R, H> builder = new Builder<>();
        builder.preferences.putAll(preferences);
        builder.rankings.putAll(rankings);
        builder.seats.putAll(seats);
        builder.scores.putAll(scores);
        builder.priorities.putAll(priorities);
        builder.pins.putAll(pins);
        builder.together.addAll(together);
        return builder;
    }

    /** In their natural order; the first is number 0. */
    public Keys<R> residents() {
        return residents;
    }

    /** In their natural order; the first is number 0. */
    public Keys<H> hospitals() {
        return hospitals;
    }

    /** The same by number. */
    public HrInstance numbers() {
        return numbers;
    }

    /** What the numbers stand for. */
    public Labels labels() {
        return new Labels(residents::label, hospitals::label, false);
    }

    /** As given, so with hospitals that do not list the resident. */
    public List<List<H>> preferences(R resident) {
        return known(preferences, resident);
    }

    /** As given, so with residents who do not list the hospital. */
    public List<List<R>> ranking(H hospital) {
        return known(rankings, hospital);
    }

    public int seats(H hospital) {
        return known(seats, hospital);
    }

    /** If the hospital ranks by score, and has one for the resident. */
    public Optional<BigDecimal> score(H hospital, R resident) {
        return Optional.ofNullable(scores.getOrDefault(hospital, Map.of()).get(resident));
    }

    public Map<R, H> pins() {
        return pins;
    }

    // --- an instance with one change -------------------------------------------------------------------------------

    /** With another number of seats. */
    public PlacementInstance<R, H> withSeats(H hospital, int count) {
        known(seats, hospital);
        Builder<R, H> changed = toBuilder();
        changed.seats.put(hospital, count);
        return changed.build();
    }

    public PlacementInstance<R, H> withOneMoreSeat(H hospital) {
        return withSeats(hospital, seats(hospital) + 1);
    }

    /** With this pair decided; it must be acceptable, see {@link #withPair}. Replaces an earlier pin of the resident. */
    public PlacementInstance<R, H> withPin(R resident, H hospital) {
        return toBuilder().pin(resident, hospital).build();
    }

    public PlacementInstance<R, H> withoutPin(R resident) {
        Builder<R, H> changed = toBuilder();
        changed.pins.remove(resident);
        return changed.build();
    }

    /** With this pair acceptable: whoever of the two does not list the other yet lists it last. */
    public PlacementInstance<R, H> withPair(R resident, H hospital) {
        Builder<R, H> changed = toBuilder();
        changed.preferences.put(resident, listing(preferences(resident), hospital));
        changed.rankings.put(hospital, listing(ranking(hospital), resident));
        return changed.build();
    }

    /** With this pair unacceptable to both. */
    public PlacementInstance<R, H> withoutPair(R resident, H hospital) {
        Builder<R, H> changed = toBuilder();
        changed.preferences.put(resident, without(preferences(resident), hospital));
        changed.rankings.put(hospital, without(ranking(hospital), resident));
        return changed.build();
    }

    public PlacementInstance<R, H> withPreferences(R resident, List<List<H>> list) {
        known(preferences, resident);
        Builder<R, H> changed = toBuilder();
        changed.preferences.put(resident, copied(list));
        return changed.build();
    }

    /** Scores of that hospital are forgotten. */
    public PlacementInstance<R, H> withRanking(H hospital, List<List<R>> list) {
        known(rankings, hospital);
        Builder<R, H> changed = toBuilder();
        changed.rankings.put(hospital, copied(list));
        changed.scores.remove(hospital);
        return changed.build();
    }

    private static <T> List<List<T>> listing(List<List<T>> list, T added) {
        if (list.stream().anyMatch(group -> group.contains(added))) {
            return list;
        }
        List<List<T>> longer = new ArrayList<>(list);
        longer.add(List.of(added));
        return List.copyOf(longer);
    }

    static <T> List<List<T>> without(List<List<T>> list, T removed) {
        return list.stream()
                .map(group -> group.stream().filter(id -> !id.equals(removed)).toList())
                .filter(group -> !group.isEmpty())
                .toList();
    }

    private static <T> List<List<T>> copied(Collection<? extends Collection<T>> list) {
        return list.stream().map(List::copyOf).filter(group -> !group.isEmpty()).toList();
    }

    private static <K, V> V known(Map<K, V> map, K id) {
        V value = map.get(id);
        if (value == null) {
            throw new IllegalArgumentException(id + " is not in the instance");
        }
        return value;
    }

    // --- by number -------------------------------------------------------------------------------------------------

    private HrInstance numbered() {
        int[] capacity = hospitals.all().stream().mapToInt(this::seats).toArray();
        HrInstance.Builder builder = new HrInstance.Builder(
                numbered(preferences, residents, hospitals), numbered(rankings, hospitals, residents), capacity);
        priorities.forEach((resident, value) -> builder.priority(residents.number(resident), value));
        pins.forEach((resident, hospital) -> builder.pin(residents.number(resident), hospitals.number(hospital)));
        together.forEach(pair -> builder.couple(numbered(pair)));
        return builder.build();
    }

    private Couple numbered(Together<R, H> pair) {
        List<Couple.JointChoice> choices = pair.choices().stream()
                .map(c -> new Couple.JointChoice(hospitals.number(c.first()), hospitals.number(c.second())))
                .toList();
        return new Couple(residents.number(pair.first()), residents.number(pair.second()), choices);
    }

    private static <A extends Comparable<? super A>, B extends Comparable<? super B>> RankedLists numbered(
            Map<A, List<List<B>>> lists, Keys<A> owners, Keys<B> choices) {
        RankedLists.Builder builder = new RankedLists.Builder(owners.size(), 16 * owners.size());
        for (int owner = 0; owner < owners.size(); owner++) {
            builder.begin(owner);
            Set<B> seen = new HashSet<>();
            for (List<B> group : known(lists, owners.get(owner))) {
                boolean tied = false;
                for (B choice : group) {
                    if (!seen.add(choice)) {
                        throw new IllegalArgumentException(owners.get(owner) + " lists " + choice + " twice");
                    }
                    builder.add(choices.number(choice), tied);
                    tied = true;
                }
            }
        }
        return builder.build();
    }

    /** Collects an instance; {@link #build} throws IllegalArgumentException, with a sentence, if its parts contradict. */
    public static final class Builder<R extends Comparable<? super R>, H extends Comparable<? super H>> {
        private final Map<R, List<List<H>>> preferences = new HashMap<>();
        private final Map<H, List<List<R>>> rankings = new HashMap<>();
        private final Map<H, Integer> seats = new HashMap<>();
        private final Map<H, Map<R, BigDecimal>> scores = new HashMap<>();
        private final Map<R, Integer> priorities = new HashMap<>();
        private final Map<R, H> pins = new HashMap<>();
        private final List<Together<R, H>> together = new ArrayList<>();

        private Builder() {}

        /** @param list groups of hospitals, best first; who is absent is unacceptable */
        public Builder<R, H> resident(R id, List<List<H>> list) {
            once(preferences.put(id, copied(list)), id);
            return this;
        }

        /** @param list groups of residents, best first; who is absent is unacceptable */
        public Builder<R, H> hospital(H id, int count, List<List<R>> list) {
            once(rankings.put(id, copied(list)), id);
            seats.put(id, count);
            return this;
        }

        /** A hospital that ranks by score, the highest first; equal scores are a tie, who has none is unacceptable. */
        public Builder<R, H> hospitalByScore(H id, int count, Map<R, BigDecimal> byResident) {
            SortedMap<BigDecimal, List<R>> groups = new TreeMap<>(Comparator.reverseOrder());
            byResident.forEach((resident, score) ->
                    groups.computeIfAbsent(score, s -> new ArrayList<>()).add(resident));
            scores.put(id, Map.copyOf(byResident));
            return hospital(id, count, new ArrayList<>(groups.values()));
        }

        /** The resident's place in the policy order of ties: smaller goes first, 0 if nothing is said, equal is drawn. */
        public Builder<R, H> priority(R resident, int value) {
            if (value < 0) {
                throw new IllegalArgumentException("a priority must not be negative");
            }
            priorities.put(resident, value);
            return this;
        }

        /** A person decided that this pair stays. */
        public Builder<R, H> pin(R resident, H hospital) {
            pins.put(resident, hospital);
            return this;
        }

        public Builder<R, H> together(Together<R, H> pair) {
            together.add(pair);
            return this;
        }

        public PlacementInstance<R, H> build() {
            return new PlacementInstance<>(this);
        }

        private static void once(@Nullable Object before, Object id) {
            if (before != null) {
                throw new IllegalArgumentException(id + " is there twice");
            }
        }
    }

    @Override
    public String toString() {
        return "PlacementInstance[" + residents.size() + " residents, " + hospitals.size() + " hospitals, "
                + numbers.seats() + " seats]";
    }
}
