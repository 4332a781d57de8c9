package org.boardwalk.platform.core.internal.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.csv.Headers;

/** What the columns of a table are called: by us in each language, and elsewhere. */
final class ColumnNames {
    private final Texts texts;

    ColumnNames(Texts texts) {
        this.texts = texts;
    }

    String of(ModuleTable table, TableColumn column, Locale locale) {
        return table.name(column, locale, texts);
    }

    /** The header of an export. */
    List<String> header(ModuleTable table) {
        return table.columns().stream()
                .map(column -> of(table, column, Locale.ENGLISH))
                .toList();
    }

    /** A key for each column whose name is known; each key once, the first column wins. */
    List<Optional<String>> suggest(ModuleTable table, List<String> header) {
        Map<String, String> known = known(table);
        Set<String> used = new HashSet<>();
        List<Optional<String>> columns = new ArrayList<>();
        for (String name : header) {
            columns.add(Optional.ofNullable(known.get(Headers.bare(name))).filter(used::add));
        }
        return columns;
    }

    /** Our own names go before what columns are called elsewhere. */
    private Map<String, String> known(ModuleTable table) {
        Map<String, String> known = new HashMap<>();
        for (TableColumn column : table.columns()) {
            texts.locales().forEach(locale -> known.putIfAbsent(Headers.bare(of(table, column, locale)), column.key()));
            known.putIfAbsent(Headers.bare(column.key()), column.key());
        }
        for (TableColumn column : table.columns()) {
            column.names().forEach(name -> known.putIfAbsent(Headers.bare(name), column.key()));
        }
        return known;
    }
}
