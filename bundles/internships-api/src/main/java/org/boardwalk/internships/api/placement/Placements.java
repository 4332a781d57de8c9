package org.boardwalk.internships.api.placement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** Planned and active ones of people the signed-in person may see, by their last day. */
    List<Placement> open();

    /** The first of {@link #ofTerm(UUID)}. */
    Part ofTerm(UUID termId, int limit);

    /** The first of {@link #open()}. */
    Part open(int limit);

    /** Active ones whose last day is not after another, soonest first. */
    Part ending(LocalDate day, int limit);

    /** Active ones with an evaluation that is due today and that nobody has answered, by their last day. */
    Part evaluationsDue(int limit);

    Optional<Placement> find(UUID id);

    /**
     * @param from first day; it and {@code until} within the opportunity's dates
     * @param reason why by hand, and why despite open requirements; required
     * @throws ProblemException {@code internships.placement.full} with the seats and the first day on which all are taken,
     *     {@code .overlaps} with the other placement's dates, {@code .noAgreement} with the first day not covered, {@code
     *     .agreementFull} with the people the agreement allows and the first such day, {@code .notCompliant} with the number
     *     of requirements (unless {@code despite}), {@code .notSecured}, {@code .dates} with the opportunity's, {@code
     *     internships.reasonMissing}
     */
    Placement place(
            UUID participantId, UUID opportunityId, LocalDate from, LocalDate until, String reason, boolean despite);

    /**
     * Moves its dates; refused like {@link #place}, when more requirements are open at the new end than at the old one, and
     * when hours were written on days it would not have any more ({@code .hoursOutside}).
     */
    Placement reschedule(UUID id, long lock, LocalDate from, LocalDate until);

    /**
     * Says when the person is expected there; the calendar shows it.
     *
     * @param times empty = not agreed
     * @throws ProblemException {@code .state} when it is over
     */
    Placement schedule(UUID id, long lock, Optional<WorkingTimes> times);

    /** It begins; needs that its requirements are clear ({@code .notCompliant}) and that it is planned ({@code .state}). */
    Placement begin(UUID id, long lock);

    /**
     * It is done. What is missing is listed by {@link #missing}; with something missing a reason is required. Publishes
     * {@code PlacementCompleted}.
     *
     * @throws ProblemException {@code .state} unless it is active, {@code internships.reasonMissing}
     */
    Placement complete(UUID id, long lock, String reason);

    /**
     * Ends it before its time, or cancels it when it has not begun and no hours were written; the seat is free then, and
     * the reason is required.
     *
     * @param on last day; not before it began or hours were written ({@code .endDay})
     */
    Placement end(UUID id, long lock, LocalDate on, String reason);

    /** What is still missing before it is complete. */
    default List<Missing> missing(UUID id) {
        return missing(List.of(id)).getOrDefault(id, List.of());
    }

    /** The same of many at once; placements one may not see are left out. */
    Map<UUID, List<Missing>> missing(Collection<UUID> ids);

    /**
     * What cannot be as it is, among the open placements of people the signed-in person may see: an agreement that was
     * shortened, two placements on one day after two records of a person were merged, or more working hours than offered.
     */
    List<Conflict> conflicts();

    /**
     * As many of a list as a page shows.
     *
     * @param all how many there are
     */
    record Part(int all, List<Placement> first) {
        public Part {
            first = List.copyOf(first);
        }
    }

    /**
     * @param code {@code internships.conflict.overlaps} with the days of the other placement, {@code .noAgreement} with the
     *     first day no agreement covers, {@code .moreHours} with the hours of a week as agreed and as the opportunity says
     */
    record Conflict(Placement placement, String code, List<Object> arguments) {
        public Conflict {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * @param code {@code internships.missing.hours}, {@code .approval}, {@code .midEvaluation}, {@code .finalEvaluation}; {@code
     *     .weeks} with how many of the last four weeks have no hours that were handed in
     */
    record Missing(String code, List<Object> arguments) {
        public Missing {
            arguments = List.copyOf(arguments);
        }
    }
}
