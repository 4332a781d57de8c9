package org.boardwalk.internships.internal.app.term;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.boardwalk.internships.api.term.OpportunityDetails;
import org.boardwalk.internships.api.term.TermDetails;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.domain.TermEntity;
import org.boardwalk.platform.api.problem.ProblemException;

/** What must be right before a term or an opportunity is kept. */
final class TermCheck {
    static final int MOST_SEATS = 999;

    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(9999);

    private TermCheck() {}

    static void require(TermDetails details) {
        if (details.name().isBlank()) {
            throw new ProblemException("internships.term.noName");
        }
        Access.text(details.name(), 120);
        if (details.ends().isBefore(details.begins())) {
            throw new ProblemException("internships.term.dates");
        }
        Optional<LocalDate> opens = details.preferencesFrom();
        Optional<LocalDate> closes = details.preferencesUntil();
        boolean backwards = closes.filter(
                        last -> opens.filter(first -> !last.isBefore(first)).isEmpty())
                .isPresent();
        if (backwards) {
            throw new ProblemException("internships.term.window");
        }
    }

    static void require(OpportunityDetails details, TermEntity term) {
        if (details.title().isBlank()) {
            throw new ProblemException("internships.opportunity.noTitle");
        }
        Access.text(details.title(), 160);
        Access.text(details.description(), 4000);
        Access.text(details.reference(), 60);
        requireSeats(details.capacity(), 1);
        if (details.ends().isBefore(details.begins())
                || details.begins().isBefore(term.begins())
                || details.ends().isAfter(term.ends())) {
            throw new ProblemException(
                    "internships.opportunity.dates",
                    term.begins().toString(),
                    term.ends().toString());
        }
        requireHours(details.weeklyHours(), HOURS_OF_A_WEEK);
        requireHours(details.requiredHours(), MOST_HOURS);
    }

    static void requireSeats(int seats, int fewest) {
        if (seats < fewest || seats > MOST_SEATS) {
            throw new ProblemException("internships.opportunity.capacity", fewest, MOST_SEATS);
        }
    }

    private static void requireHours(Optional<BigDecimal> hours, BigDecimal most) {
        if (hours.filter(number -> number.signum() <= 0
                        || number.compareTo(most) > 0
                        || number.stripTrailingZeros().scale() > 2)
                .isPresent()) {
            throw new ProblemException("internships.opportunity.hours", most);
        }
    }
}
