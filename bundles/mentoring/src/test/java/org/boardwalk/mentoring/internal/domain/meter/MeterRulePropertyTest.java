package org.boardwalk.mentoring.internal.domain.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.boardwalk.mentoring.api.meter.Reading;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.internal.domain.meter.Mentored.Off;
import org.boardwalk.mentoring.internal.domain.meter.Mentored.Pair;

/** Against somebody who walks through the calendar with a pencil. */
class MeterRulePropertyTest {
    private static final UUID MARIA = UUID.randomUUID();
    private static final LocalDate EARLIEST = LocalDate.of(2027, 11, 1);

    @Property
    void the_meter_reads_what_a_pencil_counts(@ForAll("someone") List<Pair> pairs, @ForAll("day") LocalDate asOf) {
        Reading reading = MeterRule.read(MARIA, new Mentored(pairs, List.of()), asOf);
        List<LocalDate> counted = pencil(pairs, asOf);
        assertThat(reading.begunOn()).isEqualTo(counted.stream().findFirst());
        assertThat(reading.months()).isEqualTo(months(counted));
        assertThat(reading.months() >= 12)
                .isEqualTo(reading.conditions().getFirst().met());
        assertThat(reading.gaps().stream()
                        .flatMap(gap -> gap.from().datesUntil(gap.until().plusDays(1)))
                        .toList())
                .isEqualTo(between(counted));
    }

    @Property
    void the_day_it_names_is_the_day_it_turns(@ForAll("someone") List<Pair> pairs, @ForAll("day") LocalDate asOf) {
        List<Pair> open = pairs.stream().map(MeterRulePropertyTest::goesOn).toList();
        Reading reading = MeterRule.read(MARIA, new Mentored(open, List.of()), asOf);
        reading.completeOn().filter(day -> pencil(open, asOf).contains(asOf)).ifPresent(day -> {
            assertThat(MeterRule.read(MARIA, new Mentored(notLater(open, asOf), List.of()), day)
                            .months())
                    .isGreaterThanOrEqualTo(12);
            assertThat(MeterRule.read(MARIA, new Mentored(notLater(open, asOf), List.of()), day.minusDays(1))
                            .months())
                    .isLessThan(12);
        });
    }

    private static Pair goesOn(Pair pair) {
        return new Pair(pair.id(), "", pair.kind(), pair.adult(), false, pair.from(), Optional.empty(), List.of());
    }

    private static List<Pair> notLater(List<Pair> pairs, LocalDate asOf) {
        return pairs.stream().filter(pair -> !pair.from().isAfter(asOf)).toList();
    }

    /** All days that count, by asking each day. */
    private static List<LocalDate> pencil(List<Pair> pairs, LocalDate asOf) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = EARLIEST; !day.isAfter(asOf); day = day.plusDays(1)) {
            LocalDate today = day;
            if (pairs.stream().anyMatch(pair -> counts(pair, today))) {
                days.add(day);
            }
        }
        return days;
    }

    private static boolean counts(Pair pair, LocalDate day) {
        return pair.kind() == MentoringKind.ONE_TO_ONE
                && pair.adult()
                && within(pair.from(), pair.until(), day)
                && pair.pauses().stream().noneMatch(pause -> within(pause.from(), pause.until(), day));
    }

    private static boolean within(LocalDate from, Optional<LocalDate> until, LocalDate day) {
        return !day.isBefore(from) && until.filter(last -> last.isBefore(day)).isEmpty();
    }

    /** Lays the days that count on a calendar without gaps and turns its pages. */
    private static int months(List<LocalDate> counted) {
        if (counted.isEmpty()) {
            return 0;
        }
        LocalDate first = counted.getFirst();
        int months = 0;
        for (int used = 1; used <= counted.size(); used++) {
            LocalDate next = first.plusDays(used);
            boolean turns = next.getDayOfMonth() == first.getDayOfMonth()
                    || next.getDayOfMonth() == 1 && next.minusDays(1).getDayOfMonth() < first.getDayOfMonth();
            months += turns ? 1 : 0;
        }
        return months;
    }

    private static List<LocalDate> between(List<LocalDate> counted) {
        return counted.isEmpty()
                ? List.of()
                : counted.getFirst()
                        .datesUntil(counted.getLast())
                        .filter(day -> !counted.contains(day))
                        .toList();
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 900).map(EARLIEST::plusDays);
    }

    @Provide
    Arbitrary<List<Pair>> someone() {
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 500);
        Arbitrary<Off> pause = Combinators.combine(day(), length.optional(0.8))
                .as((from, days) -> new Off(from, days.map(from::plusDays)));
        return Combinators.combine(
                        day(),
                        length.optional(0.7),
                        pause.list().ofMaxSize(3),
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.just(MentoringKind.ONE_TO_ONE)),
                                Tuple.of(1, Arbitraries.of(MentoringKind.class))),
                        Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false)))
                .as((from, days, pauses, kind, adult) ->
                        new Pair(UUID.randomUUID(), "", kind, adult, false, from, days.map(from::plusDays), pauses))
                .list()
                .ofMaxSize(4);
    }
}
