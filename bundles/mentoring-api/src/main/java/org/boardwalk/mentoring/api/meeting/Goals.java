package org.boardwalk.mentoring.api.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Goals and tasks of a pair. Any thread. Both of the pair and coordinators change them; reading as for {@link Meetings}. A
 * finished goal never completes a step of a pathway: that its planner decides; the pathways module is told by {@code
 * GoalReached}.
 */
@ProviderType
public interface Goals {
    /** Open ones first, soonest due first. */
    List<Goal> of(UUID relationId);

    /**
     * Steps a goal of the pair can be about, plan by plan in the pathway's order: of the plans on which the mentee is now,
     * nothing while she does not share them. Empty while the pathways module is off: goals keep their steps then.
     */
    Optional<List<Goal.Choice>> steps(UUID relationId);

    /**
     * Adds or changes one, its tasks as a whole: what is new is added, what is left out is deleted.
     *
     * @throws ProblemException {@code mentoring.goal.noTitle}, {@code .step} (no step of a plan the mentee shares), {@code
     *     mentoring.tooLong}, {@code platform.conflict}
     */
    Goal save(Goal goal);

    /** Publishes {@code GoalReached}. */
    Goal done(UUID id, long lock, LocalDate on);

    /** Drops it, or opens it again. */
    Goal move(UUID id, long lock, Goal.State to);

    /** Says that a task is done, or, with an empty day, that it is not. */
    Goal task(UUID goalId, long lock, UUID taskId, Optional<LocalDate> doneOn);
}
