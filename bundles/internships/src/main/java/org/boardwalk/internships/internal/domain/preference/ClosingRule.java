package org.boardwalk.internships.internal.domain.preference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import org.boardwalk.internships.api.term.Term;

/** When somebody who has not ranked anything is reminded that the last day comes. */
public final class ClosingRule {
    /** Days before, shortest first. Mail knows what it took for 30 days: a longer distance might be told twice. */
    private static final List<Integer> DISTANCES = List.of(1, 3, 7, 14);

    private ClosingRule() {}

    /**
     * @return the shortest distance from the last day that is not shorter than what is left; empty = too early or over, or
     *     ranking had not begun before that distance was reached, so that nobody is late yet
     */
    public static OptionalInt distance(Term term, LocalDate today) {
        LocalDate first = term.preferencesFrom().orElse(LocalDate.MAX);
        LocalDate last = term.preferencesUntil().orElse(LocalDate.MIN);
        if (!term.takesPreferences(today) || last.isBefore(today)) {
            return OptionalInt.empty();
        }
        long left = ChronoUnit.DAYS.between(today, last);
        return DISTANCES.stream()
                .mapToInt(Integer::intValue)
                .filter(days -> days >= left)
                .limit(1)
                .filter(days -> first.isBefore(last.minusDays(days)))
                .findFirst();
    }
}
