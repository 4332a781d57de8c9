package org.boardwalk.platform.persistence.internal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.boardwalk.platform.persistence.internal.database.Columns;
import org.boardwalk.platform.persistence.internal.tx.CommitPart;

/** The lines of one transaction, inserted together at its end. */
final class AuditPart implements CommitPart {
    private static final String INSERT = "INSERT INTO platform_audit"
            + " (at_time, actor, module, entity, subject, participant, action, changes, detail)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int BATCH = 1000;
    private static final int NAME = 200;
    private static final int DETAIL = 2000;

    private final AuditJson json;
    private final String actor;
    private final List<AuditRow> rows = new ArrayList<>();

    AuditPart(AuditJson json, String actor) {
        this.json = json;
        this.actor = actor;
    }

    void add(AuditRow row) {
        rows.add(row);
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public void write(Connection connection) throws SQLException {
        Instant now = Instant.now();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < rows.size(); i++) {
                bind(insert, rows.get(i), now);
                insert.addBatch();
                if (i % BATCH == BATCH - 1 || i == rows.size() - 1) {
                    insert.executeBatch();
                }
            }
        }
    }

    private void bind(PreparedStatement insert, AuditRow row, Instant now) throws SQLException {
        Columns.setInstant(insert, 1, now);
        insert.setString(2, Columns.shortened(actor, NAME));
        insert.setString(3, row.module());
        insert.setString(4, row.type());
        insert.setString(5, row.subject());
        insert.setString(6, row.participant());
        insert.setString(7, row.action());
        insert.setString(8, json.write(row.changes()));
        insert.setString(9, Columns.shortened(row.detail(), DETAIL));
    }
}
