package org.boardwalk.platform.persistence.testing;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of a module's tables, of which a test says only what matters to it. */
public final class TestRows {
    private final TestData data;

    public TestRows(TestData data) {
        this.data = data;
    }

    /**
     * Adds a row; what must not be empty and is not said gets some value.
     *
     * @param said names of columns, each with its value
     * @return its id
     */
    public UUID add(String table, @Nullable Object... said) {
        UUID id = UUID.randomUUID();
        Map<String, @Nullable Object> values = new LinkedHashMap<>(Map.of("id", id.toString()));
        for (int i = 0; i < said.length; i += 2) {
            values.put((String) said[i], said[i + 1] instanceof UUID key ? key.toString() : said[i + 1]);
        }
        try (Connection connection = data.persistence().connections().getConnection()) {
            Map<String, @Nullable Object> row = some(connection, table);
            if (!row.containsKey("id")) {
                values.remove("id");
            }
            row.putAll(values);
            String sql = "INSERT INTO " + table + " (" + String.join(", ", row.keySet()) + ") VALUES ("
                    + String.join(", ", Collections.nCopies(row.size(), "?")) + ")";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                int place = 0;
                for (@Nullable Object value : row.values()) {
                    insert.setObject(++place, value instanceof LocalDate day ? Date.valueOf(day) : value);
                }
                insert.executeUpdate();
            }
            commit(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    /** What is left of the table. */
    public List<UUID> ids(String table) {
        return texts(table, "id").stream().map(UUID::fromString).toList();
    }

    public List<String> texts(String table, String column) {
        try (Connection connection = data.persistence().connections().getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT " + column + " FROM " + table);
                ResultSet row = select.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            commit(connection);
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void commit(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    private static Map<String, @Nullable Object> some(Connection connection, String table) throws SQLException {
        Map<String, @Nullable Object> some = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT * FROM " + table + " WHERE 1 = 0");
                ResultSet none = select.executeQuery()) {
            var columns = none.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                if (columns.isNullable(i) == ResultSetMetaData.columnNoNulls && !columns.isAutoIncrement(i)) {
                    some.put(
                            columns.getColumnName(i).toLowerCase(Locale.ROOT),
                            some(columns.getColumnType(i), columns.getPrecision(i)));
                }
            }
        }
        return some;
    }

    private static Object some(int type, int length) {
        return switch (type) {
            case Types.BOOLEAN, Types.BIT -> false;
            case Types.INTEGER, Types.BIGINT, Types.DECIMAL, Types.NUMERIC -> 1;
            case Types.DATE -> LocalDate.of(2020, 1, 1);
            case Types.TIMESTAMP -> Timestamp.valueOf("2020-01-01 00:00:00");
            case Types.BINARY, Types.VARBINARY, Types.BLOB -> new byte[] {1};
            default -> UUID.randomUUID().toString().substring(0, Math.clamp(length, 1, 36));
        };
    }
}
