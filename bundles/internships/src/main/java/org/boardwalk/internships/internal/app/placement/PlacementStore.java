package org.boardwalk.internships.internal.app.placement;

import jakarta.persistence.CacheStoreMode;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Timesheets;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.domain.ContactEntity;
import org.boardwalk.internships.internal.domain.LocationEntity;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.internships.internal.domain.SiteEntity;
import org.boardwalk.internships.internal.domain.placement.Days;
import org.boardwalk.internships.internal.domain.placement.Room;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rows of placements and what is read with them. Inside a transaction only. */
@Component(service = PlacementStore.class)
public final class PlacementStore {
    /** Keys in one statement: with more of them Derby reads the whole table instead of looking each up. */
    private static final int CHUNK = 100;

    private static final Set<Placement.State> OPEN = Set.of(Placement.State.PLANNED, Placement.State.ACTIVE);
    private static final String LINES =
            "select p.id, p.participantId, p.siteId, p.state, p.from, p.until, p.endedOn from ";

    private final EntityManager entities;

    @Activate
    public PlacementStore(@Reference(target = "(osgi.unit.name=internships)") EntityManager entities) {
        this.entities = entities;
    }

    void add(PlacementEntity row) {
        entities.persist(row);
        entities.flush();
    }

    /** Written with the next flush. */
    void persist(PlacementEntity row) {
        entities.persist(row);
    }

    /** As they are now, whatever this transaction read before. */
    Map<UUID, OpportunityEntity> fresh(Collection<UUID> ids) {
        return chunked(ids, some -> entities.createQuery(
                                "select o from OpportunityEntity o where o.id in :some", OpportunityEntity.class)
                        .setParameter("some", some)
                        .setHint("jakarta.persistence.cache.storeMode", CacheStoreMode.REFRESH)
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(OpportunityEntity::id, Function.identity()));
    }

