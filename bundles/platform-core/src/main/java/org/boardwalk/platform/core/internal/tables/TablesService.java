package org.boardwalk.platform.core.internal.tables;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.settings.Settings;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.Pace;
import org.boardwalk.platform.tables.api.ReportFile;
import org.boardwalk.platform.tables.api.TableAnalysis;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableFormat;
import org.boardwalk.platform.tables.api.TableFormat.DateOrder;
import org.boardwalk.platform.tables.api.TablePlan;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.tables.api.TableReport.Outcome;
import org.boardwalk.platform.tables.api.Tables;
import org.boardwalk.platform.tables.api.csv.CsvTable;
import org.boardwalk.platform.tables.api.csv.CsvText;
import org.boardwalk.platform.tables.api.csv.Dates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Who may, then the transaction; the work on a file lies in {@link FileRun}. */
@Component(service = Tables.class)
public final class TablesService implements Tables {
    private static final int PREVIEW = 20;
    private static final int SAMPLES = 500;
    private static final String TURN = "tables.turn";

    private final CurrentUser user;
    private final Transactions transactions;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Texts texts;
    private final ColumnNames names;
    private final Remembered remembered;
    private final Map<String, ModuleTable> tables = new ConcurrentHashMap<>();

    @Activate
    public TablesService(
            @Reference CurrentUser user,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=core)") EntityManager entities,
            @Reference Settings settings,
            @Reference AuditTrail audit,
            @Reference Texts texts) {
        this.user = user;
        this.transactions = transactions;
        this.entities = entities;
        this.audit = audit;
        this.texts = texts;
        names = new ColumnNames(texts);
        remembered = new Remembered(settings);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(ModuleTable table) {
        tables.put(table.id(), table);
    }

    void remove(ModuleTable table) {
        tables.remove(table.id(), table);
    }

    @Override
    public List<ModuleTable> all() {
        return tables.values().stream()
                .sorted(Comparator.comparing(ModuleTable::id))
                .toList();
    }

    @Override
    public ModuleTable get(String id) {
        return Optional.ofNullable(tables.get(id))
                .orElseThrow(() -> new ProblemException("platform.tables.unknown", id));
    }

    private ModuleTable importable(String id, TableFile file) {
        ModuleTable table = get(id);
        user.require(table.importPermission());
        FileText.require(file);
        return table;
    }

    @Override
    public TableAnalysis analyse(String id, TableFile file) {
        ModuleTable table = importable(id, file);
        return analyse(table, file, FileText.format(file), true);
    }

    @Override
    public TableAnalysis analyse(String id, TableFile file, TableFormat format) {
        return analyse(importable(id, file), file, format, false);
    }

    private TableAnalysis analyse(ModuleTable table, TableFile file, TableFormat format, boolean guessDates) {
        FileText.Sample sample = FileText.sample(file, format, SAMPLES);
        List<String> header = sample.table().header();
        Optional<List<Optional<String>>> known = remembered.find(table, header);
        List<Optional<String>> columns = known.orElseGet(() -> names.suggest(table, header));
        DateOrder order = guessDates ? dates(table, columns, sample.table()) : format.dates();
        TablePlan plan = new TablePlan(new TableFormat(format.charset(), format.delimiter(), order), columns);
        return new TableAnalysis(plan, known.isPresent(), header, sample.table().preview(PREVIEW), sample.rows());
    }

    /** The order in which most dates of these rows make sense. */
    private static DateOrder dates(ModuleTable table, List<Optional<String>> columns, CsvTable rows) {
        List<String> samples = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            int at = columns.indexOf(Optional.of(column.key()));
            if (column.kind() == TableColumn.Kind.DATE && at >= 0) {
                rows.rows().forEach(row -> samples.add(row.cell(at)));
            }
        }
        return Dates.order(samples);
    }

    @Override
    public TableReport dryRun(String id, TableFile file, TablePlan plan, TableProgress progress) {
        FileRun run = new FileRun(importable(id, file), file, plan, texts, progress);
        return unlessCancelled(run, () -> transactions.read(() -> run.perform(false)));
    }

    @Override
    public TableReport run(String id, TableFile file, TablePlan plan, TableProgress progress) {
        ModuleTable table = importable(id, file);
        FileRun run = new FileRun(table, file, plan, texts, progress);
        try {
            return unlessCancelled(
                    run,
                    () -> transactions.write(() -> {
                        takeTurn();
                        TableReport report = run.perform(true);
                        if (report.outcome() == Outcome.REFUSED) {
                            throw new Refused(report);
                        }
                        remembered.put(table, run.header(), plan);
                        audit.note(module(table), "imported", null, summary(table, report));
                        return report;
                    }));
        } catch (Refused e) {
            return e.report;
        } catch (PersistenceException e) {
            throw isViolation(e) ? new ProblemException("platform.tables.meanwhile") : e;
        }
    }

    private static TableReport unlessCancelled(FileRun run, Supplier<TableReport> work) {
        try {
            return work.get();
        } catch (Pace.Cancelled e) {
            return run.cancelled();
        }
    }

    private static String summary(ModuleTable table, TableReport report) {
        return "table=" + table.id() + " import=" + report.id() + " rows=" + report.rows() + " added=" + report.added()
                + " changed=" + report.changed();
    }

    private static String module(ModuleTable table) {
        return table.id().substring(0, table.id().indexOf('.'));
    }

    /** Waits for another import to end: it would not see what that one adds. */
    private void takeTurn() {
        int rows = entities.createNativeQuery(
                        "UPDATE core_setting SET setting_value = setting_value WHERE setting_key = '" + TURN + "'")
                .executeUpdate();
        if (rows != 1) {
            throw new IllegalStateException("the setting " + TURN + " is missing: without it imports do not wait");
        }
    }

    /** SQL states of class 23: somebody saved the same meanwhile. */
    private static boolean isViolation(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith("23")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void example(String id, OutputStream out) {
        ModuleTable table = get(id);
        user.require(table.importPermission());
        CsvText csv = new CsvText(out);
        csv.row(names.header(table));
        csv.row(table.columns().stream().map(TableColumn::example).toList());
        csv.flush();
    }

    @Override
    public long export(String id, OutputStream out) {
        ModuleTable table = get(id);
        user.require(table.exportPermission());
        long[] rows = {0};
        CsvText csv = new CsvText(out);
        csv.row(names.header(table));
        try {
            table.export(cells -> {
                csv.row(cells);
                rows[0]++;
            });
        } finally {
            String summary = "table=" + table.id() + " rows=" + rows[0];
            transactions.write(() -> audit.note(module(table), "exported", null, summary));
        }
        csv.flush();
        return rows[0];
    }

    @Override
    public void writeReport(TableReport report, Locale locale, OutputStream out) {
        new ReportFile(texts, locale).write(report, out);
    }

    /** A file with errors; takes back what was written of it. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient TableReport report;

        Refused(TableReport report) {
            this.report = report;
        }
    }
}
