package org.boardwalk.platform.persistence.internal.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.boardwalk.platform.api.audit.AuditTrail.Query;
import org.boardwalk.platform.persistence.internal.database.Columns;

/**
 * Selects the keys of the lines that match, time and number. What is about a person is found as the entity or as the
 * participant it concerns: two halves, each with an index, as an OR over two columns would read the whole table.
 */
final class AuditSearch {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> shared = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final String sql;

    AuditSearch(Query query) {
        query.module().ifPresent(module -> add("module = ?", module));
        query.type().ifPresent(type -> add("entity = ?", type));
        query.actor().ifPresent(actor -> add("actor = ?", actor));
        query.from().ifPresent(from -> add("at_time >= ?", from));
        query.to().ifPresent(to -> add("at_time < ?", to));
        this.sql = query.subject().map(id -> about(id.toString())).orElseGet(this::everything);
    }

    String sql() {
        return sql;
    }

    /** @return index of the next parameter */
    int bind(PreparedStatement statement) throws SQLException {
        int index = 1;
        for (Object value : values) {
            if (value instanceof Instant instant) {
                Columns.setInstant(statement, index++, instant);
            } else {
                statement.setString(index++, value.toString());
            }
        }
        return index;
    }

    private void add(String condition, Object value) {
        conditions.add(condition);
        shared.add(value);
    }

    private String everything() {
        values.addAll(shared);
        return select(conditions);
    }

    private String about(String subject) {
        String itself = half("subject = ?", List.of(subject));
        String concerning = half("participant = ? AND subject <> ?", List.of(subject, subject));
        return itself + " UNION ALL " + concerning;
    }

    private String half(String condition, List<String> parameters) {
        values.addAll(parameters);
        values.addAll(shared);
        List<String> all = new ArrayList<>(List.of(condition));
        all.addAll(conditions);
        return select(all);
    }

    private String select(List<String> where) {
        return "SELECT at_time, id FROM platform_audit"
                + (where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where));
    }
}
