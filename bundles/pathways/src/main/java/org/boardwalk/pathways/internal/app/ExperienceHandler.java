package org.boardwalk.pathways.internal.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.event.ExperienceCompleted;
import org.boardwalk.pathways.api.evidence.Claim;
import org.boardwalk.pathways.api.evidence.Experience;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.internal.domain.PlanEntity;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands a step in for review when work completed elsewhere brought all the step asks for. */
@Component(service = {EventHandler.class, ExperienceHandler.class})
public final class ExperienceHandler implements EventHandler<ExperienceCompleted> {
    private final PlanStore plans;
    private final PlanEdit edit;
    private final EvidenceStore evidence;
    private final MissedStore missed;

    @Activate
    public ExperienceHandler(
            @Reference PlanStore plans,
            @Reference PlanEdit edit,
            @Reference EvidenceStore evidence,
            @Reference MissedStore missed) {
        this.plans = plans;
        this.edit = edit;
        this.evidence = evidence;
        this.missed = missed;
    }

    @Override
    public String id() {
        return "pathways.experience";
    }

    @Override
    public Class<ExperienceCompleted> type() {
        return ExperienceCompleted.class;
    }

    @Override
    public void handle(ExperienceCompleted event, Delivery delivery) {
        if (evidence.counts(event.key())) {
            submit(event.participantId(), event.key(), event.by());
        } else {
            missed.keep(event.participantId(), event.key(), event.by());
        }
    }

    void submit(UUID participantId, String key, String by) {
        List<Experience> done = evidence.worked(participantId).stream()
                .filter(work -> work.key().equals(key))
                .toList();
        for (PlanEntity plan : plans.ofParticipant(participantId)) {
            if (plan.status() == Plan.Status.ACTIVE) {
                done.forEach(work -> submit(plan, work, by));
            }
        }
    }

    private void submit(PlanEntity plan, Experience work, String by) {
        work.step()
                .flatMap(id -> plans.reading(plan).step(id))
                .filter(ExperienceHandler::isReached)
                .ifPresent(step -> {
                    edit.claim(plan, step.id(), Claim.Kind.COMPLETION, work.title())
                            .claimedBy(by, Optional.empty());
                    plans.refresh(plan);
                });
    }

    /** Only while it is under way, so that an event that comes twice does nothing twice. */
    private static boolean isReached(PlanStep step) {
        return step.state() == StepState.IN_PROGRESS
                && step.step()
                        .effort()
                        .filter(effort -> step.recorded().compareTo(effort.value()) >= 0)
                        .isPresent();
    }
}
