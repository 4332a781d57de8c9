package org.boardwalk.internships.internal.app.site;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.SiteDetails;
import org.boardwalk.internships.api.site.Sites;
import org.boardwalk.internships.internal.domain.AgreementEntity;
import org.boardwalk.internships.internal.domain.ContactEntity;
import org.boardwalk.internships.internal.domain.LocationEntity;
import org.boardwalk.internships.internal.domain.SiteEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where people can be placed. */
@Component(service = {Sites.class, SiteService.class})
public final class SiteService implements Sites {
    private final Transactions transactions;
    private final EntityManager entities;
    private final Access access;
    private final SiteStore store;
    private final Commitments commitments;

    @Activate
    public SiteService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=internships)") EntityManager entities,
            @Reference Access access,
            @Reference SiteStore store,
            @Reference Commitments commitments) {
        this.transactions = transactions;
        this.entities = entities;
        this.access = access;
        this.store = store;
        this.commitments = commitments;
    }

    @Override
    public List<Site> list() {
        access.requireAny();
        return seen(transactions.read(store::all).stream()).toList();
    }

    @Override
    public Map<UUID, String> names() {
        access.requireAny();
        boolean all = access.isStaff();
        return transactions.read(() -> store.names(all));
    }

    @Override
    public Map<UUID, Place> places(UUID termId) {
        access.requireAny();
        boolean all = access.isStaff();
        return transactions.read(() -> store.places(termId, all));
    }

    @Override
    public Optional<Site> find(UUID id) {
        access.requireAny();
        return seen(transactions.read(() -> store.row(id).map(store::record)).stream())
                .findFirst();
    }

    /** A participant sees where he may go, not whom the board writes to and what it signed. */
    private Stream<Site> seen(Stream<Site> sites) {
        return access.isStaff()
                ? sites
                : sites.filter(Site::active)
                        .map(site -> new Site(
                                site.id(),
                                site.lock(),
                                site.name(),
                                site.sector(),
                                site.website(),
                                "",
                                true,
                                site.locations(),
                                List.of(),
                                List.of()));
    }

    @Override
    public Site add(SiteDetails details) {
        access.require(Access.SITES);
        SiteCheck.require(details);
        return named(details, () -> {
            SiteEntity row = new SiteEntity(details);
            requireFree(details, row.id());
            entities.persist(row);
            return saved(row);
        });
    }

    @Override
    public Site change(UUID id, long lock, SiteDetails details) {
        access.require(Access.SITES);
        SiteCheck.require(details);
        return named(details, () -> {
            SiteEntity row = store.locked(id, lock);
            requireFree(details, id);
            row.describe(details);
            return saved(row);
        });
    }

    private Site named(SiteDetails details, Supplier<Site> work) {
        return Once.named(
                "internships_site_name",
                () -> new ProblemException(
                        "internships.site.nameTaken", details.name().strip()),
                () -> transactions.write(work));
    }

    private void requireFree(SiteDetails details, UUID id) {
        String name = details.name().strip();
        if (store.isTaken(name.toLowerCase(Locale.ROOT), id)) {
            throw new ProblemException("internships.site.nameTaken", name);
        }
    }

    @Override
    public Site locations(UUID id, long lock, List<Location> locations) {
        access.require(Access.SITES);
        SiteCheck.locations(locations);
        return transactions.write(() -> {
            SiteEntity site = store.locked(id, lock);
            commitments.opportunityElsewhere(id, ids(locations, Location::id)).ifPresent(name -> {
                throw new ProblemException("internships.location.inUse", name);
            });
            save(
                    store.locationRows(id),
                    LocationEntity::id,
                    LocationEntity::describe,
                    locations,
                    Location::id,
                    location -> new LocationEntity(id, location));
            return saved(site);
        });
    }

    @Override
    public Site contacts(UUID id, long lock, List<Contact> contacts) {
        access.require(Access.SITES);
        SiteCheck.contacts(contacts);
        return transactions.write(() -> {
            SiteEntity site = store.locked(id, lock);
            commitments.supervisorElsewhere(id, ids(contacts, Contact::id)).ifPresent(name -> {
                throw new ProblemException("internships.contact.inUse", name);
            });
            save(
                    store.contactRows(id),
                    ContactEntity::id,
                    ContactEntity::describe,
                    contacts,
                    Contact::id,
                    contact -> new ContactEntity(id, contact));
            return saved(site);
        });
    }

    @Override
    public Site agreements(UUID id, long lock, List<Agreement> agreements) {
        access.require(Access.SITES);
        SiteCheck.agreements(agreements);
        return transactions.write(() -> {
            SiteEntity site = store.locked(id, lock);
            requireStillCovered(id, agreements);
            save(
                    store.agreementRows(id),
                    AgreementEntity::id,
                    AgreementEntity::describe,
                    agreements,
                    Agreement::id,
                    agreement -> new AgreementEntity(id, agreement));
            return saved(site);
        });
    }

    /**
     * Says what would be refused if a site became like this, and changes nothing. Inside a transaction.
     *
     * @param before as it is; empty = it would be new
     */
    public void judge(
            Optional<Site> before,
            SiteDetails details,
            List<Location> locations,
            List<Contact> contacts,
            List<Agreement> agreements) {
        SiteCheck.require(details);
        SiteCheck.locations(locations);
        SiteCheck.contacts(contacts);
        SiteCheck.agreements(agreements);
        before.filter(site -> !site.agreements().equals(agreements))
                .ifPresent(site -> requireStillCovered(site.id(), agreements));
    }

    private void requireStillCovered(UUID site, List<Agreement> after) {
        List<Agreement> before = store.agreements(site);
        long placements = uncovered(commitments.placements(site), before, after);
        long opportunities = uncovered(commitments.secured(site), before, after);
        if (placements + opportunities > 0) {
            throw new ProblemException("internships.agreement.needed", placements, opportunities);
        }
    }

    private static long uncovered(List<Commitments.Span> spans, List<Agreement> before, List<Agreement> after) {
        return spans.stream()
                .filter(span -> span.isCovered(before) && !span.isCovered(after))
                .count();
    }

    /** Rows and records as they belong together: changes what is there, adds what is new, deletes what is left out. */
    private <E, R> void save(
            List<E> rows,
            Function<E, UUID> rowId,
            BiConsumer<E, R> describe,
            List<R> records,
            Function<R, UUID> recordId,
            Function<R, E> added) {
        Map<UUID, E> known = rows.stream().collect(Collectors.toMap(rowId, row -> row));
        Set<UUID> kept = ids(records, recordId);
        if (kept.size() != records.size()) {
            throw new IllegalArgumentException("the same id twice");
        }
        for (R record : records) {
            E row = known.get(recordId.apply(record));
            if (row == null) {
                entities.persist(added.apply(record));
            } else {
                describe.accept(row, record);
            }
        }
        rows.stream().filter(row -> !kept.contains(rowId.apply(row))).forEach(entities::remove);
    }

    private static <R> Set<UUID> ids(Collection<R> records, Function<R, UUID> id) {
        return records.stream().map(id).collect(Collectors.toSet());
    }

    private Site saved(SiteEntity row) {
        entities.flush();
        return store.record(row);
    }

    @Override
    public List<Ending> ending(int days) {
        access.require(Access.READ);
        LocalDate today = LocalDate.now();
        return transactions.read(() -> {
            Map<UUID, List<Commitments.Span>> spans = commitments.after(today.minusDays(1));
            return store.all().stream()
                    .filter(Site::active)
                    .flatMap(
                            site -> ending(site, today, today.plusDays(days), spans.getOrDefault(site.id(), List.of())))
                    .sorted(Comparator.<Ending, LocalDate>comparing(
                            ending -> ending.agreement().until().orElse(LocalDate.MAX)))
                    .toList();
        });
    }

    private static Stream<Ending> ending(Site site, LocalDate today, LocalDate horizon, List<Commitments.Span> spans) {
        return site.agreements().stream()
                .filter(agreement -> agreement
                        .until()
                        .filter(end -> !end.isBefore(today) && !end.isAfter(horizon))
                        .filter(end -> Agreement.firstUncovered(site.agreements(), end.plusDays(1), end.plusDays(1))
                                .isPresent())
                        .isPresent())
                .map(agreement ->
                        new Ending(site.id(), site.name(), agreement, affected(agreement, spans, site.agreements())));
    }

    private static int affected(Agreement agreement, List<Commitments.Span> spans, List<Agreement> all) {
        LocalDate end = agreement.until().orElse(LocalDate.MAX);
        return (int) spans.stream()
                .filter(span -> span.last().isAfter(end) && !span.isCovered(all))
                .count();
    }
}
