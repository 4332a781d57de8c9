package org.boardwalk.internships.internal.app.table;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.app.site.SiteService;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRun;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sites as a file. A row speaks of a site, and of at most one location, one contact and one agreement of it: a site with two
 * contacts has two rows. Rows add and change; what a file leaves out stays.
 */
@Component(service = ModuleTable.class)
public final class SitesTable implements ModuleTable {
    static final String SECTOR = "sector";
    static final String WEBSITE = "website";
    static final String NOTE = "note";
    static final String ACTIVE = "active";
    static final String STREET = "street";
    static final String CITY = "city";
    static final String STATE = "state";
    static final String ZIP = "zip";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";
    static final String DIRECTIONS = "directions";
    static final String CONTACT = "contact";
    static final String ROLE = "role";
    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String AGREEMENT = "agreement";
    static final String FROM = "agreementFrom";
    static final String UNTIL = "agreementUntil";
    static final String SEATS = "agreementSeats";
    static final String AGREEMENT_NOTE = "agreementNote";

    private static final int SHORT = 120;
    private static final int LONG = 2000;

    private final Access access;
    private final SiteService sites;
    private final EntityManager entities;

    @Activate
    public SitesTable(
            @Reference Access access,
            @Reference SiteService sites,
            @Reference(target = "(osgi.unit.name=internships)") EntityManager entities) {
        this.access = access;
        this.sites = sites;
        this.entities = entities;
    }

    @Override
    public String id() {
        return "internships.sites";
    }

    @Override
    public String importPermission() {
        return Access.SITES;
    }

    @Override
    public String exportPermission() {
        return Access.READ;
    }

    @Override
    public String page() {
        return "internships/sites";
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                Cells.site(),
                TableColumn.text(SECTOR, SHORT).named("industry", "type").like("hospital"),
                TableColumn.text(WEBSITE, LONG).named("url", "web").like("https://mercy.example.org"),
                TableColumn.text(NOTE, LONG).named("notes", "remark"),
                Cells.yesOrNo(ACTIVE),
                TableColumn.text(Cells.LOCATION, Cells.NAME)
                        .titled("internships.join.table.column.location")
                        .named("location name", "campus", "branch")
                        .like("Main campus"),
                TableColumn.text(STREET, Cells.NAME).named("address", "street address"),
                TableColumn.text(CITY, SHORT).named("town").like("Cleveland"),
                TableColumn.text(STATE, SHORT).like("OH"),
                TableColumn.text(ZIP, SHORT).named("zip code", "postal code").like("44113"),
                TableColumn.number(LATITUDE).named("lat"),
                TableColumn.number(LONGITUDE).named("lon", "lng"),
                TableColumn.text(DIRECTIONS, LONG),
                TableColumn.text(CONTACT, SHORT).named("contact name").like("Ana Ruiz"),
                TableColumn.choice(ROLE, Contact.Role.class, "internships.contact.")
                        .named("contact role")
                        .like("SUPERVISOR"),
                TableColumn.text(EMAIL, LONG).named("e-mail", "contact email").like("ana.ruiz@example.org"),
                TableColumn.text(PHONE, SHORT).named("telephone", "contact phone"),
                TableColumn.text(AGREEMENT, LONG)
                        .named("agreement number", "affiliation agreement", "mou")
                        .like("AA-17"),
                TableColumn.date(FROM)
                        .named("agreement start", "agreement begins")
                        .like("2026-01-01"),
                TableColumn.date(UNTIL)
                        .named("agreement end", "agreement expires", "agreement expiration")
                        .like("2028-12-31"),
                TableColumn.number(SEATS).named("agreement places"),
                TableColumn.text(AGREEMENT_NOTE, LONG));
    }

    @Override
    public TableImport begin(TableRun run) {
        access.require(Access.SITES);
        return new SitesImport(run, sites, entities);
    }

    @Override
    public void export(RowWriter out) {
        sites.list().forEach(site -> export(site, out));
    }

    private static void export(Site site, RowWriter out) {
        int rows = Math.max(
                1,
                Math.max(
                        site.locations().size(),
                        Math.max(site.contacts().size(), site.agreements().size())));
        for (int i = 0; i < rows; i++) {
            List<String> cells = new ArrayList<>(
                    List.of(site.name(), site.sector(), site.website(), site.note(), Cells.Answer.of(site.active())));
            cells.addAll(location(site.locations(), i));
            cells.addAll(contact(site.contacts(), i));
            cells.addAll(agreement(site.agreements(), i));
            out.row(cells);
        }
    }

    private static List<String> location(List<Location> all, int index) {
        return at(all, index)
                .map(one -> List.of(
                        one.name(),
                        one.street(),
                        one.city(),
                        one.state(),
                        one.zip(),
                        Cells.of(one.latitude()),
                        Cells.of(one.longitude()),
                        one.directions()))
                .orElse(List.of("", "", "", "", "", "", "", ""));
    }

    private static List<String> contact(List<Contact> all, int index) {
        return at(all, index)
                .map(one -> List.of(one.name(), one.role().name(), one.email(), one.phone()))
                .orElse(List.of("", "", "", ""));
    }

    private static List<String> agreement(List<Agreement> all, int index) {
        return at(all, index)
                .map(one -> List.of(
                        one.reference(),
                        Cells.of(one.from()),
                        Cells.of(one.until()),
                        Cells.of(one.seats()),
                        one.note()))
                .orElse(List.of("", "", "", "", ""));
    }

    private static <T> Optional<T> at(List<T> all, int index) {
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }
}