    /**
     * Placements that were not cancelled, of many people or at many sites: person, opportunity, site, and for {@link
     * #days(Object[])} the days.
     *
     * @param of {@code participantId} or {@code siteId}
     */
    List<Object[]> stays(Collection<UUID> ids, String of) {
        return chunked(ids, some -> entities.createQuery(
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

    void flush() {
        entities.flush();
    }

    Optional<PlacementEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(PlacementEntity.class, id));
    }

    /** @throws ProblemException {@code internships.placement.unknown} */
    PlacementEntity row(UUID id) {
        return find(id).orElseThrow(() -> new ProblemException("internships.placement.unknown"));
    }

    /** Reads the row again and compares what somebody saw with what it is. */
    void requireLock(PlacementEntity row, long lock) {
        entities.refresh(row);
        if (row.version() != lock) {
            throw new ProblemException("platform.conflict");
        }
    }

    /** As it is now, whatever this transaction read before. */
    OpportunityEntity opportunity(UUID id) {
        OpportunityEntity found = entities.find(OpportunityEntity.class, id);
        if (found == null) {
            throw new ProblemException("internships.placement.notSecured");
        }
        entities.refresh(found);
        return found;
    }

    Optional<ContactEntity> supervisor(UUID opportunityId) {
        return opportunity(opportunityId)
                .supervisorId()
                .flatMap(id -> Optional.ofNullable(entities.find(ContactEntity.class, id)));
    }

    String siteName(UUID siteId) {
        SiteEntity site = entities.find(SiteEntity.class, siteId);
        return site == null ? "" : site.name();
    }

    /** Site and location with its address, one line. */
    String place(OpportunityEntity opportunity, UUID siteId) {
        LocationEntity location = entities.find(LocationEntity.class, opportunity.locationId());
        Stream<String> parts = location == null
                ? Stream.of(siteName(siteId))
                : Stream.of(
                        siteName(siteId),
                        location.name(),
                        location.street(),
                        location.city(),
                        (location.state() + " " + location.zip()).strip());
        return parts.filter(part -> !part.isBlank()).distinct().collect(Collectors.joining(", "));
    }

    /** Earliest first. */
    List<PlacementEntity> of(Collection<UUID> people) {
        return chunked(people, some -> entities.createQuery(
                        "select p from PlacementEntity p where p.participantId in :some order by p.from, p.id",
                        PlacementEntity.class)
                .setParameter("some", some)
                .getResultList());
    }

    List<PlacementEntity> rows(Collection<UUID> ids) {
        return chunked(ids, some -> entities.createQuery(
                        "select p from PlacementEntity p where p.id in :some", PlacementEntity.class)
                .setParameter("some", some)
                .getResultList());
    }

    List<PlacementEntity> ofTerm(UUID termId) {
        return entities.createQuery(
                        "select p from PlacementEntity p, OpportunityEntity o where p.opportunityId = o.id"
                                + " and o.termId = :term order by p.participantId, p.from",
                        PlacementEntity.class)
                .setParameter("term", termId)
                .getResultList();
    }

    /** Opportunity to the programme of its term. */
    Map<UUID, String> programmes(List<UUID> opportunities) {
        return chunked(opportunities, some -> entities.createQuery(
                                "select o.id, t.programme from OpportunityEntity o, TermEntity t"
                                        + " where o.termId = t.id and o.id in :some",
                                Object[].class)
                        .setParameter("some", some)
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    List<PlacementEntity> inStates(Collection<Placement.State> states) {
        return entities.createQuery(
                        "select p from PlacementEntity p where p.state in :states order by p.until, p.id",
                        PlacementEntity.class)
                .setParameter("states", states)
                .getResultList();
    }

    /** What tells one placement from another; read where there are thousands. */
    record Line(
            UUID id,
            UUID participantId,
            UUID siteId,
            Placement.State state,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate endedOn) {
        Days days() {
            return new Days(from, endedOn == null ? until : endedOn);
        }

        private static Line of(Object[] row) {
            return new Line(
                    (UUID) row[0],
                    (UUID) row[1],
                    (UUID) row[2],
                    (Placement.State) row[3],
                    (LocalDate) row[4],
                    (LocalDate) row[5],
                    (LocalDate) row[6]);
        }
    }

    /** Planned and active ones, by last day. */
    List<Line> openLines() {
        return entities.createQuery(LINES + "PlacementEntity p where p.state in :open", Object[].class)
                .setParameter("open", OPEN)
                .getResultStream()
                .map(Line::of)
                .sorted(Comparator.comparing(Line::until).thenComparing(Line::id))
                .toList();
    }

    /** By participant. */
    List<Line> linesOfTerm(UUID termId) {
        return entities.createQuery(
                        LINES
                                + "PlacementEntity p, OpportunityEntity o where p.opportunityId = o.id and o.termId = :term"
                                + " order by p.participantId, p.from",
                        Object[].class)
                .setParameter("term", termId)
                .getResultStream()
                .map(Line::of)
                .toList();
    }

    /** Open placement to the days of the person's others that were not cancelled; those without others are missing. */
    Map<UUID, List<Days>> othersOfOpen() {
        return entities.createQuery(
                        "select p.id, o.from, o.until, o.endedOn from PlacementEntity p, PlacementEntity o"
                                + " where p.state in :open and o.participantId = p.participantId and o.id <> p.id"
                                + " and o.state <> :cancelled",
                        Object[].class)
                .setParameter("open", OPEN)
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
                .setParameter("open", OPEN)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[3], Collectors.mapping(PlacementStore::limit, Collectors.toList())));
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
        return chunked(siteIds, some -> entities.createQuery(
                                "select a.from, a.until, a.seats, a.siteId from AgreementEntity a where a.siteId in :some",
                                Object[].class)
                        .setParameter("some", some)
                        .getResultList())
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[3], Collectors.mapping(PlacementStore::limit, Collectors.toList())));
    }

    /** What the site's agreements allow. */
    List<Room.Limit> agreements(UUID siteId) {
        return entities.createQuery(
                        "select a.from, a.until, a.seats from AgreementEntity a where a.siteId = :site", Object[].class)
                .setParameter("site", siteId)
                .getResultStream()
                .map(PlacementStore::limit)
                .toList();
    }

    /** First and last day with hours. */
    Optional<Days> worked(UUID placementId) {
        Object[] row = entities.createQuery(
                        "select min(d.day), max(d.day) from DayEntity d where d.placementId = :id", Object[].class)
                .setParameter("id", placementId)
                .getSingleResult();
        return row[0] == null ? Optional.empty() : Optional.of(new Days((LocalDate) row[0], (LocalDate) row[1]));
    }

    Placement record(PlacementEntity row) {
        return records(List.of(row)).getFirst();
    }

    List<Placement> records(List<PlacementEntity> rows) {
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
        return chunked(ids, some -> entities.createQuery(
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
        return chunked(ids, some -> entities.createQuery(
                                "select s.id, s.name from SiteEntity s where s.id in :some", Object[].class)
                        .setParameter("some", some)
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Hours of placements by the state of their weeks. */
    private Map<UUID, Map<Timesheets.State, BigDecimal>> hours(List<UUID> placements) {
        Map<UUID, Map<Timesheets.State, BigDecimal>> found = new HashMap<>();
        chunked(placements, some -> entities.createQuery(
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

    /** Mondays of the weeks that were handed in or approved, by placement. */
    Map<UUID, Set<LocalDate>> handedIn(List<UUID> placements, LocalDate since) {
        Map<UUID, Set<LocalDate>> found = new HashMap<>();
        chunked(placements, some -> entities.createQuery(
                                "select w.placementId, w.monday from WeekEntity w where w.placementId in :some"
                                        + " and w.monday >= :since and w.state in :states",
                                Object[].class)
                        .setParameter("some", some)
                        .setParameter("since", since)
                        .setParameter("states", List.of(Timesheets.State.HANDED_IN, Timesheets.State.APPROVED))
                        .getResultList())
                .forEach(row -> found.computeIfAbsent((UUID) row[0], id -> new HashSet<>())
                        .add((LocalDate) row[1]));
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

    static <T> List<T> chunked(Collection<UUID> ids, Function<List<UUID>, List<T>> query) {
        List<UUID> all = List.copyOf(ids);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            found.addAll(query.apply(all.subList(from, Math.min(all.size(), from + CHUNK))));
        }
        return found;
    }
}
