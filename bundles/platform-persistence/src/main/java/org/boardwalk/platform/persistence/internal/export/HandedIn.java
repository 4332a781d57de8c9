package org.boardwalk.platform.persistence.internal.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.boardwalk.platform.persistence.internal.backup.DataTable;
import org.jspecify.annotations.Nullable;

/** Bytes of tables as files, a piece at a time. */
final class HandedIn {
    private static final int PIECES_AT_ONCE = 5;

    private HandedIn() {}

    /** @return how many files */
    static int write(Connection connection, ExportTable table, Target target) throws SQLException, IOException {
        int files = 0;
        for (DataTable.Column column : table.bytes()) {
            files += write(connection, table, column, target);
        }
        return files;
    }

    private static int write(Connection connection, ExportTable table, DataTable.Column column, Target target)
            throws SQLException, IOException {
        int files = 0;
        String current = "";
        @Nullable OutputStream out = null;
        try (PreparedStatement select = connection.prepareStatement(table.selectFiles(column))) {
            select.setFetchSize(PIECES_AT_ONCE);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String path = table.filePath(column, rows.getString(1), rows.getString(2));
                    if (out == null || !path.equals(current)) {
                        close(out);
                        out = target.open(path);
                        current = path;
                        files++;
                    }
                    try (InputStream in = rows.getBinaryStream(3)) {
                        in.transferTo(out);
                    }
                }
            }
        } finally {
            close(out);
        }
        return files;
    }

    private static void close(@Nullable OutputStream out) throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
