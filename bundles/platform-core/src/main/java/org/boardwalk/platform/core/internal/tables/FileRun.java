package org.boardwalk.platform.core.internal.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.Pace;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TablePlan;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableProgress.Phase;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.tables.api.TableReport.Outcome;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun.Effect;
import org.boardwalk.platform.tables.api.Tables;
import org.boardwalk.platform.tables.api.csv.CsvRows;
import org.boardwalk.platform.tables.api.csv.CsvTable;

/** One file on its way into a table. It can be performed again when the database wants its transaction repeated. */
final class FileRun {
    private final ModuleTable table;
    /** As they were when the file came; a board may add some of its own any time. */
    private final List<TableColumn> columns;

    private final TableFile file;
    private final TablePlan plan;
    private final Texts texts;
    private final TableProgress progress;
    private final UUID id = UUID.randomUUID();
    private final int total;
    private final List<String> header;

    /** @throws ProblemException when the columns are not enough */
    FileRun(ModuleTable table, TableFile file, TablePlan plan, Texts texts, TableProgress progress) {
        this.table = table;
        columns = table.columns();
        this.file = file;
        this.plan = plan;
        this.texts = texts;
        this.progress = progress;
        FileText.Sample sample = FileText.sample(file, plan.format(), 0);
        total = sample.rows();
        header = sample.table().header();
        requireColumns();
    }

    List<String> header() {
        return header;
    }

    private void requireColumns() {
        List<String> keys = plan.columns().stream().flatMap(Optional::stream).toList();
        Map<String, String> named = named();
        if (named.size() != keys.size() || plan.columns().size() != header.size()) {
            throw new ProblemException("platform.tables.columns");
        }
        for (TableColumn column : columns) {
            if (column.required() && !named.containsKey(column.key())) {
                throw new ProblemException("platform.tables.missing", name(column));
            }
        }
        table.require(named.keySet());
    }

    private String name(TableColumn column) {
        return new ColumnNames(texts).of(table, column, texts.locales().getFirst());
    }

    /** Names in the file by key; without columns the table does not have. */
    private Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), plan.columns().size()); i++) {
            String name = header.get(i);
            plan.columns().get(i).filter(key -> column(key).isPresent()).ifPresent(key -> named.put(key, name));
        }
        return named;
    }

    private Optional<TableColumn> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** Inside of the transaction. */
    TableReport perform(boolean writing) {
        RunFindings findings = new RunFindings(writing, named());
        TableImport importing = table.begin(findings);
        List<Optional<CellReader>> readers = readers();
        Pace pace = new Pace(progress, total);
        Phase phase = writing ? Phase.WRITING : Phase.CHECKING;
        int done = 0;
        try (CsvRows rows = FileText.rows(file, plan.format())) {
            List<TableRow> piece = piece(rows, readers, findings);
            while (!piece.isEmpty() && !findings.isFull()) {
                pace.at(phase, done);
                importing.rows(piece);
                done += piece.size();
                piece = piece(rows, readers, findings);
            }
            if (findings.isFull()) {
                findings.error(rows.number(), "", "", "platform.tables.tooMany", List.of(RunFindings.MOST));
            }
            rows.broken().ifPresent(broken -> findings.error(broken.number(), "", "", broken.code(), List.of()));
        }
        importing.end();
        pace.at(phase, done);
        return report(writing ? Outcome.IMPORTED : Outcome.DRY_RUN, findings);
    }

    /** In the order of the file's columns; empty where one is left out. */
    private List<Optional<CellReader>> readers() {
        LocalDate today = LocalDate.now();
        return plan.columns().stream()
                .map(key -> key.flatMap(this::column)
                        .map(column -> new CellReader(column, plan.format().dates(), today, texts)))
                .toList();
    }

    private static List<TableRow> piece(CsvRows rows, List<Optional<CellReader>> readers, RunFindings findings) {
        List<TableRow> piece = new ArrayList<>();
        Optional<CsvTable.Row> row = rows.next();
        while (row.isPresent()) {
            piece.add(read(row.get(), readers, findings));
            row = piece.size() < Tables.PIECE ? rows.next() : Optional.empty();
        }
        return piece;
    }

    private static TableRow read(CsvTable.Row row, List<Optional<CellReader>> readers, RunFindings findings) {
        Map<String, Object> cells = new HashMap<>();
        boolean sound = true;
        if (row.cells().stream().skip(readers.size()).anyMatch(cell -> !cell.isBlank())) {
            findings.error(row.number(), "", "", "platform.tables.tooManyCells", List.of());
            sound = false;
        }
        for (int i = 0; i < readers.size(); i++) {
            String cell = CellReader.plain(row.cell(i));
            sound &= readers.get(i)
                    .map(reader -> read(row, reader, cell, cells, findings))
                    .orElse(true);
        }
        return new TableRow(row.number(), cells, sound);
    }

    /** @return whether the cell is sound */
    private static boolean read(
            CsvTable.Row row, CellReader reader, String cell, Map<String, Object> cells, RunFindings findings) {
        TableColumn column = reader.column();
        if (cell.isEmpty()) {
            if (column.required()) {
                findings.error(row.number(), column.key(), "", "platform.tables.missingCell", List.of());
            }
            return !column.required();
        }
        Optional<Object> value = reader.read(
                cell, wrong -> findings.error(row.number(), column.key(), cell, wrong.key(), wrong.arguments()));
        value.ifPresent(known -> cells.put(column.key(), known));
        return value.isPresent();
    }

    private TableReport report(Outcome outcome, RunFindings findings) {
        boolean refused = outcome == Outcome.IMPORTED && findings.hasErrors();
        return new TableReport(
                id,
                refused ? Outcome.REFUSED : outcome,
                file.name(),
                total,
                refused ? 0 : findings.counted(Effect.ADDED),
                refused ? 0 : findings.counted(Effect.CHANGED),
                findings.counted(Effect.UNCHANGED),
                findings.counted(Effect.SKIPPED),
                findings.problems());
    }

    TableReport cancelled() {
        return new TableReport(id, Outcome.CANCELLED, file.name(), 0, 0, 0, 0, 0, List.of());
    }
}
