package org.boardwalk.internships.internal.domain.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.boardwalk.internships.api.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingRuleTest {
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private static Term term(LocalDate first, Optional<LocalDate> last) {
        LocalDate begins = LAST.plusDays(30);
        return new Term(new UUID(0, 1), 0, "Spring", "", begins, begins.plusDays(90), Optional.of(first), last, 0);
    }

    private static OptionalInt distance(LocalDate first, long left) {
        return ClosingRule.distance(term(first, Optional.of(LAST)), LAST.minusDays(left));
    }

    @ParameterizedTest
    @CsvSource({"14, 14", "8, 14", "7, 7", "4, 7", "3, 3", "2, 3", "1, 1", "0, 1"})
    void each_distance_holds_until_the_next_one_is_reached(int left, int days) {
        assertThat(distance(LAST.minusDays(40), left)).hasValue(days);
    }

    @Test
    void it_is_too_early_before_the_first_distance_and_over_after_the_last_day() {
        assertThat(distance(LAST.minusDays(40), 15)).isEmpty();
        assertThat(distance(LAST.minusDays(40), -1)).isEmpty();
    }

    @Test
    void nobody_is_late_at_a_distance_at_which_ranking_had_not_begun() {
        assertThat(distance(LAST.minusDays(5), 5)).isEmpty();
        assertThat(distance(LAST.minusDays(5), 3)).hasValue(3);
        assertThat(distance(LAST.minusDays(5), 6)).isEmpty();
    }

    @Test
    void without_a_last_day_nobody_is_late() {
        assertThat(ClosingRule.distance(term(LAST.minusDays(40), Optional.empty()), LAST))
                .isEmpty();
    }
}
