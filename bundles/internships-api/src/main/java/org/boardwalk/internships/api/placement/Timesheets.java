package org.boardwalk.internships.api.placement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Hours. The participant writes them, a draft is kept with every change; the supervisor approves a week by a signed link,
 * or staff do. An approved week changes only when staff open it again, with a reason.
 */
@ProviderType
public interface Timesheets {
    /** One for each week of the placement up to today, latest first; weeks begin on Monday. */
    List<Week> of(UUID placementId);

    /**
     * Keeps a day's hours.
     *
     * @param hours 0 removes the day; at most 24, in quarters of an hour
     * @throws ProblemException {@code internships.hours.outside} (not a day of the placement), {@code .future}, {@code
     *     .quarter}, {@code .closed} (handed in or approved), {@code platform.conflict}
     */
    Week write(UUID placementId, LocalDate day, BigDecimal hours, String what);

    /** Hands the week in and writes to the supervisor; {@code internships.hours.empty}. */
    Week handIn(UUID placementId, LocalDate monday);

    Week approve(UUID placementId, LocalDate monday, String by);

    /** Gives the week back to the participant; the reason is required. */
    Week giveBack(UUID placementId, LocalDate monday, String by, String reason);

    /** Weeks that wait for an approval, oldest first, of people the signed-in person may see. */
    List<Week> waiting(int limit);

    record Week(
            UUID placementId,
            UUID participantId,
            LocalDate monday,
            State state,
            List<Day> days,
            BigDecimal hours,
            Optional<Instant> handedInAt,
            Optional<Instant> decidedAt,
            String decidedBy,
            String reason) {
        public Week {
            days = List.copyOf(days);
        }
    }

    record Day(LocalDate day, BigDecimal hours, String what) {}

    /** The text shown is {@code internships.week.<NAME>}. */
    enum State {
        DRAFT,
        HANDED_IN,
        APPROVED,
        RETURNED
    }
}
