package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantStatus;
import org.jspecify.annotations.Nullable;

/**
 * The lines of lists, by id: pages ask for thousands, for which a query of entities takes longer. Inside a transaction only.
 */
final class SummaryRows {
    /** As in {@link Rows#COLUMNS}, and whose account it is. */
    private static final String SELECT =
            "SELECT id, external_id, given_name, family_name, preferred_name, email, status,"
                    + " programme, planner_id, entry_date, last_service_on, account_id FROM participants_participant WHERE id IN (";

    private SummaryRows() {}

    /** In no order; who is not known is missing. */
    static List<@Nullable Object[]> read(EntityManager entities, List<UUID> ids) {
        List<@Nullable Object[]> found = new ArrayList<>(ids.size());
        Connection connection = entities.unwrap(Connection.class);
        for (List<UUID> some : Chunks.of(ids, Chunks.KEYS)) {
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            try (PreparedStatement query = connection.prepareStatement(SELECT + marks + ")")) {
                for (int i = 0; i < some.size(); i++) {
                    query.setString(i + 1, some.get(i).toString());
                }
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(row(rows));
                    }
                }
            } catch (SQLException e) {
                throw new PersistenceException(e);
            }
        }
        return found;
    }

    private static @Nullable Object[] row(ResultSet row) throws SQLException {
        return new @Nullable Object[] {
            UUID.fromString(row.getString(1)),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            ParticipantStatus.valueOf(row.getString(7)),
            row.getString(8),
            id(row.getString(9)),
            day(row.getString(10)),
            day(row.getString(11)),
            id(row.getString(12))
        };
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
