package org.boardwalk.mentoring.internal.domain.criteria;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Mode;
import org.boardwalk.mentoring.api.profile.Slot;

/** What people may say, from a world small enough that they often have something in common. */
public final class Fits {
    private static final List<UUID> IDS =
            IntStream.range(0, 5).mapToObj(i -> new UUID(7, i)).toList();
    private static final List<Slot> SLOTS = Stream.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)
            .flatMap(day -> Stream.of(Slot.Part.values()).map(part -> new Slot(day, part)))
            .toList();

    private Fits() {}

    public static Arbitrary<Fit> any() {
        return Combinators.combine(
                        some(List.of("en", "es", "vi")),
                        some(List.of("Polk", "Story", "Linn")),
                        some(List.of(Mode.values())),
                        some(SLOTS),
                        some(IDS),
                        some(List.of("29-2072", "29-2071", "29-2099", "29-9021", "15-1212")),
                        some(IDS.subList(0, 3)))
                .as(Fit::new);
    }

    private static <T> Arbitrary<Set<T>> some(List<T> from) {
        return Arbitraries.of(from).set().ofMinSize(0).ofMaxSize(from.size());
    }

    public static Arbitrary<List<Criterion>> criteria() {
        return Arbitraries.of(Criterion.Kind.class).set().ofMinSize(1).flatMap(kinds -> Arbitraries.integers()
                .between(0, Criterion.MOST_WEIGHT)
                .list()
                .ofSize(kinds.size())
                .flatMap(weights -> Arbitraries.of(true, false)
                        .list()
                        .ofSize(kinds.size())
                        .map(musts -> criteria(EnumSet.copyOf(kinds), weights, musts))));
    }

    private static List<Criterion> criteria(Set<Criterion.Kind> kinds, List<Integer> weights, List<Boolean> musts) {
        List<Criterion.Kind> all = List.copyOf(kinds);
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Criterion(all.get(i), weights.get(i), musts.get(i)))
                .collect(Collectors.toList());
    }
}
