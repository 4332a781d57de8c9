package org.boardwalk.pathways.api.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Participants on pathways. A plan is on one version of a pathway and stays on it until somebody accepts a newer one.
 * Any thread.
 *
 * <p>Reading needs {@code pathways.read} and the right to see the participant; changing needs {@code pathways.plan}
 * and the right to change things of the participant. A participant with {@code pathways.own} reads his own plans, and
 * may begin a step, record hours (which a planner confirms later) and say that a step is done (which a reviewer
 * decides). Whoever may not gets {@code platform.security.forbidden}, or {@code participants.forbidden} from the
 * participants module.
 *
 * <p>A change takes the {@code lock} of the plan as it was read and returns the plan as it is now; {@code
 * platform.conflict} when somebody else changed it meanwhile, {@code pathways.plan.notFound}, {@code
 * pathways.plan.noStep}, {@code pathways.plan.closed} when the plan is closed. Dates must not be in the future: {@code
 * pathways.plan.future}.
 *
 * <p>When the pathways module is switched off, the service is gone; plans stay as they are, and what they evaluate is
 * computed anew when it is on again.
 */
@ProviderType
public interface Plans {
    /**
     * Puts a participant on the newest version of a pathway.
     *
     * @param startingPoint id among the pathway's starting points; empty = none of them
     * @throws ProblemException {@code pathways.plan.exists} when an active plan on this pathway exists; {@code
     *     pathways.notFound}, {@code pathways.notPublished}, {@code pathways.archived}
     */
    Plan start(UUID participantId, UUID pathwayId, Optional<String> startingPoint);

    Optional<Plan> find(UUID planId);

    /** Active ones first, then the newest. */
    List<Plan> ofParticipant(UUID participantId);

    /** The plans of the signed-in participant; empty for anybody else. Needs {@code pathways.own}. */
    List<Plan> own();

    /**
     * What the participant should do next: of the active plan with the latest activity. Empty without an active plan
     * or when all is settled.
     */
    Optional<NextStep> nextStep(UUID participantId);

    /**
     * Ids of the steps that are done or waived in any plan that is not closed, of many people at once, in a few statements;
     * those one may not see, and those without such a step, are missing.
     */
    Map<UUID, Set<String>> satisfied(Collection<UUID> participantIds);

    /**
     * Active plans of many people at once, latest activity first, in a few statements; those one may not see, and those
     * without one, are missing.
     */
    Map<UUID, List<PlanLine>> active(Collection<UUID> participantIds);

    /** Steps in which nothing moves, one of each active plan of these people at most; missing as for {@link #active}. */
    Map<UUID, List<StalledStep>> stalled(Collection<UUID> participantIds);

    /** Plans of the participants the person may see; latest activity first. */
    List<PlanLine> list(PlanFilter filter, int offset, int limit);

    int count(PlanFilter filter);

    /** Steps in which nothing moves, of the participants the person may see; longest first. */
    List<StalledStep> stalled(int offset, int limit);

    /**
     * Begins a step.
     *
     * @throws ProblemException {@code pathways.plan.notAvailable} when its required prerequisites are not met
     */
    Plan begin(UUID planId, long lock, String stepId, LocalDate on);

    /**
     * Records hours, or whatever the step counts; begins the step if needed.
     *
     * @param amount in the unit of the step's effort, more than 0
     * @param note where or what; may be empty
     * @throws ProblemException {@code pathways.plan.noEffort} when the step counts nothing; {@code
     *     pathways.plan.badAmount}; {@code pathways.plan.notAvailable}
     */
    Plan record(UUID planId, long lock, String stepId, BigDecimal amount, LocalDate on, String note);

    /**
     * Says that a step is done; a reviewer decides. For participants; also a planner may ask a colleague.
     *
     * @throws ProblemException {@code pathways.plan.notAvailable}
     */
    Plan submit(UUID planId, long lock, String stepId, String note);

    /**
     * Completes a step without review.
     *
     * @throws ProblemException {@code pathways.plan.notAvailable}
     */
    Plan complete(UUID planId, long lock, String stepId, LocalDate on, String note);

    /** Leaves a step out; the reason is required ({@code pathways.reasonMissing}). */
    Plan skip(UUID planId, long lock, String stepId, String reason);

    /** Decides that a step is not needed in this case; the reason is required ({@code pathways.reasonMissing}). */
    Plan waive(UUID planId, long lock, String stepId, String reason);

    /** Takes a begin, a completion, a skip or a waiver back. Recorded hours stay. */
    Plan reopen(UUID planId, long lock, String stepId);

    /** Ends a plan; the reason is required ({@code pathways.reasonMissing}). */
    Plan close(UUID planId, long lock, String reason);

    /** What the newest version of the pathway would mean for this plan; empty when it is on it already. */
    Optional<Difference> difference(UUID planId);

    /**
     * Moves the plan to the newest version. Steps that both versions have keep their states; work in removed steps is
     * kept as {@link Plan#former()}.
     *
     * @param to number of the version whose difference the person saw
     * @throws ProblemException {@code platform.conflict} when a still newer one was published meanwhile
     */
    Plan accept(UUID planId, long lock, int to);

    /** Stays on the older version and is not asked again until a still newer one is published. */
    Plan keep(UUID planId, long lock, int to);
}
