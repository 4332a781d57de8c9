package org.boardwalk.participants.internal.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;

/** What is told about the rows of one file. */
final class TestRun implements TableRun {
    final List<String> told = new ArrayList<>();
    final List<Effect> effects = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final boolean writes;

    private TestRun(boolean writes) {
        this.writes = writes;
    }

    @Override
    public boolean writes() {
        return writes && told.isEmpty();
    }

    @Override
    public boolean has(String column) {
        return true;
    }

    @Override
    public void error(TableRow row, String column, String code, Object... arguments) {
        told.add(row.number() + " " + column + " " + code);
    }

    @Override
    public void remark(TableRow row, String code, Object... arguments) {
        told.add(row.number() + " " + code);
    }

    @Override
    public void count(Effect effect) {
        effects.add(effect);
    }

    @Override
    public boolean repeats(TableRow row, String key, String content) {
        return !seen.add(key);
    }

    /** Brings the rows in as a file of which they are all; the first is row 2. */
    static TestRun of(ModuleTable table, boolean writes, List<Map<String, String>> rows) {
        TestRun run = new TestRun(writes);
        TableImport file = table.begin(run);
        List<TableRow> read = new ArrayList<>();
        for (Map<String, String> row : rows) {
            read.add(new TableRow(read.size() + 2, Map.copyOf(row), true));
        }
        file.rows(read);
        file.end();
        return run;
    }

    static List<Map<String, String>> exported(ModuleTable table) {
        List<TableColumn> columns = table.columns();
        List<Map<String, String>> rows = new ArrayList<>();
        table.export(cells -> {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    row.put(columns.get(i).key(), cells.get(i));
                }
            }
            rows.add(row);
        });
        return rows;
    }
}
