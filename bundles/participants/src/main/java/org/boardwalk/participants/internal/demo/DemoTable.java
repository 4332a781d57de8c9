package org.boardwalk.participants.internal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardwalk.platform.tables.api.csv.CsvReader;
import org.boardwalk.platform.tables.api.csv.CsvTable;

/** One of the demo's files, row by row by the names of its columns. */
final class DemoTable {
    private DemoTable() {}

    static List<Map<String, String>> read(String name) {
        try (InputStream in = DemoTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The demo's " + name + " is missing");
            }
            CsvTable table = CsvReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), ',');
            return table.rows().stream().map(row -> named(table.header(), row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> named(List<String> header, CsvTable.Row row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), row.cell(i));
        }
        return cells;
    }
}
