package org.boardwalk.platform.persistence.internal.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules between tables: taken away, so that rows can be put in in any order, and given back, which checks them all. */
final class ForeignKeys {
    private final List<Key> keys;

    private ForeignKeys(List<Key> keys) {
        this.keys = keys;
    }

    /** @param tables as the database writes them */
    static ForeignKeys of(Connection connection, List<String> tables) throws SQLException {
        List<Key> keys = new ArrayList<>();
        for (String table : tables) {
            Map<String, Key> ofTable = new LinkedHashMap<>();
            try (ResultSet rows = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
                while (rows.next()) {
                    String name = rows.getString("FK_NAME");
                    Key key = ofTable.computeIfAbsent(name, first -> new Key(table, first));
                    key.add(rows);
                }
            }
            keys.addAll(ofTable.values());
        }
        return new ForeignKeys(keys);
    }

    void drop(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Key key : keys) {
                statement.executeUpdate(key.alter() + " DROP CONSTRAINT " + Catalogue.quoted(key.name));
            }
        }
    }

    void add(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Key key : keys) {
                statement.executeUpdate(key.add());
            }
        }
    }

    /** One rule, of one or more columns. */
    private static final class Key {
        private final String table;
        private final String name;
        private final List<String> columns = new ArrayList<>();
        private final List<String> targetColumns = new ArrayList<>();
        private String target = "";
        private String onDelete = "";

        Key(String table, String name) {
            this.table = table;
            this.name = name;
        }

        /** The columns come in order. */
        void add(ResultSet row) throws SQLException {
            columns.add(row.getString("FKCOLUMN_NAME"));
            targetColumns.add(row.getString("PKCOLUMN_NAME"));
            target = row.getString("PKTABLE_NAME");
            onDelete = switch (row.getShort("DELETE_RULE")) {
                case DatabaseMetaData.importedKeyCascade -> " ON DELETE CASCADE";
                case DatabaseMetaData.importedKeySetNull -> " ON DELETE SET NULL";
                case DatabaseMetaData.importedKeyRestrict -> " ON DELETE RESTRICT";
                default -> "";
            };
        }

        String alter() {
            return "ALTER TABLE " + Catalogue.quoted(table);
        }

        String add() {
            return alter() + " ADD CONSTRAINT " + Catalogue.quoted(name) + " FOREIGN KEY (" + list(columns)
                    + ") REFERENCES " + Catalogue.quoted(target) + " (" + list(targetColumns) + ")" + onDelete;
        }

        private static String list(List<String> names) {
            return names.stream().map(Catalogue::quoted).collect(Collectors.joining(", "));
        }
    }
}
