package org.boardwalk.certifications.internal.app;

import java.util.List;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.certifications.internal.domain.EntryEntity;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRun;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue as a file: what fits into a row; prerequisites, domains and rules of exams are not in it and stay. */
@Component(service = ModuleTable.class)
public final class CatalogueTable implements ModuleTable {
    static final String ID = "certifications.credentials";
    private static final int TEXT = 200;
    private static final int LONG_TEXT = 2000;
    private static final int CODE = 80;
    private static final int YEAR_TO_DAY = 10;

    private final Transactions transactions;
    private final Access access;
    private final CatalogueService catalogue;
    private final CatalogueStore store;
    private final Participants participants;

    @Activate
    public CatalogueTable(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference CatalogueService catalogue,
            @Reference CatalogueStore store,
            @Reference Participants participants) {
        this.transactions = transactions;
        this.access = access;
        this.catalogue = catalogue;
        this.store = store;
        this.participants = participants;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String importPermission() {
        return Access.DESIGN;
    }

    @Override
    public String exportPermission() {
        return Access.READ;
    }

    @Override
    public String page() {
        return "credentials";
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                TableColumn.text("code", CODE)
                        .asRequired()
                        .named("credential code", "codigo")
                        .like("acme-forklift"),
                TableColumn.text("name", TEXT)
                        .named("title", "credential", "name en", "titulo")
                        .like("Forklift operator"),
                TableColumn.text("nameEs", TEXT).named("name es", "nombre es").like("Operador de montacargas"),
                TableColumn.text("summary", LONG_TEXT).named("description", "summary en", "descripcion"),
                TableColumn.text("summaryEs", LONG_TEXT).named("description es", "summary es", "descripcion es"),
                TableColumn.choice("type", Credential.Type.class, "certifications.type.")
                        .named("credential type", "tipo")
                        .like("CERTIFICATE"),
                TableColumn.text("issuer", TEXT)
                        .named("issued by", "owner", "offered by", "entidad emisora", "emisor")
                        .like("Acme Training"),
                TableColumn.text("issuerUrl", TEXT)
                        .named("issuer website", "url", "web")
                        .like("https://example.org"),
                TableColumn.choice("status", Lifecycle.Status.class, "certifications.status.")
                        .named("estado")
                        .like("ACTIVE"),
                TableColumn.text("retiredOn", YEAR_TO_DAY).named("retired", "retirement date", "fecha de retiro"),
                TableColumn.choice("validity", Lifecycle.Validity.class, "certifications.validity.")
                        .named("valid", "vigencia")
                        .like("FIXED_TERM"),
                TableColumn.number("months")
                        .named("validity months", "valid months", "meses")
                        .like("36"),
                TableColumn.choice("succession", Lifecycle.Succession.class, "certifications.succession."),
                TableColumn.text("replacedBy", CODE).named("superseded by", "successor", "sustituida por"),
                TableColumn.text("suggestedInstead", LONG_TEXT).named("suggested", "alternatives", "alternativas"),
                TableColumn.text("source", TEXT).named("fuente"),
                TableColumn.text("sourceUrl", TEXT).named("source website"),
                TableColumn.choice("federalType", FederalType.class, "certifications.federalType.")
                        .named("pirl type", "type of recognized credential", "tipo federal")
                        .like("CERTIFICATE"),
                TableColumn.text("ctid", TEXT).named("credential registry id"),
                TableColumn.text("examCode", CODE).named("exam number", "codigo de examen"),
                TableColumn.text("examName", TEXT).named("exam", "examination", "examen"),
                TableColumn.text("examNameEs", TEXT).named("exam es"),
                TableColumn.date("examLastDay").named("exam ends", "last exam date", "ultimo dia de examen"));
    }

    @Override
    public TableImport begin(TableRun run) {
        access.require(Access.DESIGN);
        return new CatalogueImport(run, catalogue, store, participants, access.locale());
    }

    @Override
    public void export(RowWriter out) {
        access.require(Access.READ);
        List<CatalogueEntry> entries = transactions.read(
                () -> store.rows().stream().map(EntryEntity::entry).toList());
        entries.forEach(entry -> out.row(CatalogueCells.of(entry)));
    }
}
