package org.boardwalk.certifications.internal.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReminderRuleTest {
    private static final LocalDate END = LocalDate.of(2028, 3, 1);
    private static final List<Integer> USUAL = List.of(90, 60, 30, 7);

    @Test
    void the_first_reminder_comes_on_its_day_and_not_before() {
        assertThat(ReminderRule.due(END, END.minusDays(91), USUAL)).isEmpty();
        assertThat(ReminderRule.due(END, END.minusDays(90), USUAL)).hasValue(90);
        assertThat(ReminderRule.due(END, END.minusDays(61), USUAL)).hasValue(90);
        assertThat(ReminderRule.due(END, END.minusDays(60), USUAL)).hasValue(60);
        assertThat(ReminderRule.due(END, END, USUAL)).hasValue(7);
        assertThat(ReminderRule.due(END, END.plusDays(1), USUAL)).isEmpty();
    }

    /** Whatever days the job ran on, each distance is due at most on a stretch of days, and they never go up again. */
    @Property
    void day_by_day_the_distances_only_get_nearer(
            @ForAll @Size(min = 1, max = 10) Set<@IntRange(min = 1, max = 730) Integer> distances) {
        List<Integer> told = new ArrayList<>();
        for (LocalDate day = END.minusDays(800); !day.isAfter(END.plusDays(2)); day = day.plusDays(1)) {
            OptionalInt due = ReminderRule.due(END, day, distances);
            if (due.isPresent() && (told.isEmpty() || told.getLast() != due.getAsInt())) {
                told.add(due.getAsInt());
            }
        }
        assertThat(told)
                .containsExactlyElementsOf(
                        distances.stream().sorted((a, b) -> b - a).toList());
    }
}
