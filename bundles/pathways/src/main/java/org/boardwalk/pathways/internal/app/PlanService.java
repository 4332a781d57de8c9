package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.event.PlanClosed;
import org.boardwalk.pathways.api.event.PlanMoved;
import org.boardwalk.pathways.api.event.PlanStarted;
import org.boardwalk.pathways.api.evidence.Claim;
import org.boardwalk.pathways.api.plan.Difference;
import org.boardwalk.pathways.api.plan.NextStep;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanFilter;
import org.boardwalk.pathways.api.plan.PlanLine;
import org.boardwalk.pathways.api.plan.Plans;
import org.boardwalk.pathways.api.plan.StalledStep;
import org.boardwalk.pathways.internal.domain.PathwayEntity;
import org.boardwalk.pathways.internal.domain.PlanEntity;
import org.boardwalk.pathways.internal.domain.plan.DifferenceRule;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans: who may, the transaction, and the answer; the work itself is in {@link PlanEdit} and the rules. */
@Component(service = Plans.class)
public final class PlanService implements Plans {
    private final Transactions transactions;
    private final EntityManager entities;
    private final Events events;
    private final Access access;
    private final PathwayStore pathways;
    private final PlanStore store;
    private final PlanEdit edit;
    private final PlanList lists;

    @Activate
    public PlanService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=pathways)") EntityManager entities,
            @Reference Events events,
            @Reference Access access,
            @Reference PathwayStore pathways,
            @Reference PlanStore store,
            @Reference PlanEdit edit,
            @Reference PlanList lists) {
        this.transactions = transactions;
        this.entities = entities;
        this.events = events;
        this.access = access;
        this.pathways = pathways;
        this.store = store;
        this.edit = edit;
        this.lists = lists;
    }

    @Override
    public Plan start(UUID participantId, UUID pathwayId, Optional<String> startingPoint) {
        access.requireWrite(Access.PLAN, participantId);
        return transactions.write(() -> {
            PathwayVersion version = startable(pathwayId);
            requireNew(participantId, version);
            startingPoint.ifPresent(id -> requireStartingPoint(version, id));
            PlanEntity plan =
                    new PlanEntity(participantId, pathwayId, version.number(), startingPoint, LocalDate.now());
            entities.persist(plan);
            events.publish(new PlanStarted(participantId, plan.id(), pathwayId, version.number()));
            return store.changed(plan);
        });
    }

    private PathwayVersion startable(UUID pathwayId) {
        PathwayEntity pathway = pathways.pathway(pathwayId);
        if (pathway.isArchived()) {
            throw new ProblemException("pathways.archived");
        }
        return pathways.newest(pathway).orElseThrow(() -> new ProblemException("pathways.notPublished"));
    }

    private void requireNew(UUID participantId, PathwayVersion version) {
        boolean exists = store.ofParticipant(participantId).stream()
                .anyMatch(plan -> plan.pathwayId().equals(version.pathwayId()) && plan.status() != Plan.Status.CLOSED);
        if (exists) {
            throw new ProblemException("pathways.plan.exists", version.pathway().title());
        }
    }

    private static void requireStartingPoint(PathwayVersion version, String id) {
        if (version.pathway().startingPoints().stream()
                .noneMatch(point -> point.id().equals(id))) {
            throw new ProblemException("pathways.plan.noStartingPoint", id);
        }
    }

    @Override
    public Optional<Plan> find(UUID planId) {
        return transactions.read(() -> store.find(planId).map(plan -> {
            access.requireRead(plan.participantId());
            return store.toPlan(plan);
        }));
    }

    @Override
    public List<Plan> ofParticipant(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() ->
                store.ofParticipant(participantId).stream().map(store::toPlan).toList());
    }

    @Override
    public List<Plan> own() {
        access.require(Access.OWN);
        return access.own().map(this::ofParticipant).orElse(List.of());
    }

    @Override
    public Optional<NextStep> nextStep(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> store.ofParticipant(participantId).stream()
                .filter(plan -> plan.status() == Plan.Status.ACTIVE)
                .findFirst()
                .flatMap(plan -> store.reading(plan).next()));
    }

    @Override
    public Map<UUID, Set<String>> satisfied(Collection<UUID> participantIds) {
        return transactions.read(() -> lists.satisfied(access.readablePlans(participantIds)));
    }

    @Override
    public Map<UUID, List<PlanLine>> active(Collection<UUID> participantIds) {
        return transactions.read(() -> lists.active(access.readablePlans(participantIds)));
    }

    @Override
    public Map<UUID, List<StalledStep>> stalled(Collection<UUID> participantIds) {
        return transactions.read(() -> lists.stalled(access.readablePlans(participantIds)));
    }

    @Override
    public List<PlanLine> list(PlanFilter filter, int offset, int limit) {
        access.require(Access.READ);
        return transactions.read(() -> lists.lines(filter, offset, limit));
    }

    @Override
    public int count(PlanFilter filter) {
        access.require(Access.READ);
        return transactions.read(() -> lists.count(filter));
    }

    @Override
    public List<StalledStep> stalled(int offset, int limit) {
        access.require(Access.READ);
        return transactions.read(() -> lists.stalled(offset, limit));
    }

    @Override
    public Plan begin(UUID planId, long lock, String stepId, LocalDate on) {
        return change(planId, lock, true, plan -> edit.begin(plan, stepId, on));
    }

    @Override
    public Plan record(UUID planId, long lock, String stepId, BigDecimal amount, LocalDate on, String note) {
        return change(planId, lock, true, plan -> edit.record(plan, stepId, amount, on, note));
    }

    @Override
    public Plan submit(UUID planId, long lock, String stepId, String note) {
        return change(
                planId, lock, true, plan -> edit.claim(plan, stepId, Claim.Kind.COMPLETION, Access.shortened(note)));
    }

    @Override
    public Plan complete(UUID planId, long lock, String stepId, LocalDate on, String note) {
        return change(planId, lock, false, plan -> edit.complete(plan, stepId, on, note));
    }

    @Override
    public Plan skip(UUID planId, long lock, String stepId, String reason) {
        return change(planId, lock, false, plan -> edit.skip(plan, stepId, reason));
    }

    @Override
    public Plan waive(UUID planId, long lock, String stepId, String reason) {
        return change(planId, lock, false, plan -> edit.waive(plan, stepId, reason));
    }

    @Override
    public Plan reopen(UUID planId, long lock, String stepId) {
        return change(planId, lock, false, plan -> edit.reopen(plan, stepId));
    }

    @Override
    public Plan close(UUID planId, long lock, String reason) {
        return change(planId, lock, false, plan -> {
            plan.close(LocalDate.now(), Access.reason(reason));
            events.publish(new PlanClosed(plan.participantId(), plan.id(), plan.pathwayId()));
        });
    }

    @Override
    public Optional<Difference> difference(UUID planId) {
        return transactions.read(() -> {
            PlanEntity plan = store.plan(planId);
            access.requireRead(plan.participantId());
            int newest = pathways.pathway(plan.pathwayId()).newest();
            return newest == plan.versionNumber() ? Optional.empty() : Optional.of(difference(plan, newest));
        });
    }

    private Difference difference(PlanEntity plan, int newest) {
        PathwayVersion to = pathways.required(plan.pathwayId(), newest);
        DifferenceRule rule = new DifferenceRule(store.facts(plan), to.pathway());
        return new Difference(
                plan.id(),
                plan.version(),
                plan.versionNumber(),
                newest,
                to.note(),
                rule.added(),
                rule.removed(),
                rule.changed(),
                rule.others(),
                rule.effects(),
                rule.before().progress(),
                rule.after().progress(),
                rule.before().next(),
                rule.after().next());
    }

    @Override
    public Plan accept(UUID planId, long lock, int to) {
        return change(planId, lock, false, plan -> {
            int from = plan.versionNumber();
            requireNewest(plan, to);
            plan.moveTo(to);
            events.publish(new PlanMoved(plan.participantId(), plan.id(), from, to));
        });
    }

    @Override
    public Plan keep(UUID planId, long lock, int to) {
        return change(planId, lock, false, plan -> {
            requireNewest(plan, to);
            plan.keep(to);
        });
    }

    private void requireNewest(PlanEntity plan, int to) {
        if (pathways.pathway(plan.pathwayId()).newest() != to) {
            throw new ProblemException("platform.conflict");
        }
    }

    /** @param own whether a participant may do it to his own plan */
    private Plan change(UUID planId, long lock, boolean own, Consumer<PlanEntity> work) {
        return transactions.write(() -> {
            PlanEntity plan = store.plan(planId);
            if (own) {
                access.requireWriteOrOwn(plan.participantId());
            } else {
                access.requireWrite(Access.PLAN, plan.participantId());
            }
            if (plan.version() != lock) {
                throw new ProblemException("platform.conflict");
            }
            if (plan.status() == Plan.Status.CLOSED) {
                throw new ProblemException("pathways.plan.closed");
            }
            work.accept(plan);
            return store.changed(plan);
        });
    }
}
