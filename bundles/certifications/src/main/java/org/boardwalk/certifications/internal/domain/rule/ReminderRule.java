package org.boardwalk.certifications.internal.domain.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.OptionalInt;

/** At which of the board's distances somebody is reminded. */
public final class ReminderRule {
    private ReminderRule() {}

    /**
     * The distance that is due: the nearest one reached. After a pause only that one is made, not all that were missed.
     *
     * @param distances days before the end
     * @return empty while none is reached, and after the end
     */
    public static OptionalInt due(LocalDate end, LocalDate today, Collection<Integer> distances) {
        long left = ChronoUnit.DAYS.between(today, end);
        return left < 0
                ? OptionalInt.empty()
                : distances.stream()
                        .mapToInt(Integer::intValue)
                        .filter(days -> left <= days)
                        .min();
    }
}
