package org.boardwalk.internships.internal.domain.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.boardwalk.internships.api.site.Agreement;

/** Against going through the days one by one. */
class AgreementCoverPropertyTest {
    private static final LocalDate DAY = LocalDate.of(2027, 12, 20);

    private static Agreement agreement(int from, Optional<Integer> until) {
        return new Agreement(
                UUID.randomUUID(), "AA", DAY.plusDays(from), until.map(DAY::plusDays), Optional.empty(), "");
    }

    @Provide
    Arbitrary<List<Agreement>> agreements() {
        Arbitrary<Integer> from = Arbitraries.integers().between(-20, 40);
        Arbitrary<Optional<Integer>> length =
                Arbitraries.integers().between(0, 25).optional();
        return Combinators.combine(from, length)
                .as((first, days) -> agreement(first, days.map(more -> first + more)))
                .list()
                .ofMaxSize(5);
    }

    @Property
    void it_is_the_first_day_that_no_agreement_covers(
            @ForAll("agreements") List<Agreement> agreements,
            @ForAll @IntRange(max = 30) int first,
            @ForAll @IntRange(max = 30) int length) {
        Optional<LocalDate> expected = IntStream.rangeClosed(first, first + length)
                .mapToObj(DAY::plusDays)
                .filter(day -> agreements.stream().noneMatch(agreement -> agreement.covers(day, day)))
                .findFirst();

        assertThat(Agreement.firstUncovered(agreements, DAY.plusDays(first), DAY.plusDays(first + (long) length)))
                .isEqualTo(expected);
    }
}
