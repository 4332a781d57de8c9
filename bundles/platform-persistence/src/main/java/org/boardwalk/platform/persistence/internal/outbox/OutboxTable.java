package org.boardwalk.platform.persistence.internal.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.boardwalk.platform.persistence.internal.database.Columns;
import org.boardwalk.platform.persistence.internal.database.Dialect;
import org.boardwalk.platform.persistence.internal.tx.Sql;
import org.boardwalk.platform.persistence.internal.tx.TransactionManager;

/** The reading end of the outbox. Every method needs a transaction. */
final class OutboxTable {
    private static final String POSITION = "SELECT seq FROM platform_outbox_cursor WHERE handler = ?";
    private static final String LOCK = "UPDATE platform_outbox_sequence SET last_seq = last_seq";
    private static final String FIRST = "INSERT INTO platform_outbox_cursor (handler, seq) VALUES (?, 0)";
    private static final String MOVE = "UPDATE platform_outbox_cursor SET seq = ? WHERE handler = ? AND seq = ?";
    private static final String NEXT = "SELECT seq, event_id, at_time, actor, payload FROM platform_outbox"
            + " WHERE event_type = ? AND seq > ? ORDER BY event_type, seq FETCH FIRST 100 ROWS ONLY";
    private static final String WAITING =
            "SELECT COUNT(*), MIN(at_time) FROM platform_outbox WHERE event_type = ? AND seq > ?";

    private final TransactionManager transactions;
    private final String claim;

    OutboxTable(TransactionManager transactions, Dialect dialect) {
        this.transactions = transactions;
        this.claim = POSITION + dialect.claimRow();
    }

    /** How far the handler has come; a new one starts at the beginning, to learn what happened before it came. */
    long position(String handler) {
        OptionalLong known = sql(connection -> position(connection, POSITION, handler));
        return known.isPresent() ? known.getAsLong() : begin(handler);
    }

    /** Another node may have the same handler, so only one at a time may look whether it is new. */
    private long begin(String handler) {
        sql(connection -> update(connection, LOCK));
        OptionalLong known = sql(connection -> position(connection, POSITION, handler));
        if (known.isEmpty()) {
            sql(connection -> update(connection, FIRST, handler));
        }
        return known.orElse(0);
    }

    /** Takes the handler's row to the end of the transaction; empty when another node has it. */
    OptionalLong claim(String handler) {
        return sql(connection -> position(connection, claim, handler));
    }

    /** @return whether it was still at the position it is moved from */
    boolean move(String handler, long from, long to) {
        return sql(connection -> update(connection, MOVE, to, handler, from)) == 1;
    }

    List<Stored> next(String type, long after) {
        return sql(connection -> next(connection, type, after));
    }

    Waiting waiting(String type, long after) {
        return sql(connection -> waiting(connection, type, after));
    }

    private <T> T sql(Sql.Work<T> work) {
        return Sql.with(transactions, work);
    }

    private static OptionalLong position(Connection connection, String sql, String handler) throws SQLException {
        try (PreparedStatement select = prepare(connection, sql, handler);
                ResultSet row = select.executeQuery()) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        }
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement update = prepare(connection, sql, values)) {
            return update.executeUpdate();
        }
    }

    private static List<Stored> next(Connection connection, String type, long after) throws SQLException {
        try (PreparedStatement select = prepare(connection, NEXT, type, after);
                ResultSet row = select.executeQuery()) {
            List<Stored> events = new ArrayList<>();
            while (row.next()) {
                events.add(new Stored(
                        row.getLong(1),
                        UUID.fromString(row.getString(2)),
                        Columns.instant(row, 3),
                        row.getString(4),
                        row.getString(5)));
            }
            return events;
        }
    }

    private static Waiting waiting(Connection connection, String type, long after) throws SQLException {
        try (PreparedStatement select = prepare(connection, WAITING, type, after);
                ResultSet row = select.executeQuery()) {
            row.next();
            long count = row.getLong(1);
            return new Waiting(count, count == 0 ? Optional.empty() : Optional.of(Columns.instant(row, 2)));
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** An event as it lies in the table. */
    record Stored(long seq, UUID id, Instant at, String actor, String payload) {}

    /** @param oldest when the event that waits longest happened */
    record Waiting(long count, Optional<Instant> oldest) {}
}
