package org.boardwalk.internships.internal.app.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.site.SiteDetails;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableRow;

/**
 * A site as a file wants it to be.
 *
 * @param before as it is kept; empty = it is new
 */
record SiteDraft(
        Optional<Site> before,
        SiteDetails details,
        List<Location> locations,
        List<Contact> contacts,
        List<Agreement> agreements) {
    SiteDraft {
        locations = List.copyOf(locations);
        contacts = List.copyOf(contacts);
        agreements = List.copyOf(agreements);
    }

    static SiteDraft of(Site site) {
        return new SiteDraft(
                Optional.of(site),
                new SiteDetails(site.name(), site.sector(), site.website(), site.note(), site.active()),
                site.locations(),
                site.contacts(),
                site.agreements());
    }

    static SiteDraft named(String name) {
        return new SiteDraft(
                Optional.empty(), new SiteDetails(name, "", "", "", true), List.of(), List.of(), List.of());
    }

    /** With what a row says. */
    SiteDraft with(TableRow row) {
        return new SiteDraft(before, details(row), locations(row), contacts(row), agreements(row));
    }

    private SiteDetails details(TableRow row) {
        return new SiteDetails(
                details.name(),
                Cells.text(row, SitesTable.SECTOR, details.sector()),
                Cells.text(row, SitesTable.WEBSITE, details.website()),
                Cells.text(row, SitesTable.NOTE, details.note()),
                Cells.answer(row, SitesTable.ACTIVE, details.active()));
    }

    private List<Location> locations(TableRow row) {
        String name = row.text(Cells.LOCATION);
        if (name.isEmpty()) {
            return locations;
        }
        return put(
                locations,
                one -> Cells.key(one.name()).equals(Cells.key(name)),
                new Location(UUID.randomUUID(), name, "", "", "", "", Optional.empty(), Optional.empty(), ""),
                one -> new Location(
                        one.id(),
                        one.name(),
                        Cells.text(row, SitesTable.STREET, one.street()),
                        Cells.text(row, SitesTable.CITY, one.city()),
                        Cells.text(row, SitesTable.STATE, one.state()),
                        Cells.text(row, SitesTable.ZIP, one.zip()),
                        row.number(SitesTable.LATITUDE)
                                .map(BigDecimal::doubleValue)
                                .or(one::latitude),
                        row.number(SitesTable.LONGITUDE)
                                .map(BigDecimal::doubleValue)
                                .or(one::longitude),
                        Cells.text(row, SitesTable.DIRECTIONS, one.directions())));
    }

    private List<Contact> contacts(TableRow row) {
        String name = row.text(SitesTable.CONTACT);
        if (name.isEmpty()) {
            return contacts;
        }
        return put(
                contacts,
                one -> Cells.key(one.name()).equals(Cells.key(name)),
                new Contact(UUID.randomUUID(), name, Contact.Role.COORDINATOR, "", ""),
                one -> new Contact(
                        one.id(),
                        one.name(),
                        row.choice(SitesTable.ROLE, Contact.Role.class).orElse(one.role()),
                        Cells.text(row, SitesTable.EMAIL, one.email()),
                        Cells.text(row, SitesTable.PHONE, one.phone())));
    }

    /** An agreement is known by its reference, and by its first day where two share one. */
    private List<Agreement> agreements(TableRow row) {
        String reference = row.text(SitesTable.AGREEMENT);
        if (reference.isEmpty()) {
            return agreements;
        }
        Predicate<Agreement> known = one -> Cells.key(one.reference()).equals(Cells.key(reference))
                && row.date(SitesTable.FROM).map(one.from()::equals).orElse(true);
        if (agreements.stream().noneMatch(known) && row.date(SitesTable.FROM).isEmpty()) {
            throw new ProblemException("internships.join.table.agreementFrom", reference);
        }
        return put(
                agreements,
                known,
                new Agreement(
                        UUID.randomUUID(),
                        reference,
                        row.date(SitesTable.FROM).orElse(LocalDate.EPOCH),
                        Optional.empty(),
                        Optional.empty(),
                        ""),
                one -> new Agreement(
                        one.id(),
                        one.reference(),
                        one.from(),
                        row.date(SitesTable.UNTIL).or(one::until),
                        Cells.whole(row, SitesTable.SEATS).or(one::seats),
                        Cells.text(row, SitesTable.AGREEMENT_NOTE, one.note())));
    }

    /** The list with the one that is meant changed, or with a new one. */
    private static <T> List<T> put(List<T> all, Predicate<T> meant, T fresh, UnaryOperator<T> change) {
        List<T> after = new ArrayList<>(all);
        for (int i = 0; i < after.size(); i++) {
            if (meant.test(after.get(i))) {
                after.set(i, change.apply(after.get(i)));
                return after;
            }
        }
        after.add(change.apply(fresh));
        return after;
    }
}
