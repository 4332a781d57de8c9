package org.boardwalk.platform.tables.api.csv;

import java.util.Comparator;
import java.util.List;

/** Finds the delimiter: the one that cuts the first rows into the most columns, and each into equally many. */
public final class Delimiters {
    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
    private static final int ROWS = 60;
    private static final int CHARACTERS = 64 * 1024;

    private Delimiters() {}

    /** @param text the file, or as much of its beginning as there is */
    public static char detect(String text) {
        String start = start(text);
        return KNOWN.stream()
                .max(Comparator.comparingDouble((Character c) -> score(start, c))
                        .thenComparing(c -> -KNOWN.indexOf(c)))
                .orElse(',');
    }

    private static double score(String text, char delimiter) {
        CsvTable table = CsvReader.read(text, delimiter, ROWS);
        int columns = table.header().size();
        if (columns < 2 || table.rows().isEmpty()) {
            return columns - 1;
        }
        long alike = table.rows().stream()
                .filter(row -> row.cells().size() == columns)
                .count();
        return columns * (double) alike / table.rows().size();
    }

    /** Whole lines only, so that the last row is not cut. */
    private static String start(String text) {
        if (text.length() <= CHARACTERS) {
            return text;
        }
        int end = text.lastIndexOf('\n', CHARACTERS);
        return text.substring(0, end < 0 ? CHARACTERS : end);
    }
}
