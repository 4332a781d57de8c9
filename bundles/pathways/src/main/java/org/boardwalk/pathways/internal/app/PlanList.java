package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanFilter;
import org.boardwalk.pathways.api.plan.PlanLine;
import org.boardwalk.pathways.api.plan.Progress;
import org.boardwalk.pathways.api.plan.StalledStep;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.internal.domain.PlanEntity;
import org.boardwalk.pathways.internal.domain.plan.PlanFacts;
import org.boardwalk.pathways.internal.domain.plan.PlanRules;
import org.boardwalk.pathways.internal.domain.plan.StallRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists of plans, narrowed to the participants the person may see. Inside a transaction only. */
@Component(service = PlanList.class)
public final class PlanList {
    /** Most ids in one IN list. */
    private static final int CHUNK = 500;

    private final EntityManager entities;
    private final Access access;
    private final PlanStore store;

    @Activate
    public PlanList(
            @Reference(target = "(osgi.unit.name=pathways)") EntityManager entities,
            @Reference Access access,
            @Reference PlanStore store) {
        this.entities = entities;
        this.access = access;
        this.store = store;
    }

    List<PlanLine> lines(PlanFilter filter, int offset, int limit) {
        LocalDate today = LocalDate.now();
        return plans(filter, "p.lastActivity desc, p.id", offset, limit).stream()
                .map(plan -> line(plan, today))
                .toList();
    }

    int count(PlanFilter filter) {
        if (access.readsAll()) {
            return query("select count(p)", filter, "", Long.class)
                    .getSingleResult()
                    .intValue();
        }
        return visible(filter, "p.id").size();
    }

    List<StalledStep> stalled(int offset, int limit) {
        LocalDate today = LocalDate.now();
        PlanFilter stalled =
                new PlanFilter(PlanFilter.ACTIVE.pathwayId(), PlanFilter.ACTIVE.status(), true, false, false);
        // Each plan in this list has at least one stalled step, so the page needs no more plans than steps.
        return stalled(plans(stalled, "p.stallsOn, p.id", offset, limit), today).toList();
    }

    private Stream<StalledStep> stalled(List<PlanEntity> plans, LocalDate today) {
        return store.facts(plans).entrySet().stream()
                .flatMap(plan -> stalled(plan.getKey(), plan.getValue(), today).stream());
    }

    private Optional<StalledStep> stalled(PlanEntity plan, PlanFacts facts, LocalDate today) {
        PathwayVersion version = store.version(plan);
        return StallRule.stalls(facts, PlanRules.read(facts), today).stream()
                .map(stall -> new StalledStep(
                        plan.id(),
                        plan.participantId(),
                        version.pathway().title(),
                        stall.step().id(),
                        stall.step().step().title(),
                        stall.reason(),
                        stall.since(),
                        stall.days()))
                .findFirst();
    }

    /** Active plans, by participant. */
    Map<UUID, List<PlanLine>> active(Collection<UUID> people) {
        LocalDate today = LocalDate.now();
        return activeOf(people).stream()
                .map(plan -> line(plan, today))
                .collect(Collectors.groupingBy(PlanLine::participantId));
    }

    /** Stalled steps of active plans, by participant. */
    Map<UUID, List<StalledStep>> stalled(Collection<UUID> people) {
        LocalDate today = LocalDate.now();
        List<PlanEntity> due = activeOf(people).stream()
                .filter(plan ->
                        plan.stallsOn().filter(day -> !day.isAfter(today)).isPresent())
                .toList();
        return stalled(due, today).collect(Collectors.groupingBy(StalledStep::participantId));
    }

    private List<PlanEntity> activeOf(Collection<UUID> people) {
        List<PlanEntity> plans = new ArrayList<>();
        List<UUID> ids = List.copyOf(people);
        for (int from = 0; from < ids.size(); from += CHUNK) {
            plans.addAll(entities.createQuery(
                            "select p from PlanEntity p where p.status = :active and p.participantId in :people"
                                    + " order by p.lastActivity desc, p.id",
                            PlanEntity.class)
                    .setParameter("active", Plan.Status.ACTIVE)
                    .setParameter("people", ids.subList(from, Math.min(from + CHUNK, ids.size())))
                    .getResultList());
        }
        return plans;
    }

