package org.boardwalk.certifications.internal.app.attainment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.boardwalk.certifications.api.attainment.SpellAttainment;
import org.boardwalk.certifications.api.attainment.SpellAttainment.Credential;
import org.boardwalk.certifications.api.attainment.Verdict;

/** Elements of the federal report as CSV (RFC 4180); flushes, never closes. */
final class AttainmentFile {
    private static final List<String> HEADER =
            List.of("100", "900", "901", "1800", "1801", "1802", "1803", "1804", "1805");

    private AttainmentFile() {}

    static void write(List<SpellAttainment> spells, OutputStream out) {
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            row(text, HEADER);
            for (SpellAttainment spell : spells) {
                row(text, cells(spell));
            }
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(SpellAttainment spell) {
        List<String> cells = new ArrayList<>(List.of(
                text(spell.externalId()),
                date(spell.entry()),
                spell.exit().map(AttainmentFile::date).orElse("")));
        for (Credential slot : spell.slots()) {
            cells.add(String.valueOf(slot.type().orElseThrow().code()));
            cells.add(date(slot.earnedOn()));
        }
        if (spell.slots().isEmpty() && spell.measured().verdict() == Verdict.COUNTS) {
            cells.add("0");
        }
        while (cells.size() < HEADER.size()) {
            cells.add("");
        }
        return cells;
    }

    private static String date(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The number is somebody else's: quoted, and never a formula to a spreadsheet. */
    private static String text(String number) {
        boolean formula =
                !number.isBlank() && "=+-@".indexOf(number.stripLeading().charAt(0)) >= 0;
        String safe = formula ? "'" + number : number;
        return safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private static void row(Writer out, List<String> cells) throws IOException {
        out.write(String.join(",", cells));
        out.write("\r\n");
    }
}
