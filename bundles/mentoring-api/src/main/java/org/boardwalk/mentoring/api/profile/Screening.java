package org.boardwalk.mentoring.api.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Screening and training: the steps a board asks for, and what came out. Any thread. Reading needs {@code mentoring.read}, and
 * for a mentee the right to the participant; deciding {@code mentoring.screen}; steps {@code mentoring.plan}. A mentor with
 * {@code mentoring.mentor} and a mentee with {@code mentoring.own} read their own and report what they did. When the
 * mentoring module is switched off, the service is gone; what it keeps stays.
 */
@ProviderType
public interface Screening {
    /** In the board's order; also those that are not active. Whoever may use mentoring at all. */
    List<ScreeningStep> steps(Audience audience);

    /**
     * Adds or changes one; a new step is asked of everybody at once, also of those who are approved. The audience of one
     * with outcomes stays.
     *
     * @throws ProblemException {@code mentoring.step.noName}, {@code .nameTaken}, {@code .months}, {@code .inUse}, {@code
     *     mentoring.tooLong}, {@code platform.conflict}
     */
    ScreeningStep save(ScreeningStep step);

    /** Every active step asked of a person and every one with an outcome, in the board's order, as of today. */
    List<ScreeningItem> of(Audience audience, UUID personId);

    /**
     * Says that one did it; a coordinator looks at it.
     *
     * @param lock as read; 0 = nothing was recorded yet
     * @throws ProblemException {@code mentoring.screening.future}, {@code .notSelf} (see {@link
     *     ScreeningStep.Kind#isSelfReported}), {@code platform.conflict}
     */
    ScreeningItem report(UUID personId, UUID stepId, long lock, LocalDate doneOn, String remark);

    /**
     * @param validUntil last day it is good; empty = as the step says
     * @throws ProblemException {@code mentoring.screening.future}, {@code .endsBefore}, {@code platform.conflict}
     */
    ScreeningItem pass(UUID personId, UUID stepId, long lock, LocalDate doneOn, Optional<LocalDate> validUntil);

    /**
     * The reason is required ({@code mentoring.reasonMissing}); never what a check found. A mentor who is in keeps his pairs,
     * and the coordinator finds them among those that need attention.
     */
    ScreeningItem fail(UUID personId, UUID stepId, long lock, LocalDate doneOn, String reason);

    /**
     * The reason is required ({@code mentoring.reasonMissing}).
     *
     * @throws ProblemException {@code mentoring.screening.noWaiver} for a background check
     */
    ScreeningItem waive(UUID personId, UUID stepId, long lock, String reason);

    /** Takes an outcome back: the step is to do again. The reason is required ({@code mentoring.reasonMissing}). */
    ScreeningItem takeBack(UUID personId, UUID stepId, long lock, String reason);

    /** What was reported and waits for a coordinator, oldest first. */
    List<Waiting> waiting(int limit);

    /** What people who are in the programme passed and what is over within so many days, or already, soonest first. */
    List<Waiting> ending(int days);

    /** @param name of the person, as the reader may see it */
    record Waiting(String name, ScreeningItem item) {}
}
