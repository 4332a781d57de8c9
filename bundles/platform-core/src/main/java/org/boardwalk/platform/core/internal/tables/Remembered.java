package org.boardwalk.platform.core.internal.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.settings.Settings;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TablePlan;
import org.boardwalk.platform.tables.api.csv.Headers;

/** What columns meant in the last import of a file with the same header. */
final class Remembered {
    private static final int LONGEST = 4000;

    private final Settings settings;

    Remembered(Settings settings) {
        this.settings = settings;
    }

    Optional<List<Optional<String>>> find(ModuleTable table, List<String> header) {
        List<String> known = table.columns().stream().map(TableColumn::key).toList();
        return settings.get(key(table, header))
                .map(text -> Arrays.stream(text.split(",", -1))
                        .map(column -> Optional.of(column).filter(known::contains))
                        .toList())
                .filter(columns -> columns.size() == header.size());
    }

    void put(ModuleTable table, List<String> header, TablePlan plan) {
        String text = plan.columns().stream().map(column -> column.orElse("")).collect(Collectors.joining(","));
        if (text.length() <= LONGEST && !settings.get(key(table, header)).equals(Optional.of(text))) {
            settings.put(key(table, header), text);
        }
    }

    private static String key(ModuleTable table, List<String> header) {
        return "tables." + table.id() + "." + Headers.fingerprint(header);
    }
}
