package org.boardwalk.platform.tables.api.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a file.
 *
 * @param header names of the columns
 * @param rows without the header and without empty lines
 * @param broken rows that could not be read; reading stops at the first
 */
public record CsvTable(List<String> header, List<Row> rows, List<Broken> broken) {
    public static final CsvTable EMPTY = new CsvTable(List.of(), List.of(), List.of());

    /** The first rows, filled up to the header's length. */
    public List<List<String>> preview(int most) {
        return rows.stream().limit(most).map(row -> filled(row.cells())).toList();
    }

    private List<String> filled(List<String> cells) {
        List<String> full = new ArrayList<>(cells.subList(0, Math.min(cells.size(), header.size())));
        while (full.size() < header.size()) {
            full.add("");
        }
        return full;
    }

    /** @param number as a spreadsheet numbers it: the header is row 1 */
    public record Row(int number, List<String> cells) {
        /** The cell, without spaces around it; empty when the row is too short. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    /** @param code key of the sentence */
    public record Broken(int number, String code) {}
}
