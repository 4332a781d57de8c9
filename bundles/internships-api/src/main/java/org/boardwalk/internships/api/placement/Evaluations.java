package org.boardwalk.internships.api.placement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/** Evaluations at half-time and at the end, by competency; asked of the supervisor by a signed link. */
@ProviderType
public interface Evaluations {
    /** Both moments, whether answered or not. */
    List<Evaluation> of(UUID placementId);

    /** Competencies in the board's order. */
    List<Competency> competencies();

    /** Needs {@code internships.plan}. */
    Competency save(Competency competency);

    /** Writes to the supervisor; as {@code SeatRequests.ask} when there is no mail server. */
    Evaluation ask(UUID placementId, Moment moment);

    /** A fresh link to hand over; the one before stops working. */
    String link(UUID placementId, Moment moment);

    /** @throws ProblemException {@code internships.evaluation.incomplete}, {@code internships.evaluation.done} */
    Evaluation answer(UUID placementId, Moment moment, List<Rating> ratings, String comment, String by);

    /** The text shown is {@code internships.moment.<NAME>}. */
    enum Moment {
        MID,
        FINAL
    }

    record Competency(UUID id, long lock, String name, String spanishName, int position, boolean active) {}

    /** @param points 1 (not yet) to 4 (beyond what is expected); empty = could not be observed */
    record Rating(UUID competencyId, Optional<Integer> points) {}

    record Evaluation(
            UUID placementId,
            Moment moment,
            Optional<Instant> askedAt,
            Optional<Instant> answeredAt,
            String by,
            List<Rating> ratings,
            String comment) {
        public Evaluation {
            ratings = List.copyOf(ratings);
        }
    }
}
