package org.boardwalk.platform.persistence.internal.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.platform.persistence.internal.database.Columns;
import org.boardwalk.platform.persistence.internal.tx.CommitPart;

/**
 * The events of one transaction. Their numbers are taken last of all, under a lock that ends with the commit: so
 * numbers are in the order of the commits, none is missing, and who reads up to a number has read all before it.
 */
final class OutboxPart implements CommitPart {
    private static final String TAKE = "UPDATE platform_outbox_sequence SET last_seq = last_seq + ?";
    private static final String LAST = "SELECT last_seq FROM platform_outbox_sequence";
    private static final String INSERT = "INSERT INTO platform_outbox"
            + " (seq, event_id, event_type, subject, at_time, actor, payload) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final int NAME = 200;
    private static final int BATCH = 1000;

    private final String actor;
    private final List<Event> events = new ArrayList<>();

    OutboxPart(String actor) {
        this.actor = Columns.shortened(actor, NAME);
    }

    void add(String type, UUID subject, String payload) {
        events.add(new Event(UUID.randomUUID(), type, subject, payload));
    }

    Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        events.forEach(event -> types.add(event.type()));
        return types;
    }

    /** Last: the lock it takes must be short. */
    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void write(Connection connection) throws SQLException {
        long seq = takeNumbers(connection);
        Instant now = Instant.now();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < events.size(); i++) {
                bind(insert, seq + i, events.get(i), now);
                insert.addBatch();
                if (i % BATCH == BATCH - 1 || i == events.size() - 1) {
                    insert.executeBatch();
                }
            }
        }
    }

    /** @return the first number */
    private long takeNumbers(Connection connection) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setInt(1, events.size());
            take.executeUpdate();
        }
        try (Statement last = connection.createStatement();
                ResultSet row = last.executeQuery(LAST)) {
            row.next();
            return row.getLong(1) - events.size() + 1;
        }
    }

    private void bind(PreparedStatement insert, long seq, Event event, Instant now) throws SQLException {
        insert.setLong(1, seq);
        insert.setString(2, event.id().toString());
        insert.setString(3, event.type());
        insert.setString(4, event.subject().toString());
        Columns.setInstant(insert, 5, now);
        insert.setString(6, actor);
        insert.setString(7, event.payload());
    }

    /** An event on its way to the table. */
    private record Event(UUID id, String type, UUID subject, String payload) {}
}
