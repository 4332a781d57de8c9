package org.boardwalk.participants.internal.app.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads RFC 4180 text with a delimiter of choice, and says which row is broken. */
public final class CsvReader {
    private CsvReader() {}

    public static CsvTable read(String text, char delimiter) {
        return read(text, delimiter, Integer.MAX_VALUE);
    }

    /** @param most rows to read at most, the header included */
    public static CsvTable read(String text, char delimiter, int most) {
        List<String> header = List.of();
        List<CsvTable.Row> rows = new ArrayList<>();
        List<CsvTable.Broken> broken = new ArrayList<>();
        int number = 0;
        try (CSVParser parser = format(delimiter).parse(new StringReader(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (number < most && records.hasNext()) {
                List<String> cells = records.next().toList();
                number++;
                if (isEmpty(cells)) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = cells.stream().map(String::strip).toList();
                } else {
                    rows.add(new CsvTable.Row(number, cells));
                }
            }
        } catch (UncheckedIOException | IOException | IllegalStateException e) {
            broken.add(new CsvTable.Broken(number + 1, "participants.import.quotes"));
        }
        return new CsvTable(header, rows, broken);
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static boolean isEmpty(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }
}
