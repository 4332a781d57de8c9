package org.boardwalk.platform.core.internal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.settings.Settings;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableImport;
import org.boardwalk.platform.tables.api.TableRow;
import org.boardwalk.platform.tables.api.TableRun;
import org.boardwalk.platform.tables.api.TableRun.Effect;

/** Toys by name, kept as settings so that they roll back with the transaction. */
final class ToyTable implements ModuleTable {
    private final Settings settings;
    final List<String> names = new ArrayList<>();

    ToyTable(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String id() {
        return "toys.all";
    }

    @Override
    public String importPermission() {
        return "toys.write";
    }

    @Override
    public String exportPermission() {
        return "toys.read";
    }

    @Override
    public String page() {
        return "toys";
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                TableColumn.text("name", 40).asRequired().titled("toys.name").named("toy", "juguete"),
                TableColumn.date("made").titled("toys.made").named("fecha"),
                TableColumn.number("price").titled("toys.price").named("precio"),
                TableColumn.choice("state", HealthCheck.Status.class, "toys.")
                        .titled("toys.state")
                        .named("estado"));
    }

    @Override
    public TableImport begin(TableRun run) {
        return rows -> rows.forEach(row -> judge(run, row));
    }

    private void judge(TableRun run, TableRow row) {
        String name = row.text("name");
        if (!row.sound() || run.repeats(row, name, row.cells().toString())) {
            return;
        }
        String now = new TreeMap<>(row.cells()).toString();
        String before = settings.get("toy." + name).orElse("");
        run.count(before.isEmpty() ? Effect.ADDED : before.equals(now) ? Effect.UNCHANGED : Effect.CHANGED);
        if (run.writes() && !before.equals(now)) {
            settings.put("toy." + name, now);
        }
    }

    @Override
    public void export(RowWriter out) {
        names.forEach(name -> out.row(List.of(name, "", "", "")));
    }
}
