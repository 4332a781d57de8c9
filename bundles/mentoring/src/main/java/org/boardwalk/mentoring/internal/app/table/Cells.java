package org.boardwalk.mentoring.internal.app.table;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;

/** Cells of files about mentoring. An empty cell says nothing: what is known stays. */
final class Cells {
    static final int SHORT = 120;
    static final int LONG = 4000;

    private static final String AND = "; ";

    private Cells() {}

    /** The texts shown are {@code mentoring.table.<NAME>}. */
    enum Answer {
        YES,
        NO;

        static String of(boolean holds) {
            return (holds ? YES : NO).name();
        }
    }

    static TableColumn yesOrNo(String key) {
        return TableColumn.choice(key, Answer.class, "mentoring.table.");
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

    /** Several in one cell, apart from each other by semicolons. */
    static String of(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(AND));
    }

    static List<String> words(String cell) {
        return Stream.of(cell.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A whole number; empty = nothing is said. */
    static Optional<Integer> whole(TableRow row, String column) {
        return row.number(column).map(Cells::whole);
    }

    private static int whole(BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new ProblemException("mentoring.table.whole", number.toPlainString());
        }
    }

    static String of(Optional<?> value) {
        return value.map(String::valueOf).orElse("");
    }

    static void tell(TableRun run, TableRow row, String column, ProblemException wrong) {
        run.error(row, column, wrong.code(), wrong.arguments().toArray());
    }
}
