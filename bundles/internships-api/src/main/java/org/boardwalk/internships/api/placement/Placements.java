package org.boardwalk.internships.api.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Placements. Never two that overlap for one person, never more than an opportunity has seats, never outside of an
 * agreement: guarded in the database, also when several people act at once. Reading needs {@code internships.read} and
 * the right to the participant, or {@code internships.own}; writing {@code internships.place}.
 */
@ProviderType
public interface Placements {
    /** Earliest first. */
    List<Placement> of(UUID participantId);

    /** By participant. */
    List<Placement> ofTerm(UUID termId);

    Optional<Placement> find(UUID id);

    /**
     * @param reason why by hand; required
     * @throws ProblemException {@code internships.placement.full} with the seats, {@code .overlaps} with the other
     *     placement's dates, {@code .noAgreement} with the first day not covered, {@code .notCompliant} with the number of
     *     requirements (unless {@code despite}), {@code .notSecured}, {@code internships.reasonMissing}
     */
    Placement place(
            UUID participantId, UUID opportunityId, LocalDate from, LocalDate until, String reason, boolean despite);

    /** Moves its dates; refused like {@link #place}. */
    Placement reschedule(UUID id, long lock, LocalDate from, LocalDate until);

    /** It begins; needs that its requirements are clear ({@code internships.placement.notCompliant}). */
    Placement begin(UUID id, long lock);

    /**
     * It is done. What is missing is listed by {@link #missing}; with something missing a reason is required.
     * Publishes {@code PlacementCompleted}.
     */
    Placement complete(UUID id, long lock, String reason);

    /** Ends it before its time, or cancels it when it has not begun; the reason is required. */
    Placement end(UUID id, long lock, LocalDate on, String reason);

    /** What is still missing before it is complete; the codes of sentences with their arguments. */
    List<Missing> missing(UUID id);

    /** @param code {@code internships.missing.hours}, {@code .approval}, {@code .midEvaluation}, {@code .finalEvaluation} */
    record Missing(String code, List<Object> arguments) {
        public Missing {
            arguments = List.copyOf(arguments);
        }
    }
}
