package org.boardwalk.internships.internal.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Compliance.Item;
import org.boardwalk.internships.api.compliance.ItemState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RemindRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FIRST = TODAY.plusDays(30);

    @ParameterizedTest
    @CsvSource({"43,", "42,42", "22,42", "21,21", "8,21", "7,7", "2,7", "1,1", "0,1", "-1,"})
    void somebody_is_reminded_at_the_shortest_distance_that_is_not_shorter_than_what_is_left(int left, Integer days) {
        assertThat(RemindRule.distance(TODAY.plusDays(left), TODAY).stream()
                        .boxed()
                        .findFirst())
                .isEqualTo(Optional.ofNullable(days));
    }

    @ParameterizedTest
    @EnumSource(
            value = ItemState.class,
            names = {"TO_DO", "RETURNED", "EXPIRED", "EXPIRING"})
    void what_is_missing_is_due_on_the_first_day(ItemState state) {
        assertThat(RemindRule.due(item(state, TODAY.plusDays(60)), FIRST, TODAY))
                .contains(FIRST);
    }

    @ParameterizedTest
    @EnumSource(
            value = ItemState.class,
            names = {"COMPLETE", "WAIVED", "IN_REVIEW"})
    void whose_turn_it_is_not_is_left_alone(ItemState state) {
        assertThat(RemindRule.due(item(state, TODAY.plusDays(60)), FIRST, TODAY))
                .isEmpty();
    }

    @Test
    void what_runs_out_during_the_placement_is_due_on_its_last_day() {
        LocalDate last = TODAY.plusDays(12);
        assertThat(RemindRule.due(item(ItemState.EXPIRING, last), TODAY.minusDays(5), TODAY))
                .contains(last);
    }

    private static Item item(ItemState state, LocalDate validUntil) {
        return new Item(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Optional.empty(),
                0,
                state,
                TODAY.plusDays(90),
                Optional.empty(),
                Optional.of(validUntil),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
    }
}
