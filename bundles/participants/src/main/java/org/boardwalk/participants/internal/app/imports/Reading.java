package org.boardwalk.participants.internal.app.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.api.imports.ImportPlan;
import org.boardwalk.participants.internal.app.csv.ImportRow;
import org.boardwalk.participants.internal.app.csv.RowReader;
import org.boardwalk.participants.internal.app.csv.Terms;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.Pace;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableProgress.Phase;
import org.boardwalk.platform.tables.api.TableReport.Problem;
import org.boardwalk.platform.tables.api.csv.CsvReader;
import org.boardwalk.platform.tables.api.csv.CsvTable;
import org.boardwalk.platform.tables.api.csv.TextDecoder;

/**
 * What a file says, before it is compared with who is here.
 *
 * @param rows those that could be read, also the wrong ones
 * @param problems of the file itself
 */
record Reading(List<String> header, List<ImportRow> rows, List<Problem> problems) {
    private static final char UNREADABLE = '\uFFFD';

    static Reading of(TableFile file, ImportPlan plan, LocalDate today, Terms terms, TableProgress progress) {
        CsvTable table = table(file, plan);
        requireColumns(plan, table.header().size());
        Pace pace = new Pace(progress, table.rows().size());
        RowReader reader =
                new RowReader(table.header(), plan.columns(), plan.format().dates(), today, terms);
        List<ImportRow> rows = new ArrayList<>(table.rows().size());
        List<Problem> problems = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            pace.at(Phase.READING, rows.size());
            unreadable(row, table.header(), problems);
            rows.add(reader.read(row));
        }
        problems.addAll(reader.problems());
        table.broken()
                .forEach(broken -> problems.add(new Problem(broken.number(), "", "", true, broken.code(), List.of())));
        return new Reading(table.header(), rows, problems);
    }

    private static CsvTable table(TableFile file, ImportPlan plan) {
        String text = TextDecoder.decode(
                file.bytes(), TextDecoder.charset(plan.format().charset()));
        CsvTable table = CsvReader.read(text, plan.format().delimiter());
        if (table.header().isEmpty()) {
            throw new ProblemException("platform.tables.empty");
        }
        return table;
    }

    /** Names must be there, and nothing may be said twice. */
    private static void requireColumns(ImportPlan plan, int columns) {
        List<ImportField> meant =
                plan.columns().stream().flatMap(Optional::stream).toList();
        Set<ImportField> fields = meant.isEmpty() ? EnumSet.noneOf(ImportField.class) : EnumSet.copyOf(meant);
        boolean named = fields.contains(ImportField.FULL_NAME)
                || (fields.contains(ImportField.GIVEN_NAME) && fields.contains(ImportField.FAMILY_NAME));
        if (!named || fields.size() != meant.size() || plan.columns().size() != columns) {
            throw new ProblemException("participants.import.columns");
        }
    }

    private static void unreadable(CsvTable.Row row, List<String> header, List<Problem> problems) {
        for (int i = 0; i < Math.min(row.cells().size(), header.size()); i++) {
            String cell = row.cells().get(i);
            if (cell.indexOf(UNREADABLE) >= 0) {
                problems.add(
                        new Problem(row.number(), header.get(i), cell, true, "platform.tables.unreadable", List.of()));
            }
        }
    }
}
