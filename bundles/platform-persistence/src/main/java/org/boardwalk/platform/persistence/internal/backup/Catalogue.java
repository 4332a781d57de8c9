package org.boardwalk.platform.persistence.internal.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which tables there are: those of all modules, also of those that are switched off. */
public final class Catalogue {
    /** Say which scripts made the tables; whoever makes the tables again writes them again. */
    private static final Set<String> BOOKKEEPING = Set.of("platform_migrated", "platform_script", RestoreMark.TABLE);

    private static final String HISTORY = "schema_history_";

    private Catalogue() {}

    /** Tables with data, by name. */
    public static List<DataTable> tables(Connection connection) throws SQLException {
        List<DataTable> tables = new ArrayList<>();
        for (String sqlName : names(connection)) {
            String name = sqlName.toLowerCase(Locale.ROOT);
            if (!BOOKKEEPING.contains(name) && !name.startsWith(HISTORY)) {
                tables.add(new DataTable(name, quoted(sqlName), columns(connection, sqlName)));
            }
        }
        tables.sort(Comparator.comparing(DataTable::name));
        return tables;
    }

    /** Units that have, or had, tables here. */
    static Set<String> units(Connection connection) throws SQLException {
        return names(connection).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.startsWith(HISTORY))
                .map(name -> name.substring(HISTORY.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All tables, as the database writes them. */
    public static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows =
                connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    public static String quoted(String sqlName) {
        return '"' + sqlName + '"';
    }

    private static List<DataTable.Column> columns(Connection connection, String table) throws SQLException {
        List<DataTable.Column> columns = new ArrayList<>();
        String exactly = table.replace("_", connection.getMetaData().getSearchStringEscape() + "_");
        try (ResultSet rows = connection.getMetaData().getColumns(null, connection.getSchema(), exactly, null)) {
            while (rows.next()) {
                columns.add(column(table, rows));
            }
        }
        columns.sort(Comparator.comparing(DataTable.Column::name));
        return columns;
    }

    private static DataTable.Column column(String table, ResultSet row) throws SQLException {
        String sqlName = row.getString("COLUMN_NAME");
        int type = row.getInt("DATA_TYPE");
        String typeName = row.getString("TYPE_NAME");
        Kind kind = Kind.of(type)
                .filter(known -> !typeName.equals("timestamptz") && !typeName.equals("timetz"))
                .orElseThrow(() -> new IllegalStateException("Column " + sqlName + " of " + table + " has type "
                        + typeName + ", which cannot be backed up"));
        boolean counted = "YES".equals(row.getString("IS_AUTOINCREMENT"));
        return new DataTable.Column(sqlName.toLowerCase(Locale.ROOT), quoted(sqlName), kind, type, counted);
    }
}
