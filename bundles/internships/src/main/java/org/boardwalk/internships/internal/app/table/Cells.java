package org.boardwalk.internships.internal.app.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;

/** Cells these tables have in common, in and out. */
final class Cells {
    static final String SITE = "site";
    static final String LOCATION = "location";
    static final String TERM = "term";
    static final String TITLE = "title";
    static final String REFERENCE = "reference";
    static final int NAME = 160;

    private Cells() {}

    /** The texts shown are {@code internships.join.table.<NAME>}. */
    enum Answer {
        YES,
        NO;

        static String of(boolean holds) {
            return (holds ? YES : NO).name();
        }
    }

    static TableColumn yesOrNo(String key) {
        return TableColumn.choice(key, Answer.class, "internships.join.table.");
    }

    static TableColumn site() {
        return TableColumn.text(SITE, NAME)
                .asRequired()
                .titled("internships.join.table.column.site")
                .named("site name", "employer", "organization", "worksite", "company", "centro", "empresa")
                .like("Mercy Hospital");
    }

    static TableColumn term() {
        return TableColumn.text(TERM, NAME)
                .asRequired()
                .titled("internships.join.table.column.term")
                .named("term name", "semester", "session", "periodo")
                .like("Spring practicum");
    }

    static TableColumn title() {
        return TableColumn.text(TITLE, NAME)
                .asRequired()
                .titled("internships.join.table.column.title")
                .named("opportunity", "position", "job title", "puesto", "plaza")
                .like("Records clerk");
    }

    /** Tells opportunities with the same title apart; a file made by hand may leave it out. */
    static TableColumn reference() {
        return TableColumn.text(REFERENCE, 60)
                .titled("internships.more.reference")
                .named("opportunity number", "job order", "requisition", "referencia")
                .like("OP-4711");
    }

    /** How names are compared. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    static boolean answer(TableRow row, String column, boolean otherwise) {
        return row.choice(column, Answer.class)
                .map(answer -> answer == Answer.YES)
                .orElse(otherwise);
    }

    static String text(TableRow row, String column, String otherwise) {
        String said = row.text(column);
        return said.isEmpty() ? otherwise : said;
    }

    /** A whole number; empty = nothing is said. */
    static Optional<Integer> whole(TableRow row, String column) {
        return row.number(column).map(number -> {
            try {
                return number.intValueExact();
            } catch (ArithmeticException e) {
                throw new ProblemException("internships.join.table.whole", number.toPlainString());
            }
        });
    }

    static String of(Optional<?> value) {
        return value.map(known -> known instanceof BigDecimal number
                        ? number.stripTrailingZeros().toPlainString()
                        : String.valueOf(known))
                .orElse("");
    }

    static String of(LocalDate day) {
        return day.toString();
    }

    static void tell(TableRun run, TableRow row, String column, ProblemException wrong) {
        run.error(row, column, wrong.code(), wrong.arguments().toArray());
    }
}
