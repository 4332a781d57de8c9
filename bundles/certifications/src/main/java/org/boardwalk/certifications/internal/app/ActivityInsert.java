package org.boardwalk.certifications.internal.app;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.TimeZone;
import java.util.UUID;
import org.boardwalk.certifications.api.education.ActivityClaim;

/**
 * Inserts activities past the entity manager, on the transaction's own connection: of a million in one transaction the
 * bookkeeping of entities would not fit into memory.
 */
final class ActivityInsert implements AutoCloseable {
    private static final String INSERT = "INSERT INTO certifications_activity"
            + " (id, version, participant_id, title, provider, on_day, units, kind, reported, recorded_by, recorded_at)"
            + " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final PreparedStatement insert;
    private final String by;
    private final Timestamp now = Timestamp.from(Instant.now().truncatedTo(ChronoUnit.MICROS));
    private final Calendar utc = Calendar.getInstance(TimeZone.getTimeZone("UTC"));

    ActivityInsert(Connection connection, String by) {
        this.by = by;
        try {
            insert = connection.prepareStatement(INSERT);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    void add(UUID person, ActivityClaim claim) {
        try {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, person.toString());
            insert.setString(3, claim.title());
            insert.setString(4, claim.provider());
            insert.setDate(5, Date.valueOf(claim.on()));
            insert.setBigDecimal(6, claim.units());
            insert.setString(7, claim.kind().name());
            insert.setBoolean(8, false);
            insert.setString(9, by);
            insert.setTimestamp(10, now, utc);
            insert.addBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    void flush() {
        try {
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** What the audit trail keeps of a new activity. */
    static String told(ActivityClaim claim) {
        return "title=" + claim.title() + ", provider=" + claim.provider() + ", on=" + claim.on() + ", units="
                + claim.units().toPlainString() + ", kind=" + claim.kind();
    }

    @Override
    public void close() {
        try {
            insert.close();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
