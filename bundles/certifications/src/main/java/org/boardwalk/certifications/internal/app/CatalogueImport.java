package org.boardwalk.certifications.internal.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Change;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Concerned;
import org.boardwalk.certifications.internal.domain.EntryEntity;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;
import org.boardwalk.platform.tables.api.TableRun.Effect;

/** One file of the catalogue. Its rows may name each other in any order, so they are judged at the end. */
final class CatalogueImport implements TableImport {
    private static final int NAMED = 5;

    private final TableRun run;
    private final CatalogueService catalogue;
    private final CatalogueStore store;
    private final Participants participants;
    private final Locale locale;
    private final List<TableRow> rows = new ArrayList<>();

    CatalogueImport(
            TableRun run, CatalogueService catalogue, CatalogueStore store, Participants participants, Locale locale) {
        this.run = run;
        this.catalogue = catalogue;
        this.store = store;
        this.participants = participants;
        this.locale = locale;
    }

    @Override
    public void rows(List<TableRow> more) {
        rows.addAll(more);
    }

    @Override
    public void end() {
        Map<String, EntryEntity> known = store.rows().stream().collect(Collectors.toMap(EntryEntity::code, row -> row));
        Map<String, CatalogueEntry> before = new HashMap<>();
        known.forEach((code, row) -> before.put(code, row.entry()));
        Map<TableRow, CatalogueEntry> said = new LinkedHashMap<>();
        rows.stream().filter(TableRow::sound).forEach(row -> said(row, before)
                .ifPresent(entry -> said.put(row, entry)));
        Map<String, CatalogueEntry> after = new HashMap<>(before);
        said.values().forEach(entry -> after.put(entry.code(), entry));
        said.forEach((row, entry) -> judge(row, entry, Optional.ofNullable(before.get(entry.code())), after));
        if (run.writes()) {
            said.values().stream()
                    .filter(entry -> !entry.equals(before.get(entry.code())))
                    .forEach(entry -> write(entry, Optional.ofNullable(known.get(entry.code()))));
        }
    }

    private Optional<CatalogueEntry> said(TableRow row, Map<String, CatalogueEntry> before) {
        String code = row.text("code");
        if (run.repeats(row, code, row.cells().toString())) {
            return Optional.empty();
        }
        try {
            return Optional.of(CatalogueCells.onto(Optional.ofNullable(before.get(code)), row));
        } catch (ProblemException wrong) {
            tell(row, wrong);
            return Optional.empty();
        }
    }

    private void judge(
            TableRow row, CatalogueEntry entry, Optional<CatalogueEntry> before, Map<String, CatalogueEntry> after) {
        if (before.equals(Optional.of(entry))) {
            run.count(Effect.UNCHANGED);
            return;
        }
        try {
            CatalogueCheck.require(entry, after);
            run.count(before.isEmpty() ? Effect.ADDED : Effect.CHANGED);
            before.filter(is -> CatalogueService.changesStatus(is, entry)).ifPresent(is -> tellConcerned(row, entry));
        } catch (ProblemException wrong) {
            tell(row, wrong);
        }
    }

    private void tell(TableRow row, ProblemException wrong) {
        run.error(
                row,
                CatalogueCells.column(wrong),
                wrong.code(),
                wrong.arguments().toArray());
    }

    private void write(CatalogueEntry entry, Optional<EntryEntity> row) {
        row.ifPresentOrElse(is -> catalogue.keep(is, entry), () -> catalogue.keep(entry));
    }

    /** Whom a change of status concerns, before it is saved: the same as in the dialog. */
    private void tellConcerned(TableRow row, CatalogueEntry entry) {
        Change change = catalogue.preview(entry);
        run.remark(
                row,
                change.pathwaysKnown() ? "certifications.table.concerned" : "certifications.table.concernedHolders",
                change.pathways().size(),
                named(change.pathways().stream()
                        .map(pathway -> pathway.name().in(locale))
                        .toList()),
                change.peopleAiming(),
                people(change.plans()),
                change.peopleHolding(),
                people(change.holders()));
    }

    private String people(List<Concerned> concerned) {
        List<UUID> ids = concerned.stream().map(Concerned::id).distinct().toList();
        return named(participants.summaries(ids).values().stream()
                .map(ParticipantSummary::displayName)
                .sorted()
                .toList());
    }

    /** The first of them. */
    private static String named(List<String> names) {
        String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        String rest = names.size() > NAMED ? ", …" : "";
        return some.isEmpty() ? "" : " (" + some + rest + ")";
    }
}
