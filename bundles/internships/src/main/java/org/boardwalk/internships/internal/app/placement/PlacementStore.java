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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Timesheets;
import org.boardwalk.internships.internal.domain.ContactEntity;
import org.boardwalk.internships.internal.domain.LocationEntity;
import org.boardwalk.internships.internal.domain.OpportunityEntity;
import org.boardwalk.internships.internal.domain.PlacementEntity;
import org.boardwalk.internships.internal.domain.SiteEntity;
import org.boardwalk.internships.internal.domain.placement.Days;
import org.boardwalk.internships.internal.domain.placement.TimesText;
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

    static final Set<Placement.State> OPEN = Set.of(Placement.State.PLANNED, Placement.State.ACTIVE);
    private static final String LINES =
            "select p.id, p.participantId, p.siteId, p.state, p.from, p.until, p.endedOn from ";

    private final EntityManager entities;
    private final StayStore stays;
    private final PlacementRecords records;

    @Activate
    public PlacementStore(@Reference(target = "(osgi.unit.name=internships)") EntityManager entities) {
        this.entities = entities;
        stays = new StayStore(entities);
        records = new PlacementRecords(entities);
    }

    StayStore stays() {
        return stays;
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

    /** Open placement to its agreed working times and the hours of a week its opportunity says, where both are known. */
    Map<UUID, Weekly> weeklyOfOpen() {
        return entities.createQuery(
                        "select p.id, p.times, o.weeklyHours from PlacementEntity p, OpportunityEntity o"
                                + " where p.opportunityId = o.id and p.state in :open and p.times <> ''"
                                + " and o.weeklyHours is not null",
                        Object[].class)
                .setParameter("open", OPEN)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Weekly(
                                TimesText.read((String) row[1]).orElseThrow().weeklyHours(), (BigDecimal) row[2])));
    }

    /** Hours of a week: as agreed, and as the opportunity says. */
    record Weekly(BigDecimal agreed, BigDecimal offered) {}

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
        return records.of(rows);
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

    static <T> List<T> chunked(Collection<UUID> ids, Function<List<UUID>, List<T>> query) {
        List<UUID> all = List.copyOf(ids);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            found.addAll(query.apply(all.subList(from, Math.min(all.size(), from + CHUNK))));
        }
        return found;
    }
}
