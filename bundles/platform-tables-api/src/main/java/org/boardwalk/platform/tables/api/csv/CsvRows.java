package org.boardwalk.platform.tables.api.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads RFC 4180 text with a delimiter of choice row by row, leaves empty lines out, and says which row is broken. */
public final class CsvRows implements AutoCloseable {
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private int number;
    private Optional<CsvTable.Broken> broken = Optional.empty();

    /** Reads the header, the first line that is not empty. */
    public CsvRows(Reader text, char delimiter) {
        try {
            parser = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .setIgnoreEmptyLines(false)
                    .get()
                    .parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records = parser.iterator();
        header = next().map(CsvTable.Row::cells).orElse(List.of()).stream()
                .map(String::strip)
                .toList();
    }

    /** Names of the columns; empty when there is no row. */
    public List<String> header() {
        return header;
    }

    /** Empty at the end of the text, or where it cannot be read any further. */
    public Optional<CsvTable.Row> next() {
        try {
            while (broken.isEmpty() && records.hasNext()) {
                List<String> cells = records.next().toList();
                number++;
                if (!cells.stream().allMatch(String::isBlank)) {
                    return Optional.of(new CsvTable.Row(number, cells));
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            broken = Optional.of(new CsvTable.Broken(number + 1, "platform.tables.quotes"));
        }
        return Optional.empty();
    }

    /** Lines read so far, the header and empty ones included. */
    public int number() {
        return number;
    }

    /** Where reading stopped. */
    public Optional<CsvTable.Broken> broken() {
        return broken;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
