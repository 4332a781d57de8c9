package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
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
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.plan.CredentialImpact;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.internal.domain.PlanEntity;
import org.boardwalk.pathways.internal.domain.plan.PlanReading;
import org.boardwalk.pathways.internal.domain.plan.PlanRules;
import org.boardwalk.pathways.internal.domain.plan.Targets;
import org.boardwalk.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds what aims at a credential: first the versions that speak of it, then the plans on these. */
@Component(service = CredentialImpact.class)
public final class ImpactService implements CredentialImpact {
    private final Transactions transactions;
    private final EntityManager entities;
    private final Access access;
    private final PathwayStore pathways;
    private final PlanStore plans;

    @Activate
    public ImpactService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=pathways)") EntityManager entities,
            @Reference Access access,
            @Reference PathwayStore pathways,
            @Reference PlanStore plans) {
        this.transactions = transactions;
        this.entities = entities;
        this.access = access;
        this.pathways = pathways;
        this.plans = plans;
    }

    @Override
    public List<String> codes() {
        access.require(Access.READ);
        return transactions.read(() -> newest().stream()
                .flatMap(version -> version.pathway().credentials().stream())
                .map(Credential::code)
                .distinct()
                .sorted()
                .toList());
    }

    @Override
    public Impact of(String credentialCode) {
        access.require(Access.READ);
        return transactions.read(() -> {
            List<PlanEntity> candidates = candidates(credentialCode);
            Set<UUID> readable = readable(candidates);
            return new Impact(
                    credentialCode,
                    pathways(credentialCode),
                    targeting(
                                    candidates.stream()
                                            .filter(plan -> readable.contains(plan.participantId()))
                                            .toList(),
                                    credentialCode)
                            .toList());
        });
    }

    @Override
    public long peopleInAll(String credentialCode) {
        access.require(Access.READ);
        return transactions.read(() -> targeting(candidates(credentialCode), credentialCode)
                .map(TargetingPlan::participantId)
                .distinct()
                .count());
    }

    @Override
    public Map<UUID, Set<String>> reached() {
        access.require(Access.READ);
        return transactions.read(() -> {
            List<PlanEntity> active = entities.createQuery(
                            "select p from PlanEntity p where p.status = :active", PlanEntity.class)
                    .setParameter("active", Plan.Status.ACTIVE)
                    .getResultList();
            Set<UUID> readable = readable(active);
            Map<UUID, Set<String>> inProgress = inProgress();
            Map<UUID, Set<String>> reached = new HashMap<>();
            for (PlanEntity plan : active) {
                if (readable.contains(plan.participantId())) {
                    Set<String> steps = new HashSet<>(inProgress.getOrDefault(plan.id(), Set.of()));
                    plan.nextStep().ifPresent(steps::add);
                    reached.computeIfAbsent(plan.participantId(), person -> new HashSet<>())
                            .addAll(codes(plan, steps));
                }
            }
            return reached;
        });
    }

    /** By plan. */
    private Map<UUID, Set<String>> inProgress() {
        Map<UUID, Set<String>> found = new HashMap<>();
        entities.createQuery("select s.planId, s.stepId from PlanStepEntity s where s.state = :now", Object[].class)
                .setParameter("now", StepState.IN_PROGRESS)
                .getResultList()
                .forEach(row -> found.computeIfAbsent((UUID) row[0], plan -> new HashSet<>())
                        .add((String) row[1]));
        return found;
    }

    private Set<String> codes(PlanEntity plan, Set<String> steps) {
        Pathway pathway = plans.version(plan).pathway();
        return pathway.credentials().stream()
                .map(Credential::code)
                .filter(code -> Targets.steps(pathway, code).stream().anyMatch(steps::contains))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> targets(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> plans.ofParticipant(participantId).stream()
                .filter(plan -> plan.status() == Plan.Status.ACTIVE)
                .flatMap(plan -> targets(plan).stream())
                .collect(Collectors.toSet()));
    }

    private List<String> targets(PlanEntity plan) {
        PlanReading reading = plans.reading(plan);
        return plans.version(plan).pathway().credentials().stream()
                .map(Credential::code)
                .filter(code -> targeting(plan, code, reading).isPresent())
                .toList();
    }

    private Set<UUID> readable(List<PlanEntity> candidates) {
        Set<UUID> people = candidates.stream().map(PlanEntity::participantId).collect(Collectors.toSet());
        return people.isEmpty() || access.readsAll() ? people : access.readable(people);
    }

    private List<PathwayVersion> newest() {
        return pathways.all().stream()
                .flatMap(pathway -> pathways.newest(pathway).stream())
                .toList();
    }

    private List<TargetingPathway> pathways(String code) {
        List<TargetingPathway> found = new ArrayList<>();
        for (PathwayVersion version : newest()) {
            List<String> steps = Targets.steps(version.pathway(), code);
            if (!steps.isEmpty()) {
                found.add(new TargetingPathway(
                        version.pathwayId(), version.number(), version.pathway().title(), steps));
            }
        }
        return found;
    }

    private List<PlanEntity> candidates(String code) {
        return entities.createQuery(
                        "select p from PlanEntity p where p.status <> :closed order by p.id", PlanEntity.class)
                .setParameter("closed", Plan.Status.CLOSED)
                .getResultStream()
                .filter(plan ->
                        !Targets.steps(plans.version(plan).pathway(), code).isEmpty())
                .toList();
    }

    private Stream<TargetingPlan> targeting(List<PlanEntity> candidates, String code) {
        return plans.facts(candidates).entrySet().stream()
                .flatMap(plan -> targeting(plan.getKey(), code, PlanRules.read(plan.getValue())).stream());
    }

    private Optional<TargetingPlan> targeting(PlanEntity plan, String code, PlanReading reading) {
        List<TargetingStep> steps = Targets.open(plans.version(plan).pathway(), code, reading).stream()
                .map(step -> new TargetingStep(step.id(), step.step().title(), step.state()))
                .toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new TargetingPlan(plan.id(), plan.participantId(), plan.pathwayId(), steps));
    }
}
