package org.boardwalk.participants.internal.app.imports;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.boardwalk.participants.api.imports.ImportAnalysis;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.api.imports.ImportPlan;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicateKey;
import org.boardwalk.participants.api.imports.ImportPlan.DuplicatePolicy;
import org.boardwalk.participants.internal.app.csv.ColumnNames;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableFormat;
import org.boardwalk.platform.tables.api.TableFormat.DateOrder;
import org.boardwalk.platform.tables.api.csv.CsvReader;
import org.boardwalk.platform.tables.api.csv.CsvTable;
import org.boardwalk.platform.tables.api.csv.Dates;
import org.boardwalk.platform.tables.api.csv.Delimiters;
import org.boardwalk.platform.tables.api.csv.TextDecoder;

/** Recognises what a file is and suggests how to import it. */
final class Analysis {
    private static final int PREVIEW = 20;
    private static final int DATE_SAMPLES = 500;

    private Analysis() {}

    /** How the file is most likely written. */
    static TableFormat format(TableFile file) {
        Charset charset = TextDecoder.detect(file.bytes());
        char delimiter = Delimiters.detect(TextDecoder.decode(file.bytes(), charset));
        return new TableFormat(charset.name(), delimiter, DateOrder.MONTH_DAY_YEAR);
    }

    /** @param remembered finds the plan of an earlier import of this header */
    static ImportAnalysis of(
            TableFile file,
            TableFormat format,
            boolean guessDates,
            BiFunction<List<String>, TableFormat, Optional<ImportPlan>> remembered) {
        CsvTable table = table(file, format);
        Optional<ImportPlan> known = remembered.apply(table.header(), format);
        List<Optional<ImportField>> columns =
                known.map(ImportPlan::columns).orElseGet(() -> ColumnNames.suggest(table.header()));
        DateOrder order = guessDates ? dates(table, columns) : format.dates();
        TableFormat settled = new TableFormat(format.charset(), format.delimiter(), order);
        ImportPlan plan = new ImportPlan(
                settled,
                columns,
                known.map(ImportPlan::keys).orElseGet(() -> keys(columns)),
                known.map(ImportPlan::policy).orElse(DuplicatePolicy.UPDATE));
        return new ImportAnalysis(
                plan,
                known.isPresent(),
                table.header(),
                table.preview(PREVIEW),
                table.rows().size());
    }

    private static CsvTable table(TableFile file, TableFormat format) {
        String text = TextDecoder.decode(file.bytes(), TextDecoder.charset(format.charset()));
        CsvTable table = CsvReader.read(text, format.delimiter());
        if (table.header().isEmpty()) {
            throw new ProblemException("platform.tables.empty");
        }
        if (table.header().stream().anyMatch(String::isBlank)
                && table.header().stream().filter(String::isBlank).count() * 2
                        > table.header().size()) {
            throw new ProblemException("platform.tables.header");
        }
        return table;
    }

    private static DateOrder dates(CsvTable table, List<Optional<ImportField>> columns) {
        List<String> samples = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (columns.get(i).filter(Analysis::isDate).isPresent()) {
                table.rows().stream().limit(DATE_SAMPLES).forEach(row -> samples.add(row.cell(column)));
            }
        }
        return Dates.order(samples);
    }

    private static boolean isDate(ImportField field) {
        return field == ImportField.BIRTH_DATE || field == ImportField.ENTRY_DATE || field == ImportField.EXIT_DATE;
    }

    /** The surest key first. */
    private static List<DuplicateKey> keys(List<Optional<ImportField>> columns) {
        List<DuplicateKey> keys = new ArrayList<>();
        if (columns.contains(Optional.of(ImportField.EXTERNAL_ID))) {
            keys.add(DuplicateKey.EXTERNAL_ID);
        }
        if (columns.contains(Optional.of(ImportField.BIRTH_DATE))) {
            keys.add(DuplicateKey.NAME_AND_BIRTH_DATE);
        }
        if (keys.isEmpty()) {
            keys.add(DuplicateKey.EMAIL);
        }
        return keys;
    }
}
