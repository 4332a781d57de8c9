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
     * @param hours at most 24, in quarters of an hour; 0 without words removes the day
     * @throws ProblemException {@code internships.hours.outside} (not a day of the placement), {@code .future}, {@code
     *     .quarter}, {@code .closed} (handed in, approved, or the placement is over), {@code .tooMany}
     */
    Week write(UUID placementId, LocalDate day, BigDecimal hours, String what);

    /**
     * Hands the week in, by the participant or staff, and writes to the supervisor when there is a mail server.
     *
     * @throws ProblemException {@code internships.hours.empty}, {@code internships.hours.closed}
     */
    Week handIn(UUID placementId, LocalDate monday);

    /**
     * A fresh link by which the supervisor decides, to hand over; the one before stops working. Needs {@code
     * internships.place}.
     *
     * @return path below the deployment's address
     * @throws ProblemException {@code internships.hours.notHandedIn}
     */
    String link(UUID placementId, LocalDate monday);

    /** By staff, or by the supervisor's link; {@code internships.hours.notHandedIn}. */
    Week approve(UUID placementId, LocalDate monday);

    /**
     * Gives the week back to the participant; the reason is required. Staff also open an approved week again so.
     *
     * @throws ProblemException {@code internships.hours.notHandedIn}, {@code internships.reasonMissing}
     */
    Week giveBack(UUID placementId, LocalDate monday, String reason);

    /** Weeks that wait for an approval, oldest first, of people the signed-in person may see. */
    List<Week> waiting(int limit);

    /**
     * The same, where only the first are shown.
     *
     * @param most counts no further
     * @param limit at most so many weeks, not above {@code most}
     */
    Queue waiting(int most, int limit);

    /**
     * @param count how many wait, or the most that were counted
     * @param first the oldest of them
     */
    record Queue(int count, List<Week> first) {
        public Queue {
            first = List.copyOf(first);
        }
    }

    /**
     * @param askedAt when the supervisor was written to; empty = staff hand the link over
     * @param decidedBy empty while nobody has
     * @param reason it was given back for
     */
    record Week(
            UUID placementId,
            UUID participantId,
            LocalDate monday,
            State state,
            List<Day> days,
            BigDecimal hours,
            Optional<Instant> handedInAt,
            Optional<Instant> askedAt,
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
