package org.boardwalk.internships.internal.domain.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.site.Agreement;
import org.junit.jupiter.api.Test;

class AgreementCoverTest {
    private static final LocalDate DAY = LocalDate.of(2027, 12, 20);

    private static Agreement agreement(int from, Optional<Integer> until) {
        return new Agreement(
                UUID.randomUUID(), "AA", DAY.plusDays(from), until.map(DAY::plusDays), Optional.empty(), "");
    }

    @Test
    void a_renewal_without_a_gap_covers_a_placement_over_new_year() {
        List<Agreement> renewed = List.of(agreement(12, Optional.empty()), agreement(-300, Optional.of(11)));

        assertThat(Agreement.firstUncovered(renewed, DAY, DAY.plusDays(60))).isEmpty();
    }

    @Test
    void a_gap_of_one_day_is_named() {
        List<Agreement> gap = List.of(agreement(-300, Optional.of(11)), agreement(13, Optional.empty()));

        assertThat(Agreement.firstUncovered(gap, DAY, DAY.plusDays(60))).contains(DAY.plusDays(12));
        assertThat(Agreement.firstUncovered(gap, DAY, DAY.plusDays(11))).isEmpty();
    }
}
