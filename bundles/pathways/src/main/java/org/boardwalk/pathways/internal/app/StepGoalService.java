package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.event.StepGoalMoved;
import org.boardwalk.pathways.api.plan.StepGoals;
import org.boardwalk.pathways.internal.domain.StepGoalEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down beside a step which goals about it were reached elsewhere, and leaves the plan as it is. */
@Component(service = {StepGoals.class, EventHandler.class})
public final class StepGoalService implements StepGoals, EventHandler<StepGoalMoved> {
    private final Transactions transactions;
    private final EntityManager entities;
    private final Access access;
    private final PlanStore plans;

    @Activate
    public StepGoalService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=pathways)") EntityManager entities,
            @Reference Access access,
            @Reference PlanStore plans) {
        this.transactions = transactions;
        this.entities = entities;
        this.access = access;
        this.plans = plans;
    }

    @Override
    public List<LocalDate> reached(UUID planId, String stepId) {
        return transactions.read(() -> {
            access.requireRead(plans.plan(planId).participantId());
            return entities.createQuery(
                            "select g from StepGoalEntity g where g.planId = :plan and g.stepId = :step"
                                    + " order by g.reachedOn",
                            StepGoalEntity.class)
                    .setParameter("plan", planId)
                    .setParameter("step", stepId)
                    .getResultStream()
                    .map(StepGoalEntity::reachedOn)
                    .toList();
        });
    }

    @Override
    public String id() {
        return "pathways.stepGoals";
    }

    @Override
    public Class<StepGoalMoved> type() {
        return StepGoalMoved.class;
    }

    /** The plan may be gone meanwhile, or its person another record: then the plan says whose it is. */
    @Override
    public void handle(StepGoalMoved event, Delivery delivery) {
        Optional<StepGoalEntity> known = Optional.ofNullable(entities.find(StepGoalEntity.class, event.goalId()));
        if (!event.reached()) {
            known.ifPresent(entities::remove);
            return;
        }
        plans.find(event.planId()).ifPresent(plan -> {
            StepGoalEntity row = known.orElseGet(() -> new StepGoalEntity(event.goalId()));
            row.reached(plan, event.stepId(), event.on());
            entities.persist(row);
        });
    }
}
