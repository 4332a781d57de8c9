package org.boardwalk.platform.tables.api.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes CSV as spreadsheets read it: RFC 4180, UTF-8 with a byte-order mark, and no cell a spreadsheet would run as a
 * formula. Flushes, never closes.
 */
public final class CsvText {
    private final Writer out;

    public CsvText(OutputStream stream) {
        this.out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        append("\uFEFF");
    }

    public void row(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : ",").append(quoted(defused(cells.get(i))));
        }
        append(line.append("\r\n").toString());
    }

    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** OWASP's cure against formula injection: an apostrophe before what would start a formula, or looks so guarded. */
    static String defused(String cell) {
        return startsFormula(cell) && !isPhoneOrNumber(cell) ? "'" + cell : cell;
    }

    /** Takes the guard off again. */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && startsFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Spreadsheets skip blanks before a formula. */
    private static boolean startsFormula(String cell) {
        int at = 0;
        while (at < cell.length() && (cell.charAt(at) == '\'' || Character.isWhitespace(cell.charAt(at)))) {
            at++;
        }
        return at < cell.length() && "=+-@".indexOf(cell.charAt(at)) >= 0;
    }

    private static boolean isPhoneOrNumber(String cell) {
        return cell.matches("[+-][0-9][0-9 ().-]*");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                && cell.strip().length() == cell.length();
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private void append(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