    /** Steps that are done or waived in plans that are not closed, by participant. */
    Map<UUID, Set<String>> satisfied(Collection<UUID> people) {
        Map<UUID, Set<String>> satisfied = new HashMap<>();
        List<UUID> ids = List.copyOf(people);
        for (int from = 0; from < ids.size(); from += CHUNK) {
            entities.createQuery(
                            "select s.participantId, s.stepId from PlanStepEntity s, PlanEntity p where p.id = s.planId"
                                    + " and p.status <> :closed and s.state in :states and p.participantId in :people",
                            Object[].class)
                    .setParameter("closed", Plan.Status.CLOSED)
                    .setParameter("states", List.of(StepState.DONE, StepState.WAIVED))
                    .setParameter("people", ids.subList(from, Math.min(from + CHUNK, ids.size())))
                    .getResultStream()
                    .forEach(row -> satisfied
                            .computeIfAbsent((UUID) row[0], person -> new HashSet<>())
                            .add((String) row[1]));
        }
        return satisfied;
    }

    private List<PlanEntity> plans(PlanFilter filter, String order, int offset, int limit) {
        if (access.readsAll()) {
            return query("select p", filter, " order by " + order, PlanEntity.class)
                    .setFirstResult(offset)
                    .setMaxResults(limit)
                    .getResultList();
        }
        List<UUID> page =
                visible(filter, order).stream().skip(offset).limit(limit).toList();
        return byIds(page);
    }

    /** Ids of the plans of visible participants, in order: ids only, so that it stays fast for a large board. */
    private List<UUID> visible(PlanFilter filter, String order) {
        List<Object[]> rows = query("select p.id, p.participantId", filter, " order by " + order, Object[].class)
                .getResultList();
        Set<UUID> people = rows.stream().map(row -> (UUID) row[1]).collect(Collectors.toSet());
        Set<UUID> readable = people.isEmpty() ? Set.of() : access.readable(people);
        return rows.stream()
                .filter(row -> readable.contains((UUID) row[1]))
                .map(row -> (UUID) row[0])
                .toList();
    }

    private List<PlanEntity> byIds(List<UUID> ids) {
        List<PlanEntity> plans = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<UUID> chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            plans.addAll(entities.createQuery("select p from PlanEntity p where p.id in :ids", PlanEntity.class)
                    .setParameter("ids", chunk)
                    .getResultList());
        }
        plans.sort((one, other) -> Integer.compare(ids.indexOf(one.id()), ids.indexOf(other.id())));
        return plans;
    }

    private <T> TypedQuery<T> query(String select, PlanFilter filter, String order, Class<T> type) {
        StringBuilder jpql = new StringBuilder(select).append(" from PlanEntity p");
        if (filter.newerVersionOnly()) {
            jpql.append(", PathwayEntity w where w.id = p.pathwayId and p.status <> :closed"
                    + " and p.versionNumber < w.newest and p.keptVersion < w.newest");
        } else {
            jpql.append(" where 1 = 1");
        }
        filter.pathwayId().ifPresent(id -> jpql.append(" and p.pathwayId = :pathway"));
        filter.status().ifPresent(status -> jpql.append(" and p.status = :status"));
        if (filter.stalledOnly()) {
            jpql.append(" and p.status = :active and p.stallsOn <= :today");
        }
        if (filter.waitingOnly()) {
            jpql.append(" and p.waitingSteps > 0");
        }
        TypedQuery<T> query = entities.createQuery(jpql.append(order).toString(), type);
        filter.pathwayId().ifPresent(id -> query.setParameter("pathway", id));
        filter.status().ifPresent(status -> query.setParameter("status", status));
        if (filter.stalledOnly()) {
            query.setParameter("active", Plan.Status.ACTIVE).setParameter("today", LocalDate.now());
        }
        if (filter.newerVersionOnly()) {
            query.setParameter("closed", Plan.Status.CLOSED);
        }
        return query;
    }

    private PlanLine line(PlanEntity plan, LocalDate today) {
        PathwayVersion version = store.version(plan);
        boolean active = plan.status() == Plan.Status.ACTIVE;
        return new PlanLine(
                plan.id(),
                plan.participantId(),
                plan.pathwayId(),
                version.pathway().title(),
                plan.status(),
                new Progress(plan.doneSteps(), plan.neededSteps()),
                plan.nextStep()
                        .filter(id -> active)
                        .flatMap(version.pathway()::step)
                        .map(Step::title),
                plan.lastActivity(),
                active && plan.stallsOn().filter(day -> !day.isAfter(today)).isPresent(),
                plan.waitingSteps(),
                store.newerVersion(plan).isPresent());
    }
}
