package org.boardwalk.platform.tables.api.csv;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a whole text at once, as {@link CsvRows} does row by row. */
public final class CsvReader {
    private CsvReader() {}

    public static CsvTable read(String text, char delimiter) {
        return read(text, delimiter, Integer.MAX_VALUE);
    }

    /** @param most rows to read at most, the header included */
    public static CsvTable read(String text, char delimiter, int most) {
        try (CsvRows rows = new CsvRows(new StringReader(text), delimiter)) {
            List<CsvTable.Row> read = new ArrayList<>();
            Optional<CsvTable.Row> row = Optional.empty();
            do {
                row = rows.number() < most ? rows.next() : Optional.empty();
                row.ifPresent(read::add);
            } while (row.isPresent());
            return new CsvTable(rows.header(), read, rows.broken().stream().toList());
        }
    }
}
