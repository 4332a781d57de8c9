package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.boardwalk.pathways.api.evidence.EvidenceRecord.Standing;
import org.boardwalk.pathways.api.evidence.EvidenceSource;
import org.boardwalk.pathways.api.evidence.Fact;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.internal.domain.EvidenceEntity;
import org.boardwalk.pathways.internal.domain.PlanEntity;
import org.boardwalk.pathways.internal.domain.PlanStepEntity;
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

    private final EntityManager entities;
    private final PathwayStore pathways;
    private final List<EvidenceSource> sources = new CopyOnWriteArrayList<>();

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

    List<EvidenceEntity> rows(UUID participantId) {
        return entities.createQuery(
                        "select e from EvidenceEntity e where e.participantId = :person order by e.on desc,"
                                + " e.recordedAt desc",
                        EvidenceEntity.class)
                .setParameter("person", participantId)
                .getResultList();
    }

    Evidence known(UUID participantId) {
        List<Statement> statements = new ArrayList<>();
        rows(participantId).forEach(row -> statements.add(new Statement(row.fact(), row.standing())));
        statements.addAll(earned(participantId));
        Evidence known = KnownRule.known(statements);
        for (EvidenceSource source : sources) {
            known = KnownRule.joined(known, ask(source, participantId));
        }
        return known;
    }

    /** Credentials that end a step this person has done. */
    private List<Statement> earned(UUID participantId) {
        return entities.createQuery(
                        "select s, p from PlanStepEntity s, PlanEntity p where p.id = s.planId"
                                + " and s.participantId = :person and s.state = :done",
                        Object[].class)
                .setParameter("person", participantId)
                .setParameter("done", StepState.DONE)
                .getResultStream()
                .flatMap(row -> credential((PlanEntity) row[1], (PlanStepEntity) row[0]).stream())
                .map(code -> new Statement(new Fact.HeldCredential(code, Optional.empty()), Standing.CONFIRMED))
                .toList();
    }

    private Optional<String> credential(PlanEntity plan, PlanStepEntity step) {
        return pathways.version(plan.pathwayId(), plan.versionNumber())
                .flatMap(version -> version.pathway().step(step.stepId()))
                .filter(found -> found.kind() == StepKind.CREDENTIAL || found.kind() == StepKind.EDUCATION)
                .flatMap(found -> found.credential());
    }

    private static Evidence ask(EvidenceSource source, UUID participantId) {
        try {
            return source.known(participantId);
        } catch (RuntimeException e) {
            // A module that is broken must not take the plans with it.
            LOG.warn("{} could not say what it knows about a participant", source.id(), e);
            return Evidence.NONE;
        }
    }
}
