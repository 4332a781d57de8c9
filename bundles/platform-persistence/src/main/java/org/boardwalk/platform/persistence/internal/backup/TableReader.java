package org.boardwalk.platform.persistence.internal.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads all rows of a table, one at a time however many there are. */
final class TableReader {
    private static final int ROWS_AT_ONCE = 200;
    private static final int ROWS_WITH_BYTES_AT_ONCE = 5;

    private TableReader() {}

    /** @param out gets the lines */
    static RowSum read(Connection connection, DataTable table, OutputStream out) throws SQLException, IOException {
        RowSum sum = new RowSum();
        try (PreparedStatement select = connection.prepareStatement(table.select());
                RowLines lines = new RowLines(table.columns())) {
            select.setFetchSize(table.holdsBytes() ? ROWS_WITH_BYTES_AT_ONCE : ROWS_AT_ONCE);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    RowLines.Line line = lines.line(values(rows, table.columns()));
                    line.addTo(sum);
                    line.writeLine(out);
                }
            }
        }
        return sum;
    }

    private static @Nullable Object[] values(ResultSet row, List<DataTable.Column> columns) throws SQLException {
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).kind().read(row, i + 1);
        }
        return values;
    }
}
