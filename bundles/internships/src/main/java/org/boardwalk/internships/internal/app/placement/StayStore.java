package org.boardwalk.internships.internal.app.placement;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.internal.domain.placement.Days;
import org.boardwalk.internships.internal.domain.placement.Room;

/** Who is where on which days, and how many may be there: what one more placement is checked against. Inside a transaction. */
final class StayStore {
    private final EntityManager entities;

    StayStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Placements that were not cancelled, of many people or at many sites: person, opportunity, site, and for {@link
     * #days(Object[])} the days.
     *
     * @param of {@code participantId} or {@code siteId}
     */
    List<Object[]> stays(Collection<UUID> ids, String of) {
        return PlacementStore.chunked(ids, some -> entities.createQuery(
                        "select p.participantId, p.opportunityId, p.siteId, p.from, p.until, p.endedOn"
                                + " from PlacementEntity p where p." + of + " in :some and p.state <> :cancelled",
                        Object[].class)
                .setParameter("some", some)
                .setParameter("cancelled", Placement.State.CANCELLED)
                .getResultList());
    }

    static Days days(Object[] row) {
        return new Days((LocalDate) row[3], (LocalDate) (row[5] == null ? row[4] : row[5]));
    }

    /** Open placement to the days of the person's others that were not cancelled; those without others are missing. */
    Map<UUID, List<Days>> othersOfOpen() {
        return entities.createQuery(
                        "select p.id, o.from, o.until, o.endedOn from PlacementEntity p, PlacementEntity o"
                                + " where p.state in :open and o.participantId = p.participantId and o.id <> p.id"
                                + " and o.state <> :cancelled",
                        Object[].class)
                .setParameter("open", PlacementStore.OPEN)
                .setParameter("cancelled", Placement.State.CANCELLED)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Days((LocalDate) row[1], (LocalDate) (row[3] == null ? row[2] : row[3])),
                                Collectors.toList())));
    }

    /** What the agreements of each site with open placements allow. */
    Map<UUID, List<Room.Limit>> agreementsOfOpen() {
        return entities.createQuery(
                        "select a.from, a.until, a.seats, a.siteId from AgreementEntity a where a.siteId in"
                                + " (select p.siteId from PlacementEntity p where p.state in :open)",
                        Object[].class)
                .setParameter("open", PlacementStore.OPEN)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[3], Collectors.mapping(StayStore::limit, Collectors.toList())));
    }

    private static Room.Limit limit(Object[] row) {
        return new Room.Limit(
                new Days((LocalDate) row[0], row[1] == null ? LocalDate.MAX : (LocalDate) row[1]),
                row[2] == null ? Room.Limit.ANY : (Integer) row[2]);
    }

    /** The other placement of the person on some of these days; read anew, whatever this transaction read before. */
    Optional<Days> overlapping(UUID participantId, Days days, UUID itself) {
        return stays("p.participantId = :id", participantId, itself).stream()
                .filter(days::overlaps)
                .findFirst();
    }

    /** Days of the others at the opportunity. */
    List<Days> atOpportunity(UUID opportunityId, UUID itself) {
        return stays("p.opportunityId = :id", opportunityId, itself);
    }

    /** Days of the others at the site. */
    List<Days> atSite(UUID siteId, UUID itself) {
        return stays("p.siteId = :id", siteId, itself);
    }

    private List<Days> stays(String where, UUID id, UUID itself) {
        return entities.createQuery(
                        "select p.from, p.until, p.endedOn from PlacementEntity p where " + where
                                + " and p.id <> :itself and p.state <> :cancelled",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("itself", itself)
                .setParameter("cancelled", Placement.State.CANCELLED)
                .getResultStream()
                .map(row -> new Days((LocalDate) row[0], (LocalDate) (row[2] == null ? row[1] : row[2])))
                .toList();
    }

    /** What the agreements of many sites allow, by site. */
    Map<UUID, List<Room.Limit>> agreements(Collection<UUID> siteIds) {
        return PlacementStore.chunked(siteIds, some -> entities.createQuery(
                                "select a.from, a.until, a.seats, a.siteId from AgreementEntity a where a.siteId in :some",
                                Object[].class)
                        .setParameter("some", some)
                        .getResultList())
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[3], Collectors.mapping(StayStore::limit, Collectors.toList())));
    }

    /** What the site's agreements allow. */
    List<Room.Limit> agreements(UUID siteId) {
        return entities.createQuery(
                        "select a.from, a.until, a.seats from AgreementEntity a where a.siteId = :site", Object[].class)
                .setParameter("site", siteId)
                .getResultStream()
                .map(StayStore::limit)
                .toList();
    }
}
