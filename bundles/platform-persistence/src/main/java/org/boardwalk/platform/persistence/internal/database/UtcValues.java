package org.boardwalk.platform.persistence.internal.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Calendar;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an instant and an id travel to a column: instants as UTC, so that neither the server's time zone nor a change
 * to daylight saving time can shift them; ids as text, the only form that Derby keeps intact.
 */
final class UtcValues {
    private UtcValues() {}

    /** Whether this value was one of ours, and is set. */
    static boolean set(@Nullable Object value, PreparedStatement statement, int index) throws SQLException {
        switch (value) {
            case Instant instant -> statement.setTimestamp(index, Timestamp.from(instant), utc());
            case Timestamp timestamp -> statement.setTimestamp(index, timestamp, utc());
            case UUID id -> statement.setString(index, id.toString());
            case null, default -> {
                return false;
            }
        }
        return true;
    }

    static boolean isInstant(int jdbcType) {
        return jdbcType == Types.TIMESTAMP || jdbcType == Types.TIMESTAMP_WITH_TIMEZONE;
    }

    static @Nullable Timestamp instant(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column, utc());
    }

    /** A new one each time: drivers write into it. */
    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }
}
