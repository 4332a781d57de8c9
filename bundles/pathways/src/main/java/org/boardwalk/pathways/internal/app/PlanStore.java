package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.event.PlanCompleted;
import org.boardwalk.pathways.api.evidence.Experience;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.plan.NextStep;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.internal.domain.EvidenceEntity;
import org.boardwalk.pathways.internal.domain.PlanEntity;
import org.boardwalk.pathways.internal.domain.PlanEntity.PlanSummary;
import org.boardwalk.pathways.internal.domain.PlanStepEntity;
import org.boardwalk.pathways.internal.domain.plan.PlanFacts;
import org.boardwalk.pathways.internal.domain.plan.PlanReading;
import org.boardwalk.pathways.internal.domain.plan.PlanRules;
import org.boardwalk.pathways.internal.domain.plan.StallRule;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans as they are stored, and how they stand. Inside a transaction only. */
@Component(service = PlanStore.class)
public final class PlanStore {
    private final EntityManager entities;
    private final Events events;
    private final PathwayStore pathways;
    private final EvidenceStore evidence;

    @Activate
    public PlanStore(
            @Reference(target = "(osgi.unit.name=pathways)") EntityManager entities,
            @Reference Events events,
            @Reference PathwayStore pathways,
            @Reference EvidenceStore evidence) {
        this.entities = entities;
        this.events = events;
        this.pathways = pathways;
        this.evidence = evidence;
    }

    Optional<PlanEntity> find(UUID planId) {
        return Optional.ofNullable(entities.find(PlanEntity.class, planId));
    }

    PlanEntity plan(UUID planId) {
        return find(planId).orElseThrow(() -> new ProblemException("pathways.plan.notFound"));
    }

    /** Active ones first, then the newest. */
    List<PlanEntity> ofParticipant(UUID participantId) {
        return entities.createQuery("select p from PlanEntity p where p.participantId = :person", PlanEntity.class)
                .setParameter("person", participantId)
                .getResultStream()
                .sorted(Comparator.comparing(PlanEntity::status)
                        .thenComparing(PlanEntity::lastActivity, Comparator.reverseOrder())
                        .thenComparing(PlanEntity::id))
                .toList();
    }

    Optional<PlanStepEntity> step(UUID planId, String stepId) {
        return steps(planId).stream()
                .filter(step -> step.stepId().equals(stepId))
                .findFirst();
    }

    /** The row of a step, made if there is none. */
    PlanStepEntity stepRow(PlanEntity plan, String stepId) {
        return step(plan.id(), stepId).orElseGet(() -> {
            PlanStepEntity row = new PlanStepEntity(plan.id(), plan.participantId(), stepId);
            entities.persist(row);
            return row;
        });
    }

