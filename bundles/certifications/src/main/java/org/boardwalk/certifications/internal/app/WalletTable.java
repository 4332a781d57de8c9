package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.certifications.api.wallet.HeldCredential;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.participants.api.directory.ParticipantDirectory;
import org.boardwalk.participants.api.directory.PersonColumns;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRun;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Wallets as a file: one row for each credential that was not withdrawn. */
@Component(service = ModuleTable.class)
public final class WalletTable extends PersonTable {
    static final String ID = "certifications.wallets";
    static final String CODE = "code";
    static final String TITLE = "title";
    static final String ISSUER = "issuer";
    static final String NUMBER = "number";
    static final String EARNED = "earnedOn";
    static final String EXPIRES = "expiresOn";
    static final String LEVEL = "verification";
    static final String REMARK = "remark";
    private static final int LONGEST_CODE = 80;
    private static final int LONGEST_REMARK = 2000;

    private final Transactions transactions;
    private final EntityManager entities;
    private final Events events;
    private final Access access;
    private final CatalogueStore catalogue;
    private final WalletStore store;

    @Activate
    public WalletTable(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities,
            @Reference Events events,
            @Reference Access access,
            @Reference CatalogueStore catalogue,
            @Reference WalletStore store,
            @Reference ParticipantDirectory people) {
        super(access, people, own());
        this.transactions = transactions;
        this.entities = entities;
        this.events = events;
        this.access = access;
        this.catalogue = catalogue;
        this.store = store;
    }

    private static List<TableColumn> own() {
        return List.of(
                TableColumn.text(CODE, LONGEST_CODE)
                        .named("code", "credential id", "codigo")
                        .like("ahima-rhit"),
                TableColumn.text(TITLE, ClaimCheck.LONGEST_TITLE)
                        .named(
                                "credential",
                                "certification",
                                "certificate",
                                "license",
                                "credencial",
                                "certificacion",
                                "titulo"),
                TableColumn.text(ISSUER, ClaimCheck.LONGEST_TITLE)
                        .named("issued by", "issuing organization", "emitido por", "entidad emisora"),
                TableColumn.text(NUMBER, ClaimCheck.LONGEST_NUMBER)
                        .named("certificate number", "license number", "number", "numero")
                        .like("R-204815"),
                TableColumn.date(EARNED)
                        .asRequired()
                        .named("date earned", "issue date", "award date", "issued", "fecha de obtencion", "fecha")
                        .like("2026-03-14"),
                TableColumn.date(EXPIRES)
                        .named("expiration date", "expiry date", "expires", "valid until", "vencimiento", "vigencia")
                        .like("2028-03-13"),
                TableColumn.choice(LEVEL, Verification.class, "certifications.verification.")
                        .named("verified", "verificacion")
                        .like("ISSUER_VERIFIED"),
                TableColumn.text(REMARK, LONGEST_REMARK)
                        .named("how verified", "note", "notes", "nota")
                        .like("AHIMA register, 2026-04-02"));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void require(Set<String> named) {
        super.require(named);
        if (!named.contains(CODE) && !named.contains(TITLE)) {
            throw new ProblemException("certifications.table.noCredential");
        }
    }

    @Override
    public TableImport begin(TableRun run) {
        return new WalletImport(run, entities, events, access, catalogue.entries(), store, writable());
    }

    @Override
    public void export(RowWriter out) {
        ParticipantDirectory.Snapshot all = readable();
        for (List<UUID> some : Pieces.of(all.ids())) {
            List<HeldCredential> held = transactions.read(() -> store.records(store.rows(some)));
            held.stream().filter(one -> !one.withdrawn()).forEach(one -> all.about(one.participantId())
                    .ifPresent(person -> out.row(cells(PersonColumns.cells(person), one))));
        }
    }

    private static List<String> cells(List<String> person, HeldCredential held) {
        List<String> cells = new ArrayList<>(person);
        cells.addAll(List.of(
                held.code().orElse(""),
                held.name().in(Locale.ENGLISH),
                held.issuer(),
                held.number(),
                held.earnedOn().toString(),
                held.expiresOn().map(LocalDate::toString).orElse(""),
                held.verification().name(),
                held.remark()));
        return cells;
    }
}
