package org.boardwalk.platform.core.internal.tables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.platform.tables.api.TableReport.Problem;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;

/** What is known about the rows of one file so far. */
final class RunFindings implements TableRun {
    /** Nobody reads more, and a million of them would not fit. */
    static final int MOST = 10_000;

    private static final int SHOWN = 80;

    private final boolean writing;
    private final Map<String, String> columns;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
    private final Map<UUID, Said> firsts = new HashMap<>();
    private int errors;
    private int remarks;

    /** @param columns name in the file of each column the file has, by key */
    RunFindings(boolean writing, Map<String, String> columns) {
        this.writing = writing;
        this.columns = columns;
    }

    @Override
    public boolean writes() {
        return writing && errors == 0;
    }

    @Override
    public boolean has(String column) {
        return columns.containsKey(column);
    }

    @Override
    public void error(TableRow row, String column, String code, Object... arguments) {
        error(row.number(), column, row.shown(column), code, List.of(arguments));
    }

    /** @param column key, or empty */
    void error(int row, String column, String value, String code, List<Object> arguments) {
        errors++;
        String shown = value.length() > SHOWN ? value.substring(0, SHOWN - 1) + "…" : value;
        problems.add(new Problem(row, columns.getOrDefault(column, ""), shown, true, code, arguments));
    }

    @Override
    public void remark(TableRow row, String code, Object... arguments) {
        remarks++;
        if (remarks <= MOST) {
            problems.add(new Problem(row.number(), "", "", false, code, List.of(arguments)));
        }
    }

    @Override
    public void count(Effect effect) {
        counts.merge(effect, 1, Integer::sum);
    }

    /** Digests are kept: of a million rows the texts would take hundreds of megabytes. */
    @Override
    public boolean repeats(TableRow row, String key, String content) {
        Said said = new Said(row.number(), digest(content));
        Said earlier = firsts.putIfAbsent(digest(key), said);
        if (earlier == null) {
            return false;
        }
        if (earlier.content().equals(said.content())) {
            remark(row, "platform.tables.repeated", earlier.row());
            count(Effect.SKIPPED);
        } else {
            error(row, "", "platform.tables.twice", earlier.row());
        }
        return true;
    }

    private static UUID digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    int counted(Effect effect) {
        return counts.getOrDefault(effect, 0);
    }

    boolean hasErrors() {
        return errors > 0;
    }

    boolean isFull() {
        return errors >= MOST;
    }

    /** By row; what was left out is said at the end. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        all.sort(Comparator.comparingInt(Problem::row));
        if (remarks > MOST) {
            all.add(new Problem(0, "", "", false, "platform.tables.moreRemarks", List.of(remarks - MOST)));
        }
        return all;
    }

    /** What the first row about something said. */
    private record Said(int row, UUID content) {}
}
