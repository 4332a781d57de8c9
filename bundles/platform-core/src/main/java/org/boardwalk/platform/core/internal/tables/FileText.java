package org.boardwalk.platform.core.internal.tables;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableFormat;
import org.boardwalk.platform.tables.api.TableFormat.DateOrder;
import org.boardwalk.platform.tables.api.Tables;
import org.boardwalk.platform.tables.api.csv.CsvRows;
import org.boardwalk.platform.tables.api.csv.CsvTable;
import org.boardwalk.platform.tables.api.csv.Delimiters;
import org.boardwalk.platform.tables.api.csv.TextDecoder;

/** A file as text: how it is written, and its rows one after the other. */
final class FileText {
    private static final int BEGINNING = 64 * 1024;

    private FileText() {}

    static void require(TableFile file) {
        if (file.bytes().length == 0) {
            throw new ProblemException("platform.tables.empty");
        }
        if (file.bytes().length > Tables.MAX_BYTES) {
            throw new ProblemException("platform.tables.tooLarge", Tables.MAX_BYTES / 1024 / 1024);
        }
    }

    /** How the file is most likely written; the order of its dates is not known yet. */
    static TableFormat format(TableFile file) {
        Charset charset = TextDecoder.detect(file.bytes());
        try (Reader reader = TextDecoder.reader(file.bytes(), charset)) {
            char[] beginning = new char[BEGINNING];
            int length = 0;
            int read = 0;
            while (read >= 0 && length < BEGINNING) {
                read = reader.read(beginning, length, BEGINNING - length);
                length += Math.max(read, 0);
            }
            char delimiter = Delimiters.detect(new String(beginning, 0, length));
            return new TableFormat(charset.name(), delimiter, DateOrder.MONTH_DAY_YEAR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws ProblemException when there is no header */
    static CsvRows rows(TableFile file, TableFormat format) {
        CsvRows rows = new CsvRows(
                TextDecoder.reader(file.bytes(), TextDecoder.charset(format.charset())), format.delimiter());
        if (rows.header().isEmpty()) {
            throw new ProblemException("platform.tables.empty");
        }
        long blank = rows.header().stream().filter(String::isBlank).count();
        if (blank * 2 > rows.header().size()) {
            throw new ProblemException("platform.tables.header");
        }
        return rows;
    }

    /** The beginning of a file, and how many rows it has. */
    static Sample sample(TableFile file, TableFormat format, int most) {
        try (CsvRows rows = rows(file, format)) {
            List<CsvTable.Row> first = new ArrayList<>();
            int count = 0;
            Optional<CsvTable.Row> row = rows.next();
            while (row.isPresent()) {
                count++;
                if (first.size() < most) {
                    first.add(row.get());
                }
                row = rows.next();
            }
            return new Sample(new CsvTable(rows.header(), first, List.of()), count);
        }
    }

    /**
     * @param table first rows
     * @param rows number of rows in all
     */
    record Sample(CsvTable table, int rows) {}
}
