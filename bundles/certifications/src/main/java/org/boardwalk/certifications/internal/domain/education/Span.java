package org.boardwalk.certifications.internal.domain.education;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.boardwalk.certifications.api.education.RecertificationRule;

/**
 * The days of a cycle. All are counted in months from the first day of the first cycle, so that a cycle that begins on a
 * leap day does not move the ones after it.
 *
 * @param months from the first day of the first cycle to the first day of this one
 */
record Span(RecertificationRule rule, LocalDate first, int months) {
    private static final int YEAR = 12;

    /** From the first cycle to the one of today, without gaps; none when the first begins later. */
    static List<Span> until(LocalDate today, LocalDate first, Versions versions) {
        List<Span> spans = new ArrayList<>();
        int months = 0;
        while (!first.plusMonths(months).isAfter(today)) {
            RecertificationRule rule = versions.on(first.plusMonths(months));
            spans.add(new Span(rule, first, months));
            months += rule.months();
        }
        return spans;
    }

    LocalDate from() {
        return first.plusMonths(months);
    }

    LocalDate until() {
        return first.plusMonths(months + (long) rule.months()).minusDays(1);
    }

    /** The last may be shorter. */
    List<Year> years() {
        List<Year> years = new ArrayList<>();
        for (int begun = 0; begun < rule.months(); begun += YEAR) {
            int end = Math.min(begun + YEAR, rule.months());
            years.add(new Year(
                    first.plusMonths(months + (long) begun),
                    first.plusMonths(months + (long) end).minusDays(1)));
        }
        return years;
    }

    /** @param until last day */
    record Year(LocalDate from, LocalDate until) {
        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
