package org.boardwalk.internships.internal.app.table;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.internal.app.site.SiteService;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;
import org.boardwalk.platform.tables.api.TableRun.Effect;

/** One file of sites. Several rows speak of one site, so what they say is put together and written in the end. */
final class SitesImport implements TableImport {
    private final TableRun run;
    private final SiteService sites;
    private final EntityManager entities;
    private final Map<String, Site> known;
    private final Map<String, SiteDraft> drafts = new LinkedHashMap<>();

    SitesImport(TableRun run, SiteService sites, EntityManager entities) {
        this.run = run;
        this.entities = entities;
        this.sites = sites;
        known = sites.list().stream().collect(Collectors.toMap(site -> Cells.key(site.name()), Function.identity()));
    }

    @Override
    public void rows(List<TableRow> rows) {
        rows.stream().filter(TableRow::sound).forEach(this::row);
    }

    private void row(TableRow row) {
        String site = Cells.key(row.text(Cells.SITE));
        if (run.repeats(row, about(site, row), row.cells().toString())) {
            return;
        }
        SiteDraft before = drafts.getOrDefault(site, begin(site, row));
        try {
            SiteDraft after = before.with(row);
            sites.judge(after.before(), after.details(), after.locations(), after.contacts(), after.agreements());
            run.count(effect(before, after, drafts.containsKey(site)));
            drafts.put(site, after);
        } catch (ProblemException wrong) {
            Cells.tell(run, row, column(wrong), wrong);
        }
    }

    /** Two rows may say the same about a site and something else about its places, people and agreements. */
    private static String about(String site, TableRow row) {
        return String.join(
                "\n",
                site,
                Cells.key(row.text(Cells.LOCATION)),
                Cells.key(row.text(SitesTable.CONTACT)),
                Cells.key(row.text(SitesTable.AGREEMENT)),
                Cells.of(row.date(SitesTable.FROM)));
    }

    private SiteDraft begin(String site, TableRow row) {
        Site is = known.get(site);
        return is == null ? SiteDraft.named(row.text(Cells.SITE)) : SiteDraft.of(is);
    }

    private static Effect effect(SiteDraft before, SiteDraft after, boolean begun) {
        if (after.before().isEmpty() && !begun) {
            return Effect.ADDED;
        }
        return after.equals(before) ? Effect.UNCHANGED : Effect.CHANGED;
    }

    private static String column(ProblemException wrong) {
        return switch (wrong.code()) {
            case "internships.site.badUrl" -> SitesTable.WEBSITE;
            case "internships.location.badPlace" -> Cells.LOCATION;
            case "internships.contact.badEmail" -> SitesTable.EMAIL;
            case "internships.agreement.endsBefore", "internships.agreement.needed" -> SitesTable.UNTIL;
            case "internships.agreement.seats", "internships.join.table.whole" -> SitesTable.SEATS;
            case "internships.join.table.agreementFrom" -> SitesTable.FROM;
            default -> Cells.SITE;
        };
    }

    @Override
    public void end() {
        if (run.writes()) {
            drafts.values().forEach(this::write);
        }
    }

    private void write(SiteDraft draft) {
        Site site = draft.before().orElseGet(() -> sites.add(draft.details()));
        if (!SiteDraft.of(site).details().equals(draft.details())) {
            site = sites.change(site.id(), site.lock(), draft.details());
        }
        if (!site.locations().equals(draft.locations())) {
            site = sites.locations(site.id(), site.lock(), draft.locations());
        }
        if (!site.contacts().equals(draft.contacts())) {
            site = sites.contacts(site.id(), site.lock(), draft.contacts());
        }
        if (!site.agreements().equals(draft.agreements())) {
            sites.agreements(site.id(), site.lock(), draft.agreements());
        }
        // What is written is not looked at again: or each statement would look for changes in all sites before.
        entities.clear();
    }
}
