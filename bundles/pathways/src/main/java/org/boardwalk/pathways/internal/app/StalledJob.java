package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.job.Job;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads every active plan again each night: what other modules know about a person may have changed while this one was
 * off, and lists show what was computed last.
 */
@Component(service = Job.class)
public final class StalledJob implements Job {
    private final Transactions transactions;
    private final EntityManager entities;
    private final PlanStore plans;

    @Activate
    public StalledJob(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=pathways)") EntityManager entities,
            @Reference PlanStore plans) {
        this.transactions = transactions;
        this.entities = entities;
        this.plans = plans;
    }

    @Override
    public String id() {
        return "pathways.stalled";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    public Sentence run() {
        List<UUID> active = transactions.read(
                () -> entities.createQuery("select p.id from PlanEntity p where p.status = :active", UUID.class)
                        .setParameter("active", Plan.Status.ACTIVE)
                        .getResultList());
        // One short transaction for each plan, so that nobody waits for the job.
        active.forEach(id -> transactions.write(() -> plans.find(id).ifPresent(plans::refresh)));
        long stalled = transactions.read(() -> entities.createQuery(
                        "select count(p) from PlanEntity p where p.status = :active and p.stallsOn <= :today",
                        Long.class)
                .setParameter("active", Plan.Status.ACTIVE)
                .setParameter("today", LocalDate.now())
                .getSingleResult());
        return Sentence.of("pathways.stalled.done", active.size(), stalled);
    }
}