    List<PlanStepEntity> steps(UUID planId) {
        return entities.createQuery("select s from PlanStepEntity s where s.planId = :plan", PlanStepEntity.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    PathwayVersion version(PlanEntity plan) {
        return pathways.required(plan.pathwayId(), plan.versionNumber());
    }

    PlanFacts facts(PlanEntity plan) {
        return facts(List.of(plan)).values().iterator().next();
    }

    /** Of each, in the same order; of many plans in as few queries as of one. */
    Map<PlanEntity, PlanFacts> facts(Collection<PlanEntity> plans) {
        if (plans.isEmpty()) {
            return Map.of();
        }
        Set<UUID> people = plans.stream().map(PlanEntity::participantId).collect(Collectors.toSet());
        Map<UUID, Evidence> known = evidence.known(people);
        Map<UUID, List<Experience>> worked = evidence.worked(people);
        Map<UUID, List<EvidenceEntity>> rows =
                evidence.rows(people).stream().collect(Collectors.groupingBy(EvidenceEntity::participantId));
        Map<UUID, List<PlanStepEntity>> steps = stepsOf(plans);
        Map<PlanEntity, PlanFacts> facts = new LinkedHashMap<>();
        for (PlanEntity plan : plans) {
            UUID person = plan.participantId();
            Pathway pathway = version(plan).pathway();
            StepAmounts amounts = new StepAmounts(
                    pathway, plan.id(), rows.getOrDefault(person, List.of()), worked.getOrDefault(person, List.of()));
            facts.put(
                    plan,
                    new PlanFacts(
                            plan.id(),
                            pathway,
                            amounts.records(steps.getOrDefault(plan.id(), List.of())),
                            known.getOrDefault(person, Evidence.NONE),
                            plan.startingPoint(),
                            plan.startedOn()));
        }
        return facts;
    }

    private Map<UUID, List<PlanStepEntity>> stepsOf(Collection<PlanEntity> plans) {
        return EvidenceStore.chunks(plans.stream().map(PlanEntity::id).toList())
                .flatMap(some -> entities.createQuery(
                                "select s from PlanStepEntity s where s.planId in :plans", PlanStepEntity.class)
                        .setParameter("plans", some)
                        .getResultStream())
                .collect(Collectors.groupingBy(PlanStepEntity::planId));
    }

    PlanReading reading(PlanEntity plan) {
        return PlanRules.read(facts(plan));
    }

    Plan toPlan(PlanEntity plan) {
        return toPlan(plan, reading(plan));
    }

    private Plan toPlan(PlanEntity plan, PlanReading reading) {
        PathwayVersion version = version(plan);
        List<Plan.FormerStep> former = steps(plan.id()).stream()
                .filter(step -> version.pathway().step(step.stepId()).isEmpty())
                .filter(step -> step.state() != StepState.NOT_STARTED)
                .map(step -> new Plan.FormerStep(step.stepId(), step.state(), step.settledOn()))
                .toList();
        Optional<NextStep> next = plan.status() == Plan.Status.CLOSED ? Optional.empty() : reading.next();
        return new Plan(
                plan.id(),
                plan.version(),
                plan.participantId(),
                version,
                newerVersion(plan),
                plan.status(),
                plan.startingPoint(),
                plan.startedOn(),
                plan.endedOn(),
                reading.steps(),
                former,
                reading.progress(),
                next);
    }

    /** A newer version nobody has decided about yet. */
    Optional<Integer> newerVersion(PlanEntity plan) {
        int newest = pathways.pathway(plan.pathwayId()).newest();
        boolean open =
                plan.status() != Plan.Status.CLOSED && newest > plan.versionNumber() && newest > plan.keptVersion();
        return open ? Optional.of(newest) : Optional.empty();
    }

    /** After a change: keeps what lists show, and notices that the plan is complete, or is not any more. */
    Plan changed(PlanEntity plan) {
        plan.touch();
        refresh(plan);
        entities.flush();
        return toPlan(plan);
    }

    void refresh(PlanEntity plan) {
        entities.flush();
        PlanFacts facts = facts(plan);
        PlanReading reading = PlanRules.read(facts);
        int waiting = (int) reading.steps().stream()
                .filter(step -> step.state() == StepState.SUBMITTED)
                .count();
        plan.summarise(new PlanSummary(
                StallRule.lastActivity(facts, reading),
                reading.progress().done(),
                reading.progress().needed(),
                reading.next().map(NextStep::stepId),
                waiting,
                StallRule.stallsOn(facts, reading)));
        if (plan.status() == Plan.Status.ACTIVE && reading.complete()) {
            plan.complete(plan.lastActivity());
            events.publish(new PlanCompleted(plan.participantId(), plan.id(), plan.pathwayId(), plan.lastActivity()));
        } else if (plan.status() == Plan.Status.COMPLETED && !reading.complete()) {
            plan.reopen();
        }
    }

    /** After something became known about a person. */
    void refreshAll(UUID participantId) {
        ofParticipant(participantId).stream()
                .filter(plan -> plan.status() != Plan.Status.CLOSED)
                .forEach(this::refresh);
    }
}
