package org.boardwalk.pathways.internal.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.evidence.Experience;
import org.boardwalk.pathways.api.evidence.Experience.Spell;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.internal.domain.plan.AmountRule.Entry;
import org.boardwalk.pathways.internal.domain.plan.AmountRule.Total;
import org.junit.jupiter.api.Test;

/** Which hours are other hours, and which are the same told twice. */
class AmountRuleTest {
    private static final Measure HOURS = Measure.hours("health-information");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static Entry entry(int hours, LocalDate on, String step) {
        return new Entry(
                HOURS, BigDecimal.valueOf(hours), true, on, Optional.of(step).filter(id -> !id.isEmpty()));
    }

    /** An internship of which the week of 2 March was approved with 24 hours. */
    private static Experience internship() {
        Spell week = new Spell(MONDAY, MONDAY.plusDays(6), BigDecimal.valueOf(24));
        return new Experience(
                "internships:1", "Claims assistant", HOURS, Optional.of("internship"), List.of(week), Optional.empty());
    }

    private static void assertCounts(int confirmed, int twice, Entry... entries) {
        Total total = AmountRule.total(List.of(entries), List.of(internship()));
        assertThat(total.confirmed()).isEqualByComparingTo(BigDecimal.valueOf(confirmed));
        assertThat(total.twice()).isEqualByComparingTo(BigDecimal.valueOf(twice));
        assertThat(total.reported()).isZero();
    }

    @Test
    void hours_from_before_the_placement_and_hours_approved_at_it_add_up() {
        assertCounts(
                96, 0, entry(40, MONDAY.minusDays(20), "internship"), entry(32, MONDAY.minusDays(1), "internship"));
        assertCounts(56, 0, entry(32, MONDAY.plusDays(7), "internship"));
    }

    @Test
    void hours_of_the_approved_week_that_were_recorded_by_hand_as_well_count_once() {
        assertCounts(24, 8, entry(8, MONDAY, "internship"));
        assertCounts(24, 24, entry(12, MONDAY, "internship"), entry(12, MONDAY.plusDays(6), ""));
    }

    @Test
    void of_a_week_with_two_figures_the_higher_counts() {
        assertCounts(30, 24, entry(30, MONDAY.plusDays(4), "internship"));
    }

    @Test
    void volunteering_in_the_same_week_is_other_work() {
        assertCounts(28, 0, entry(4, MONDAY.plusDays(5), "volunteering"));
    }

    @Test
    void what_a_participant_reports_of_an_approved_week_waits_for_nothing() {
        Entry reported = new Entry(HOURS, BigDecimal.valueOf(9), false, MONDAY, Optional.of("internship"));
        assertCounts(24, 0, reported);
        Entry other = new Entry(HOURS, BigDecimal.valueOf(9), false, MONDAY.minusDays(7), Optional.of("internship"));
        Total total = AmountRule.total(List.of(reported, other), List.of(internship()));
        assertThat(total.reported()).isEqualByComparingTo("9");
    }
}
