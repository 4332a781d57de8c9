package org.boardwalk.platform.persistence.internal.erasure;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.erasure.Erasures.Erasure;
import org.boardwalk.platform.api.erasure.Erasures.Hold;
import org.boardwalk.platform.api.erasure.Erasures.State;
import org.boardwalk.platform.persistence.internal.backup.Kind;
import org.boardwalk.platform.persistence.internal.database.Columns;

/** What was asked for, and who is held. */
final class Requests {
    private static final String ALL =
            "SELECT person, requested_at, requested_by, reason, keep_until, state FROM platform_erasure";

    private Requests() {}

    static List<Erasure> all(Connection connection) throws SQLException {
        List<Erasure> all = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(ALL + " ORDER BY requested_at DESC");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                all.add(new Erasure(
                        UUID.fromString(rows.getString(1)),
                        Columns.instant(rows, 2),
                        rows.getString(3),
                        rows.getString(4),
                        Optional.ofNullable((LocalDate) Kind.DATE.read(rows, 5)),
                        State.valueOf(rows.getString(6))));
            }
        }
        return all;
    }

    static Optional<Erasure> find(Connection connection, UUID person) throws SQLException {
        return all(connection).stream()
                .filter(erasure -> erasure.person().equals(person))
                .findAny();
    }

    /** @param label what takes the place of the name; empty for a participant */
    static void add(Connection connection, Erasure erasure, Optional<String> label) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO platform_erasure (person, requested_at,"
                        + " requested_by, reason, keep_until, state, label) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, erasure.person().toString());
            Columns.setInstant(insert, 2, erasure.requestedAt());
            insert.setString(3, erasure.by());
            insert.setString(4, erasure.reason());
            insert.setDate(5, erasure.keptUntil().map(Date::valueOf).orElse(null));
            insert.setString(6, erasure.state().name());
            insert.setString(7, label.orElse(null));
            insert.executeUpdate();
        }
    }

    /** What takes the place of the name; empty for a participant. */
    static Optional<String> label(Connection connection, UUID person) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT label FROM platform_erasure WHERE person = ?")) {
            select.setString(1, person.toString());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** The number of the next one who was no participant. */
    static int nextNumber(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT COUNT(*) FROM platform_erasure WHERE label IS NOT NULL");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1) + 1;
        }
    }

    static void moved(Connection connection, UUID person, State state) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE platform_erasure SET state = ?, done_at = ? WHERE person = ?")) {
            update.setString(1, state.name());
            Columns.setInstant(update, 2, Instant.now());
            update.setString(3, person.toString());
            update.executeUpdate();
        }
    }

    static List<Hold> holds(Connection connection) throws SQLException {
        List<Hold> holds = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT person, since, set_by, reason FROM platform_hold ORDER BY since");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                holds.add(new Hold(
                        UUID.fromString(rows.getString(1)),
                        Columns.instant(rows, 2),
                        rows.getString(3),
                        rows.getString(4)));
            }
        }
        return holds;
    }

    static void hold(Connection connection, Hold hold) throws SQLException {
        release(connection, hold.person());
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO platform_hold (person, since, set_by, reason) VALUES (?, ?, ?, ?)")) {
            insert.setString(1, hold.person().toString());
            Columns.setInstant(insert, 2, hold.since());
            insert.setString(3, hold.by());
            insert.setString(4, hold.reason());
            insert.executeUpdate();
        }
    }

    static void release(Connection connection, UUID person) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM platform_hold WHERE person = ?")) {
            delete.setString(1, person.toString());
            delete.executeUpdate();
        }
    }
}
