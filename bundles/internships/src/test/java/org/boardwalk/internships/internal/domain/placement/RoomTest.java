package org.boardwalk.internships.internal.domain.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardwalk.internships.internal.domain.placement.Room.Lack;
import org.boardwalk.internships.internal.domain.placement.Room.Limit;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private static Days days(int from, int until) {
        return new Days(day(from), day(until));
    }

    @Test
    void aDayWithoutAnyLimitHasNoRoom() {
        assertThat(new Room(List.of(), List.of()).lack(days(3, 5))).contains(new Lack(day(3), 0));
    }

    @Test
    void twoLimitsInARowCoverTogetherAndOnOneDayAddUp() {
        Room room = new Room(List.of(new Limit(days(0, 4), 1), new Limit(days(4, 9), 1)), List.of(days(4, 4)));
        assertThat(room.lack(days(0, 9))).isEmpty();
        assertThat(room.lack(days(0, 10))).contains(new Lack(day(10), 0));
    }

    @Test
    void aSeatIsFreeTheDayAfterSomebodyLeft() {
        Room room = new Room(List.of(new Limit(days(0, 9), 1)), List.of(days(2, 4)));
        assertThat(room.lack(days(0, 9))).contains(new Lack(day(2), 1));
        assertThat(room.lack(days(5, 9))).isEmpty();
    }

    @Test
    void anAgreementWithoutEndHoldsForEver() {
        Limit open = new Limit(new Days(FIRST, LocalDate.MAX), Limit.ANY);
        assertThat(new Room(List.of(open), List.of(days(0, 9))).lack(days(0, 300)))
                .isEmpty();
    }

    /** The same, day by day. */
    @Property
    void onlyDaysOfChangeMatter(
            @ForAll("limits") List<Limit> limits, @ForAll("stays") List<Days> present, @ForAll("stay") Days stay) {
        Optional<LocalDate> expected = stay.first()
                .datesUntil(stay.last().plusDays(1))
                .filter(day -> count(present, day)
                        >= limits.stream()
                                .filter(limit -> limit.days().contains(day))
                                .mapToLong(Limit::people)
                                .sum())
                .findFirst();
        assertThat(new Room(limits, present).lack(stay).map(Lack::day)).isEqualTo(expected);
    }

    private static long count(List<Days> present, LocalDate day) {
        return present.stream().filter(days -> days.contains(day)).count();
    }

    @Provide
    Arbitrary<Days> stay() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 10))
                .as((from, length) -> days(from, from + length));
    }

    @Provide
    Arbitrary<List<Days>> stays() {
        return stay().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Limit>> limits() {
        return Combinators.combine(stay(), Arbitraries.integers().between(1, 4))
                .as(Limit::new)
                .list()
                .ofMaxSize(4);
    }
}
