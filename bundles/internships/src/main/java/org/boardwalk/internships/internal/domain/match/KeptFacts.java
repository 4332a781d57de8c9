package org.boardwalk.internships.internal.domain.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardwalk.internships.api.match.Why.Reason;
import org.boardwalk.internships.api.preference.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * Facts as they are kept in JSON: what there is of each pair is numbers, which are read many times faster than names.
 *
 * @param others opportunities that somebody ranked and that are no places of the run; their numbers go on after the places'
 * @param wishes person, then the tiers of opportunities
 * @param reasons each combination that closes a pair, the one that is named first
 * @param closed person, place, better, 1 when tied, number of the reasons, number of the open requirements
 * @param open each list of requirements that keeps somebody out; runs made before it was kept have none, and one number less
 * @param lacks each list of criteria that somebody does not meet
 * @param missing person, place, number of the criteria
 */
@SuppressWarnings("ArrayRecordComponent") // written and read at once, never shared
record KeptFacts(
        List<UUID> people,
        List<Facts.Place> places,
        List<UUID> others,
        Wish[] wishes,
        List<List<Integer>> points,
        List<List<Reason>> reasons,
        int[][] closed,
        @Nullable List<List<UUID>> open,
        List<List<Criterion>> lacks,
        int[][] missing,
        List<Facts.Uncovered> uncovered) {
    record Wish(int p, int[][] t) {}

    static KeptFacts of(Facts facts) {
        Map<UUID, Integer> numbers = new LinkedHashMap<>();
        facts.places().forEach(place -> number(numbers, place.id()));
        Wish[] wishes = facts.wishes().stream().map(wish -> wish(wish, numbers)).toArray(Wish[]::new);
        Map<List<Reason>, Integer> reasons = new LinkedHashMap<>();
        Map<List<UUID>, Integer> open = new LinkedHashMap<>();
        int[][] closed = facts.closed().stream()
                .map(one -> new int[] {
                    one.person(),
                    one.place(),
                    one.better(),
                    one.tied() ? 1 : 0,
                    number(reasons, reasons(one)),
                    number(open, one.open())
                })
                .toArray(int[][]::new);
        Map<List<Criterion>, Integer> lacks = new LinkedHashMap<>();
        int[][] missing = facts.missing().stream()
                .map(one -> new int[] {one.person(), one.place(), number(lacks, one.criteria())})
                .toArray(int[][]::new);
        return new KeptFacts(
                facts.people(),
                facts.places(),
                numbers.keySet().stream().skip(facts.places().size()).toList(),
                wishes,
                facts.points(),
                List.copyOf(reasons.keySet()),
                closed,
                List.copyOf(open.keySet()),
                List.copyOf(lacks.keySet()),
                missing,
                facts.uncovered());
    }

    private static <T> int number(Map<T, Integer> numbers, T of) {
        return numbers.computeIfAbsent(of, unknown -> numbers.size());
    }

    private static Wish wish(Facts.Wish wish, Map<UUID, Integer> numbers) {
        return new Wish(
                wish.person(),
                wish.tiers().stream()
                        .map(tier -> tier.stream()
                                .mapToInt(id -> number(numbers, id))
                                .toArray())
                        .toArray(int[][]::new));
    }

    private static List<Reason> reasons(Facts.Closed one) {
        return Stream.concat(Stream.of(one.reason()), one.also().stream()).toList();
    }

    Facts toFacts() {
        List<UUID> ids = new ArrayList<>(places.stream().map(Facts.Place::id).toList());
        ids.addAll(others);
        return new Facts(
                people,
                places,
                Arrays.stream(wishes).map(wish -> wish(wish, ids)).toList(),
                points,
                Arrays.stream(closed).map(this::closed).toList(),
                Arrays.stream(missing)
                        .map(one -> new Facts.Missing(one[0], one[1], lacks.get(one[2])))
                        .toList(),
                uncovered);
    }

    private static Facts.Wish wish(Wish wish, List<UUID> ids) {
        return new Facts.Wish(
                wish.p(),
                Arrays.stream(wish.t())
                        .map(tier -> IntStream.of(tier).mapToObj(ids::get).toList())
                        .toList());
    }

    private Facts.Closed closed(int[] one) {
        List<Reason> why = reasons.get(one[4]);
        List<UUID> papers = open == null ? List.of() : open.get(one[5]);
        return new Facts.Closed(one[0], one[1], why.getFirst(), one[2], one[3] > 0, why.subList(1, why.size()), papers);
    }
}
