package org.boardwalk.platform.persistence.internal.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** Values of the platform's own tables, the same way as those of entities. */
public final class Columns {
    private Columns() {}

    public static void setInstant(PreparedStatement statement, int index, Instant instant) throws SQLException {
        UtcValues.set(instant, statement, index);
    }

    /** @throws SQLException when the column is null, too: those of the platform never are */
    public static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp timestamp = UtcValues.instant(row, column);
        if (timestamp == null) {
            throw new SQLException("Column " + column + " is empty");
        }
        return timestamp.toInstant();
    }

    /** What fits into a column of this length. */
    public static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
