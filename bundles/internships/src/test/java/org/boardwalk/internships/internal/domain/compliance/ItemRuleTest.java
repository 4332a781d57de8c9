package org.boardwalk.internships.internal.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.internships.api.compliance.ItemState.COMPLETE;
import static org.boardwalk.internships.api.compliance.ItemState.EXPIRED;
import static org.boardwalk.internships.api.compliance.ItemState.EXPIRING;
import static org.boardwalk.internships.api.compliance.ItemState.IN_REVIEW;
import static org.boardwalk.internships.api.compliance.ItemState.RETURNED;
import static org.boardwalk.internships.api.compliance.ItemState.TO_DO;
import static org.boardwalk.internships.api.compliance.ItemState.WAIVED;

import java.time.LocalDate;
import java.util.Optional;
import org.boardwalk.internships.api.compliance.ItemState;
import org.boardwalk.internships.internal.domain.compliance.ItemRule.Accepted;
import org.boardwalk.internships.internal.domain.compliance.ItemRule.Step;
import org.junit.jupiter.api.Test;

class ItemRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 28);

    private static Optional<Accepted> until(LocalDate day) {
        return Optional.of(new Accepted(Optional.of(day)));
    }

    private static ItemState accepted(LocalDate until, LocalDate judgedAt) {
        return ItemRule.state(Optional.of(Step.ACCEPTED), until(until), TODAY, judgedAt);
    }

    @Test
    void it_must_last_through_the_last_day_of_the_placement_leap_day_included() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);

        assertThat(accepted(leapDay, leapDay)).isEqualTo(COMPLETE);
        assertThat(accepted(leapDay.minusDays(1), leapDay)).isEqualTo(EXPIRING);
        assertThat(accepted(TODAY.minusDays(1), leapDay)).isEqualTo(EXPIRED);
        assertThat(accepted(TODAY, leapDay)).isEqualTo(EXPIRING);
    }

    @Test
    void what_covered_a_placement_that_is_over_stays_complete_though_it_is_over_today() {
        assertThat(accepted(TODAY.minusDays(5), TODAY.minusDays(5))).isEqualTo(COMPLETE);
    }

    @Test
    void each_step_has_its_state() {
        LocalDate end = TODAY.plusDays(60);
        assertThat(ItemRule.state(Optional.empty(), Optional.empty(), TODAY, end))
                .isEqualTo(TO_DO);
        assertThat(ItemRule.state(Optional.of(Step.HANDED_IN), Optional.empty(), TODAY, end))
                .isEqualTo(IN_REVIEW);
        assertThat(ItemRule.state(Optional.of(Step.RETURNED), Optional.empty(), TODAY, end))
                .isEqualTo(RETURNED);
        assertThat(ItemRule.state(Optional.of(Step.ACCEPTED), Optional.of(new Accepted(Optional.empty())), TODAY, end))
                .isEqualTo(COMPLETE);
        assertThat(ItemRule.state(Optional.of(Step.WAIVED), Optional.empty(), TODAY, end))
                .isEqualTo(WAIVED);
    }
}
