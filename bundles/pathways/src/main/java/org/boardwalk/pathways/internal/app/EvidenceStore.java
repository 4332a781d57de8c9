package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.evidence.EvidenceRecord.Standing;
import org.boardwalk.pathways.api.evidence.EvidenceSource;
import org.boardwalk.pathways.api.evidence.Experience;
import org.boardwalk.pathways.api.evidence.ExperienceSource;
import org.boardwalk.pathways.api.evidence.Fact;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.internal.domain.EvidenceEntity;
import org.boardwalk.pathways.internal.domain.PlanEntity;
import org.boardwalk.pathways.internal.domain.PlanStepEntity;
import org.boardwalk.pathways.internal.domain.plan.AmountRule.Entry;
import org.boardwalk.pathways.internal.domain.plan.KnownRule;
import org.boardwalk.pathways.internal.domain.plan.KnownRule.Statement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is known about participants, from this module's records and from other modules. Inside a transaction only. */
@Component(service = EvidenceStore.class)
public final class EvidenceStore {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceStore.class);

    /** Databases limit the number of values in a list. */
    private static final int CHUNK = 500;

    private final EntityManager entities;
    private final PathwayStore pathways;
    private final List<EvidenceSource> sources = new CopyOnWriteArrayList<>();
    private final CopyOnWriteArrayList<ExperienceSource> counting = new CopyOnWriteArrayList<>();

    @Activate
    public EvidenceStore(
            @Reference(target = "(osgi.unit.name=pathways)") EntityManager entities, @Reference PathwayStore pathways) {
        this.entities = entities;
        this.pathways = pathways;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(EvidenceSource source) {
        sources.add(source);
    }

    void removeSource(EvidenceSource source) {
        sources.remove(source);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCounting(ExperienceSource source) {
        counting.addIfAbsent(source);
    }

    void removeCounting(ExperienceSource source) {
        counting.remove(source);
    }

    List<EvidenceEntity> rows(UUID participantId) {
        return rows(List.of(participantId));
    }

    Evidence known(UUID participantId) {
        return known(List.of(participantId)).getOrDefault(participantId, Evidence.NONE);
    }

    /** Of many people, in a few queries. */
    Map<UUID, Evidence> known(Collection<UUID> people) {
        Map<UUID, List<Statement>> statements = new HashMap<>();
        Map<UUID, List<Entry>> entries = new HashMap<>();
        List<UUID> all = List.copyOf(people);
        rows(all).forEach(row -> {
            of(row.participantId(), statements).add(new Statement(row.fact(), row.standing()));
            entry(row).ifPresent(of(row.participantId(), entries)::add);
        });
        chunks(all).forEach(some -> earned(some, statements));
        List<Map<UUID, Evidence>> told = sources.stream()
                .map(source -> ask(source.id(), () -> source.known(all)))
                .toList();
        Map<UUID, List<Experience>> worked = worked(all);
        Map<UUID, Evidence> known = new HashMap<>();
        for (UUID person : all) {
            Evidence own = KnownRule.known(
                    statements.getOrDefault(person, List.of()),
                    entries.getOrDefault(person, List.of()),
                    worked.getOrDefault(person, List.of()));
            known.put(
                    person,
                    told.stream()
                            .map(source -> source.getOrDefault(person, Evidence.NONE))
                            .reduce(own, KnownRule::joined));
        }
        return known;
    }

    /** Whether a module that counts work is on. */
    boolean countsWork() {
        return !counting.isEmpty();
    }

    /** Whether the module whose work has this key is on. */
    boolean counts(String key) {
        String module = key.substring(0, Math.max(0, key.indexOf(':')));
        return counting.stream().anyMatch(source -> source.id().startsWith(module + "."));
    }

    List<Experience> worked(UUID participantId) {
        return worked(List.of(participantId)).getOrDefault(participantId, List.of());
    }

    /** Work other modules counted, of each. */
    Map<UUID, List<Experience>> worked(Collection<UUID> people) {
        Map<UUID, List<Experience>> worked = new HashMap<>();
        counting.forEach(source -> ask(source.id(), () -> source.experiences(people))
                .forEach((person, some) -> of(person, worked).addAll(some)));
        return worked;
    }

    /** What was counted by hand, as the rule of amounts takes it; empty for other facts and rejected ones. */
    static Optional<Entry> entry(EvidenceEntity row) {
        return row.fact() instanceof Fact.Counted counted && row.standing() != Standing.REJECTED
                ? Optional.of(new Entry(
                        counted.measure(),
                        counted.amount(),
                        row.standing() == Standing.CONFIRMED,
                        row.on(),
                        row.stepId()))
                : Optional.empty();
    }

    /** Of many people, the latest of each first. */
    List<EvidenceEntity> rows(Collection<UUID> people) {
        return chunks(people)
                .flatMap(some -> entities.createQuery(
                                "select e from EvidenceEntity e where e.participantId in :people order by e.on desc,"
                                        + " e.recordedAt desc",
                                EvidenceEntity.class)
                        .setParameter("people", some)
                        .getResultStream())
                .toList();
    }

    static Stream<List<UUID>> chunks(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        return IntStream.range(0, (all.size() + CHUNK - 1) / CHUNK)
                .mapToObj(i -> all.subList(i * CHUNK, Math.min(all.size(), (i + 1) * CHUNK)));
    }

    /** Credentials that end a step these people have done. */
    private void earned(List<UUID> people, Map<UUID, List<Statement>> statements) {
        entities.createQuery(
                        "select s, p from PlanStepEntity s, PlanEntity p where p.id = s.planId"
                                + " and p.participantId in :people and s.state = :done",
                        Object[].class)
                .setParameter("people", people)
                .setParameter("done", StepState.DONE)
                .getResultList()
                .forEach(row -> {
                    PlanStepEntity step = (PlanStepEntity) row[0];
                    credential((PlanEntity) row[1], step)
                            .map(code ->
                                    new Statement(new Fact.HeldCredential(code, Optional.empty()), Standing.CONFIRMED))
                            .ifPresent(of(step.participantId(), statements)::add);
                });
    }

    private static <T> List<T> of(UUID person, Map<UUID, List<T>> some) {
        return some.computeIfAbsent(person, key -> new ArrayList<>());
    }

    private Optional<String> credential(PlanEntity plan, PlanStepEntity step) {
        return pathways.version(plan.pathwayId(), plan.versionNumber())
                .flatMap(version -> version.pathway().step(step.stepId()))
                .filter(found -> found.kind() == StepKind.CREDENTIAL || found.kind() == StepKind.EDUCATION)
                .flatMap(found -> found.credential());
    }

    private static <T> Map<UUID, T> ask(String id, Supplier<Map<UUID, T>> source) {
        try {
            return source.get();
        } catch (RuntimeException e) {
            // A module that is broken must not take the plans with it.
            LOG.warn("{} could not say what it knows about participants", id, e);
            return Map.of();
        }
    }
}
