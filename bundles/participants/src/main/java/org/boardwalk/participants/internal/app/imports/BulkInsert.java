package org.boardwalk.participants.internal.app.imports;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.internal.app.BulkFailure;
import org.boardwalk.participants.internal.domain.Keys;
import org.boardwalk.participants.internal.domain.ParticipantEntity;
import org.jspecify.annotations.Nullable;

/**
 * Inserts new people past the entity manager, in batches on the transaction's own connection: of thousands of rows in
 * one transaction the bookkeeping of entities costs as much as the database does.
 */
final class BulkInsert implements AutoCloseable {
    /** The columns in the order of {@link #bind}. */
    private static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "external_id",
            "external_key",
            "given_name",
            "family_name",
            "preferred_name",
            "birth_date",
            "email",
            "phone",
            "street",
            "city",
            "state_code",
            "county",
            "zip",
            "language_tag",
            "programme",
            "funding",
            "priority",
            "entry_date",
            "status",
            "exit_date",
            "exit_reason",
            "planner_id",
            "assigned_on",
            "last_service_on",
            "clock_from",
            "name_key",
            "email_key",
            "search_text",
            "created_at");

    private static final String INSERT = "INSERT INTO participants_participant (" + String.join(", ", COLUMNS)
            + ") VALUES (" + "?, ".repeat(COLUMNS.size() - 1) + "?)";

    private final PreparedStatement insert;
    private final Calendar utc = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    private int next;

    BulkInsert(Connection connection) {
        try {
            insert = connection.prepareStatement(INSERT);
        } catch (SQLException e) {
            throw new BulkFailure(e);
        }
    }

    void add(ParticipantEntity person) {
        try {
            next = 1;
            bind(person, person.details());
            insert.addBatch();
        } catch (SQLException e) {
            throw new BulkFailure(e);
        }
    }

    private void bind(ParticipantEntity person, ParticipantDetails is) throws SQLException {
        Keys keys = Keys.of(is);
        text(person.id().toString());
        insert.setInt(next++, 1);
        texts(is.externalId().isEmpty() ? null : is.externalId(), keys.external());
        texts(is.givenName(), is.familyName(), is.preferredName());
        date(is.birthDate());
        texts(is.email(), is.phone(), is.street(), is.city(), is.state(), is.county(), is.zip());
        texts(is.language(), is.programme(), is.funding());
        text(Optional.ofNullable(is.priority()).map(Enum::name).orElse(null));
        date(is.entryDate());
        text(person.status().name());
        date(person.exitDate().orElse(null));
        text(person.exitReason());
        text(person.plannerId().map(UUID::toString).orElse(null));
        date(person.assignedOn().orElse(null));
        date(person.lastServiceOn().orElse(null));
        date(person.lastServiceOn().or(person::entryDate).orElse(null));
        texts(keys.name(), keys.email(), keys.search());
        insert.setTimestamp(next++, Timestamp.from(person.createdAt()), utc);
    }

    private void texts(@Nullable String... texts) throws SQLException {
        for (String text : texts) {
            text(text);
        }
    }

    private void text(@Nullable String text) throws SQLException {
        insert.setString(next++, text);
    }

    private void date(@Nullable LocalDate date) throws SQLException {
        insert.setDate(next++, date == null ? null : Date.valueOf(date));
    }

    void flush() {
        try {
            insert.executeBatch();
        } catch (SQLException e) {
            throw new BulkFailure(e);
        }
    }

    @Override
    public void close() {
        try {
            insert.close();
        } catch (SQLException e) {
            throw new BulkFailure(e);
        }
    }
}
