package org.boardwalk.internships.internal.app.placement;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.placement.Evaluations.Competency;
import org.boardwalk.internships.api.placement.Evaluations.Evaluation;
import org.boardwalk.internships.api.placement.Evaluations.Moment;
import org.boardwalk.internships.api.placement.Evaluations.Rating;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.internal.domain.CompetencyEntity;
import org.boardwalk.internships.internal.domain.EvaluationEntity;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.internships.internal.domain.RatingEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of evaluations and competencies. Inside a transaction only. */
@Component(service = EvaluationStore.class)
public final class EvaluationStore {
    private final EntityManager entities;

    @Activate
    public EvaluationStore(@Reference(target = "(osgi.unit.name=internships)") EntityManager entities) {
        this.entities = entities;
    }

    Optional<EvaluationEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(EvaluationEntity.class, id));
    }

    Optional<EvaluationEntity> find(UUID placementId, Moment moment) {
        Optional<EvaluationEntity> found = of(placementId).stream()
                .filter(evaluation -> evaluation.moment() == moment)
                .findFirst();
        found.ifPresent(entities::refresh);
        return found;
    }

    EvaluationEntity findOrBegin(PlacementEntity placement, Moment moment) {
        return find(placement.id(), moment).orElseGet(() -> {
            EvaluationEntity begun = new EvaluationEntity(placement, moment);
            entities.persist(begun);
            return begun;
        });
    }

    List<EvaluationEntity> of(UUID placementId) {
        return entities.createQuery(
                        "select e from EvaluationEntity e where e.placementId = :placement", EvaluationEntity.class)
                .setParameter("placement", placementId)
                .getResultList();
    }

    List<EvaluationEntity> ofPerson(UUID participantId) {
        return entities.createQuery(
                        "select e from EvaluationEntity e where e.participantId = :person", EvaluationEntity.class)
                .setParameter("person", participantId)
                .getResultList();
    }

    /** Placement to the moments somebody has answered. */
    Map<UUID, Set<Moment>> answered(Collection<UUID> placements) {
        return PlacementStore.chunked(placements, some -> entities.createQuery(
                                "select e from EvaluationEntity e where e.placementId in :some"
                                        + " and e.answeredAt is not null",
                                EvaluationEntity.class)
                        .setParameter("some", some)
                        .getResultList())
                .stream()
                .collect(Collectors.groupingBy(
                        EvaluationEntity::placementId,
                        Collectors.mapping(EvaluationEntity::moment, Collectors.toSet())));
    }

    /** The same of all active placements; those nobody answered for are missing. */
    Map<UUID, Set<Moment>> answeredOfActive() {
        return entities.createQuery(
                        "select e.placementId, e.moment from EvaluationEntity e, PlacementEntity p"
                                + " where p.id = e.placementId and p.state = :active and e.answeredAt is not null",
                        Object[].class)
                .setParameter("active", Placement.State.ACTIVE)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (Moment) row[1], Collectors.toSet())));
    }

    void rate(EvaluationEntity evaluation, List<Rating> ratings) {
        ratings.forEach(rating -> entities.persist(new RatingEntity(evaluation.id(), rating)));
    }

    Evaluation record(EvaluationEntity evaluation) {
        Map<UUID, Integer> order =
                competencies().stream().collect(Collectors.toMap(Competency::id, Competency::position));
        return evaluation.toRecord(entities.createQuery(
                        "select r from RatingEntity r where r.evaluationId = :evaluation", RatingEntity.class)
                .setParameter("evaluation", evaluation.id())
                .getResultStream()
                .map(RatingEntity::toRecord)
                .sorted(Comparator.comparing(rating -> order.getOrDefault(rating.competencyId(), 0)))
                .toList());
    }

    /** In the board's order. */
    List<Competency> competencies() {
        return entities.createQuery(
                        "select c from CompetencyEntity c order by c.position, c.id", CompetencyEntity.class)
                .getResultStream()
                .map(CompetencyEntity::toRecord)
                .toList();
    }

    Map<UUID, Competency> active() {
        return competencies().stream()
                .filter(Competency::active)
                .collect(
                        Collectors.toMap(Competency::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    Competency save(Competency competency) {
        CompetencyEntity row = entities.find(CompetencyEntity.class, competency.id());
        if (row == null) {
            row = new CompetencyEntity(competency);
            entities.persist(row);
        } else if (row.version() != competency.lock()) {
            throw new ProblemException("platform.conflict");
        } else {
            row.describe(competency);
        }
        entities.flush();
        return row.toRecord();
    }

    void flush() {
        entities.flush();
    }
}
