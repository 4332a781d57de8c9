package org.boardwalk.platform.persistence.internal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.persistence.internal.database.Columns;
import org.boardwalk.platform.persistence.internal.tx.Sql;
import org.boardwalk.platform.persistence.internal.tx.TransactionManager;
import org.jspecify.annotations.Nullable;

/** The trail as the platform's screens and modules see it. */
public final class AuditTrailService implements AuditTrail {
    /** Who may read the trail. */
    public static final String PERMISSION = "platform.audit";

    /** The keys of one page, then its lines: what lies before the page is skipped within an index. */
    private static final String PAGE = """
            SELECT line.at_time, line.actor, line.module, line.entity, line.subject, line.action, line.changes, line.detail
              FROM (%s ORDER BY 1 DESC, 2 DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY) page
              JOIN platform_audit line ON line.at_time = page.at_time AND line.id = page.id
             ORDER BY line.at_time DESC, line.id DESC""";

    private final TransactionManager transactions;
    private final AuditLog log;
    private final Consumer<String> require;

    /** @param require throws unless the person on this thread holds the permission */
    public AuditTrailService(TransactionManager transactions, AuditLog log, Consumer<String> require) {
        this.transactions = transactions;
        this.log = log;
        this.require = require;
    }

    @Override
    public void note(String module, String action, @Nullable UUID subject, String detail) {
        String about = subject == null ? null : subject.toString();
        transactions.write(() -> log.add(new AuditRow(module, "", about, null, action, List.of(), detail)));
    }

    @Override
    public List<Entry> find(Query query, int offset, int limit) {
        require.accept(PERMISSION);
        return transactions.read(() -> Sql.with(transactions, connection -> find(connection, query, offset, limit)));
    }

    @Override
    public long count(Query query) {
        require.accept(PERMISSION);
        return transactions.read(() -> Sql.with(transactions, connection -> count(connection, query)));
    }

    private List<Entry> find(Connection connection, Query query, int offset, int limit) throws SQLException {
        AuditSearch search = new AuditSearch(query);
        try (PreparedStatement statement = connection.prepareStatement(PAGE.formatted(search.sql()))) {
            int next = search.bind(statement);
            statement.setInt(next, offset);
            statement.setInt(next + 1, limit);
            try (ResultSet rows = statement.executeQuery()) {
                List<Entry> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(entry(rows));
                }
                return found;
            }
        }
    }

    private static long count(Connection connection, Query query) throws SQLException {
        AuditSearch search = new AuditSearch(query);
        String total = "SELECT COUNT(*) FROM (" + search.sql() + ") matches";
        try (PreparedStatement statement = connection.prepareStatement(total)) {
            search.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                Columns.instant(row, 1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                uuid(row.getString(5)),
                row.getString(6),
                log.json().read(row.getString(7)),
                row.getString(8));
    }

    /** Entities outside of our rules may have another kind of key. */
    private static Optional<UUID> uuid(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
