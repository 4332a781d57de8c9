package org.boardwalk.internships.internal.domain.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.boardwalk.internships.api.compliance.Compliance.Item;
import org.boardwalk.internships.api.compliance.ItemState;

/** When somebody is reminded of what is still to hand in. */
public final class RemindRule {
    /** Days before, shortest first. */
    private static final List<Integer> DISTANCES = List.of(1, 7, 21, 42);

    private RemindRule() {}

    /**
     * @param first first day of the placement, or of the term for who has none
     * @return until when the person has to hand something in; empty = it is not his turn
     */
    public static Optional<LocalDate> due(Item item, LocalDate first, LocalDate today) {
        if (item.state().isClear() || item.state() == ItemState.IN_REVIEW) {
            return Optional.empty();
        }
        boolean runsOut = item.state() == ItemState.EXPIRING && first.isBefore(today);
        return Optional.of(runsOut ? item.validUntil().orElse(first) : first);
    }

    /** @return the shortest distance that is not shorter than what is left; empty = too early, or over */
    public static OptionalInt distance(LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        return left < 0
                ? OptionalInt.empty()
                : DISTANCES.stream()
                        .filter(days -> days >= left)
                        .mapToInt(Integer::intValue)
                        .findFirst();
    }
}
