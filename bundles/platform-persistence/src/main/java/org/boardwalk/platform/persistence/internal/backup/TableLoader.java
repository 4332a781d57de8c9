package org.boardwalk.platform.persistence.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.boardwalk.platform.persistence.internal.database.StoredValues;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a file into a table, in place of those that are there. */
final class TableLoader {
    private static final int ROWS_AT_ONCE = 500;
    private static final int BYTES_AT_ONCE = 4 << 20;

    private final Connection connection;
    private final DataTable table;
    private final StoredValues values;
    private int waitingRows;
    private int waitingBytes;

    TableLoader(Connection connection, DataTable table, StoredValues values) {
        this.connection = connection;
        this.table = table;
        this.values = values;
    }

    /** @return what the table must hold now: the rows as this database keeps them */
    RowSum load(InputStream in) throws SQLException, IOException {
        execute("DELETE FROM " + table.sqlName());
        generate("BY DEFAULT");
        RowSum sum = insert(in);
        countOn();
        generate("ALWAYS");
        connection.commit();
        return sum;
    }

    private RowSum insert(InputStream in) throws SQLException, IOException {
        RowSum sum = new RowSum();
        try (PreparedStatement insert = connection.prepareStatement(table.insert());
                RowLines lines = new RowLines(table.columns())) {
            lines.read(in, row -> {
                keep(row);
                RowLines.Line line = lines.line(row);
                line.addTo(sum);
                add(insert, row, line.size());
            });
            flush(insert);
        }
        return sum;
    }

    private void keep(@Nullable Object[] row) {
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            row[i] = value == null ? null : values.kept(value);
        }
    }

    private void add(PreparedStatement insert, @Nullable Object[] row, int bytes) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            if (value == null) {
                insert.setNull(i + 1, table.columns().get(i).jdbcType());
            } else {
                values.set(insert, i + 1, value);
            }
        }
        insert.addBatch();
        waitingRows++;
        waitingBytes += bytes;
        if (waitingRows >= ROWS_AT_ONCE || waitingBytes >= BYTES_AT_ONCE) {
            flush(insert);
        }
    }

    private void flush(PreparedStatement insert) throws SQLException {
        if (waitingRows > 0) {
            insert.executeBatch();
            connection.commit();
            waitingRows = 0;
            waitingBytes = 0;
        }
    }

    /** Numbers that the database gives must be let in for once. */
    private void generate(String when) throws SQLException {
        for (DataTable.Column column : table.columns()) {
            if (column.counted()) {
                alter(column, "SET GENERATED " + when);
            }
        }
    }

    private void countOn() throws SQLException {
        for (DataTable.Column column : table.columns()) {
            if (column.counted()) {
                alter(column, "RESTART WITH " + (highest(column) + 1));
            }
        }
    }

    private long highest(DataTable.Column column) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("SELECT MAX(" + column.sqlName() + ") FROM " + table.sqlName())) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private void alter(DataTable.Column column, String how) throws SQLException {
        execute("ALTER TABLE " + table.sqlName() + " ALTER COLUMN " + column.sqlName() + " " + how);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
