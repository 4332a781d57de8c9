package org.boardwalk.internships.internal.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.internships.api.compliance.ItemState.EXPIRED;
import static org.boardwalk.internships.api.compliance.ItemState.EXPIRING;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.boardwalk.internships.api.compliance.ItemState;
import org.boardwalk.internships.internal.domain.compliance.ItemRule.Accepted;
import org.boardwalk.internships.internal.domain.compliance.ItemRule.Step;

/** Whatever the dates: what lasts through the last day is clear, and nothing else is. */
class ItemRulePropertyTest {
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 28);

    private static Optional<Accepted> until(LocalDate day) {
        return Optional.of(new Accepted(Optional.of(day)));
    }

    @Property
    void a_paper_that_lasts_longer_is_never_worse(
            @ForAll Step step,
            @ForAll @IntRange(min = -400, max = 400) int ends,
            @ForAll @IntRange(max = 400) int longer,
            @ForAll @IntRange(min = -400, max = 400) int judged) {
        LocalDate judgedAt = TODAY.plusDays(judged);
        ItemState shorter = ItemRule.state(Optional.of(step), until(TODAY.plusDays(ends)), TODAY, judgedAt);
        ItemState better =
                ItemRule.state(Optional.of(step), until(TODAY.plusDays(ends + (long) longer)), TODAY, judgedAt);

        assertThat(better.isClear() || !shorter.isClear()).isTrue();
    }

    @Property
    void it_is_clear_exactly_when_it_was_waived_or_lasts_through_the_last_day(
            @ForAll Step step,
            @ForAll @IntRange(min = -400, max = 400) int ends,
            @ForAll @IntRange(min = -400, max = 400) int judged) {
        ItemState state = ItemRule.state(Optional.of(step), until(TODAY.plusDays(ends)), TODAY, TODAY.plusDays(judged));

        assertThat(state.isClear()).isEqualTo(step == Step.WAIVED || ends >= judged);
    }

    @Property
    void what_was_accepted_and_does_not_last_is_expiring_until_its_last_day_and_then_expired(
            @ForAll @IntRange(min = -400, max = 400) int ends, @ForAll @IntRange(min = 1, max = 400) int beyond) {
        LocalDate end = TODAY.plusDays(ends);

        assertThat(ItemRule.state(Optional.of(Step.ACCEPTED), until(end), TODAY, end.plusDays(beyond)))
                .isEqualTo(ends >= 0 ? EXPIRING : EXPIRED);
    }
}
