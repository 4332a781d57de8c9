package org.boardwalk.internships.internal.app.placement;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Timesheets;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.domain.PlacementEntity;

/** Placements as others read them, with what is known about their opportunities, sites and hours. Inside a transaction only. */
final class PlacementRecords {
    private final EntityManager entities;

    PlacementRecords(EntityManager entities) {
        this.entities = entities;
    }

    List<Placement> of(List<PlacementEntity> rows) {
        Map<UUID, At> opportunities = opportunities(
                rows.stream().map(PlacementEntity::opportunityId).distinct().toList());
        Map<UUID, String> sites =
                siteNames(rows.stream().map(PlacementEntity::siteId).distinct().toList());
        Map<UUID, Map<Timesheets.State, BigDecimal>> hours =
                hours(rows.stream().map(PlacementEntity::id).toList());
        return rows.stream()
                .map(row -> record(
                        row,
                        Objects.requireNonNull(opportunities.get(row.opportunityId())),
                        sites.getOrDefault(row.siteId(), ""),
                        hours.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    /** What a placement shows of its opportunity. */
    private record At(String title, WorkExperienceKind kind, Optional<BigDecimal> requiredHours) {}

    private Map<UUID, At> opportunities(List<UUID> ids) {
        return PlacementStore.chunked(ids, some -> entities.createQuery(
                                "select o.id, o.title, o.kind, o.requiredHours from OpportunityEntity o where o.id in :some",
                                Object[].class)
                        .setParameter("some", some)
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new At((String) row[1], (WorkExperienceKind) row[2], Optional.ofNullable((BigDecimal)
                                row[3]))));
    }

    private Map<UUID, String> siteNames(List<UUID> ids) {
        return PlacementStore.chunked(ids, some -> entities.createQuery(
                                "select s.id, s.name from SiteEntity s where s.id in :some", Object[].class)
                        .setParameter("some", some)
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Hours of placements by the state of their weeks. */
    private Map<UUID, Map<Timesheets.State, BigDecimal>> hours(List<UUID> placements) {
        Map<UUID, Map<Timesheets.State, BigDecimal>> found = new HashMap<>();
        PlacementStore.chunked(placements, some -> entities.createQuery(
                                "select w.placementId, w.state, sum(d.hours) from WeekEntity w, DayEntity d"
                                        + " where d.weekId = w.id and w.placementId in :some"
                                        + " group by w.placementId, w.state",
                                Object[].class)
                        .setParameter("some", some)
                        .getResultList())
                .forEach(row -> found.computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                        .put((Timesheets.State) row[1], (BigDecimal) row[2]));
        return found;
    }

    private static Placement record(
            PlacementEntity row, At opportunity, String siteName, Map<Timesheets.State, BigDecimal> hours) {
        return new Placement(
                row.id(),
                row.version(),
                row.participantId(),
                row.opportunityId(),
                row.siteId(),
                opportunity.title(),
                siteName,
                opportunity.kind(),
                row.state(),
                row.from(),
                row.until(),
                row.endedOn(),
                row.runId(),
                row.reason(),
                opportunity.requiredHours(),
                hours.getOrDefault(Timesheets.State.APPROVED, BigDecimal.ZERO),
                hours.getOrDefault(Timesheets.State.HANDED_IN, BigDecimal.ZERO),
                row.times());
    }
}
