package org.boardwalk.mentoring.internal.app.profile;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.ScreeningItem;
import org.boardwalk.mentoring.api.profile.ScreeningState;
import org.boardwalk.mentoring.api.profile.ScreeningStep;
import org.boardwalk.mentoring.internal.domain.profile.OutcomeEntity;
import org.boardwalk.mentoring.internal.domain.profile.StepEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of screening steps and outcomes. Inside a transaction only. */
@Component(service = ScreeningStore.class)
public final class ScreeningStore {
    private static final int CHUNK = 500;

    private final EntityManager entities;

    @Activate
    public ScreeningStore(@Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities) {
        this.entities = entities;
    }

    List<ScreeningStep> steps(Audience audience) {
        return entities.createQuery(
                        "select s from StepEntity s where s.audience = :audience order by s.place, s.nameKey",
                        StepEntity.class)
                .setParameter("audience", audience)
                .getResultStream()
                .map(StepEntity::toRecord)
                .toList();
    }

    Optional<StepEntity> step(UUID id) {
        return Optional.ofNullable(entities.find(StepEntity.class, id));
    }

    boolean isStep(String nameKey, UUID except) {
        return entities.createQuery(
                                "select count(s) from StepEntity s where s.nameKey = :name and s.id <> :id", Long.class)
                        .setParameter("name", nameKey)
                        .setParameter("id", except)
                        .getSingleResult()
                > 0;
    }

    boolean hasOutcome(UUID stepId) {
        return entities.createQuery("select count(o) from OutcomeEntity o where o.stepId = :step", Long.class)
                        .setParameter("step", stepId)
                        .getSingleResult()
                > 0;
    }

    Optional<OutcomeEntity> outcome(UUID personId, UUID stepId) {
        return outcomes(List.of(personId)).stream()
                .filter(row -> row.stepId().equals(stepId))
                .findFirst();
    }

    List<OutcomeEntity> outcomes(Collection<UUID> personIds) {
        List<UUID> all = List.copyOf(personIds);
        List<OutcomeEntity> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            found.addAll(
                    entities.createQuery("select o from OutcomeEntity o where o.personId in :ids", OutcomeEntity.class)
                            .setParameter("ids", all.subList(from, Math.min(all.size(), from + CHUNK)))
                            .getResultList());
        }
        return found;
    }

    /** What people reported, oldest first. */
    List<OutcomeEntity> reported(int limit) {
        return entities.createQuery(
                        "select o from OutcomeEntity o where o.outcome = :reported order by o.recordedAt, o.id",
                        OutcomeEntity.class)
                .setParameter("reported", ScreeningState.REPORTED)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What was passed and is over by a day, soonest first. */
    List<OutcomeEntity> overBy(LocalDate day) {
        return entities.createQuery(
                        "select o from OutcomeEntity o where o.outcome = :passed and o.validUntil <= :day"
                                + " order by o.validUntil, o.id",
                        OutcomeEntity.class)
                .setParameter("passed", ScreeningState.PASSED)
                .setParameter("day", day)
                .getResultList();
    }

    /** Every active step of the audience for each of these people, in the board's order, judged on a day. */
    Map<UUID, List<ScreeningItem>> items(Audience audience, Collection<UUID> personIds, LocalDate on) {
        List<ScreeningStep> asked =
                steps(audience).stream().filter(ScreeningStep::active).toList();
        Map<UUID, List<OutcomeEntity>> known =
                outcomes(personIds).stream().collect(groupingBy(OutcomeEntity::personId));
        Map<UUID, List<ScreeningItem>> all = new HashMap<>();
        personIds.forEach(id -> all.put(
                id,
                asked.stream()
                        .map(step -> item(id, step, known.getOrDefault(id, List.of()), true, on))
                        .toList()));
        return all;
    }

    static ScreeningItem item(
            UUID personId, ScreeningStep step, List<OutcomeEntity> outcomes, boolean asked, LocalDate on) {
        return outcomes.stream()
                .filter(row -> row.stepId().equals(step.id()))
                .findFirst()
                .map(row -> row.toRecord(step, asked, on))
                .orElseGet(() -> new ScreeningItem(
                        personId,
                        step,
                        0,
                        asked,
                        ScreeningState.TO_DO,
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty()));
    }

    <T> T saved(T row) {
        entities.persist(row);
        return row;
    }

    void remove(Object row) {
        entities.remove(row);
    }

    void flush() {
        entities.flush();
    }

    /** What was recorded of two who are one; what is clear stays. */
    void merge(UUID keep, UUID gone) {
        LocalDate today = LocalDate.now();
        Map<UUID, OutcomeEntity> has =
                outcomes(List.of(keep)).stream().collect(Collectors.toMap(OutcomeEntity::stepId, row -> row));
        for (OutcomeEntity row : outcomes(List.of(gone))) {
            OutcomeEntity other = has.get(row.stepId());
            if (other != null
                    && (other.state(today).isClear() || !row.state(today).isClear())) {
                entities.remove(row);
                continue;
            }
            if (other != null) {
                entities.remove(other);
                entities.flush();
            }
            row.belongTo(keep);
        }
    }
}
