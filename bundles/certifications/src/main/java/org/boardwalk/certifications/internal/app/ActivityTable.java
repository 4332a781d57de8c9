package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.ActivityClaim;
import org.boardwalk.certifications.api.education.ActivityKind;
import org.boardwalk.certifications.internal.domain.ActivityEntity;
import org.boardwalk.certifications.internal.domain.education.Sameness;
import org.boardwalk.participants.api.directory.ParticipantDirectory;
import org.boardwalk.participants.api.directory.PersonColumns;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRun;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ledgers of continuing education as a file: one row for each activity. */
@Component(service = ModuleTable.class)
public final class ActivityTable extends PersonTable {
    static final String ID = "certifications.units";
    static final String TITLE = "title";
    static final String PROVIDER = "provider";
    static final String ON = "on";
    static final String UNITS = "units";
    static final String KIND = "kind";

    private final Transactions transactions;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Access access;
    private final EducationStore store;

    @Activate
    public ActivityTable(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities,
            @Reference AuditTrail audit,
            @Reference Access access,
            @Reference EducationStore store,
            @Reference ParticipantDirectory people) {
        super(access, people, own());
        this.transactions = transactions;
        this.entities = entities;
        this.audit = audit;
        this.access = access;
        this.store = store;
    }

    private static List<TableColumn> own() {
        return List.of(
                TableColumn.text(TITLE, ActivityCheck.LONGEST)
                        .asRequired()
                        .named("activity", "course", "topic", "activity title", "curso", "titulo", "actividad")
                        .like("ICD-10-CM updates"),
                TableColumn.text(PROVIDER, ActivityCheck.LONGEST)
                        .named("sponsor", "offered by", "organization", "proveedor", "organizador")
                        .like("AHIMA"),
                TableColumn.date(ON)
                        .asRequired()
                        .named("completed", "completion date", "activity date", "end date", "fecha")
                        .like("2026-05-20"),
                TableColumn.number(UNITS)
                        .asRequired()
                        .named("ceu", "ceus", "credits", "hours", "creditos", "horas")
                        .like("1.5"),
                TableColumn.choice(KIND, ActivityKind.class, "certifications.education.kind.")
                        .asRequired()
                        .named("domain", "category", "type", "ambito", "categoria", "tipo")
                        .like("IN_DOMAIN"));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public TableImport begin(TableRun run) {
        return new ActivityImport(run, entities, audit, access.name(), store, writable());
    }

    /** Of activities that two merged records both had, the one that counts. */
    @Override
    public void export(RowWriter out) {
        ParticipantDirectory.Snapshot all = readable();
        for (List<UUID> some : Pieces.of(all.ids())) {
            List<Activity> activities = transactions.read(() -> store.rows(some).stream()
                    .map(ActivityEntity::activity)
                    .sorted(Comparator.comparing(Activity::recordedAt).thenComparing(Activity::id))
                    .toList());
            Set<Object> written = new HashSet<>();
            activities.stream()
                    .filter(one -> written.add(List.of(one.participantId(), Sameness.of(one.claim()))))
                    .forEach(one -> all.about(one.participantId())
                            .ifPresent(person -> out.row(cells(PersonColumns.cells(person), one.claim()))));
        }
    }

    private static List<String> cells(List<String> person, ActivityClaim claim) {
        List<String> cells = new ArrayList<>(person);
        cells.addAll(List.of(
                claim.title(),
                claim.provider(),
                claim.on().toString(),
                claim.units().stripTrailingZeros().toPlainString(),
                claim.kind().name()));
        return cells;
    }
}
