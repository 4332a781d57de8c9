package org.boardwalk.internships.internal.big;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.persistence.testing.TestData;

/**
 * The people of a large term, and who is signed in. Names and rights are read from a table of their own, so many keys in a
 * statement and in the way the real service takes, so that pages pay for them here as well.
 */
final class BigPeople implements CurrentUser, ParticipantAccess {
    private static final int KEYS = 100;

    /** As many as the real service reads. */
    private static final String COLUMNS =
            "SELECT id, given, family, planner, preferred, external_id, email, status, programme,"
                    + " entered, served, account FROM bench_person WHERE id IN (";

    private final TestData data;
    private final EntityManager entities;
    private Optional<UUID> own = Optional.empty();

    BigPeople(TestData data, EntityManager entities) {
        this.data = data;
        this.entities = entities;
    }

    void fill(List<UUID> people) {
        data.transactions().write(() -> {
            Connection connection = entities.unwrap(Connection.class);
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE bench_person (id VARCHAR(36) NOT NULL, given VARCHAR(60) NOT NULL,"
                        + " family VARCHAR(60) NOT NULL, preferred VARCHAR(80) NOT NULL, external_id VARCHAR(40),"
                        + " email VARCHAR(254) NOT NULL, status VARCHAR(12) NOT NULL, programme VARCHAR(60) NOT NULL,"
                        + " entered DATE, served DATE, planner VARCHAR(36), account VARCHAR(36), PRIMARY KEY (id))");
                try (PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO bench_person VALUES (?, ?, ?, '', NULL,"
                                + " 'somebody@example.org', 'ACTIVE', 'him', '2026-01-02', '2026-02-03', NULL, NULL)")) {
                    for (UUID person : people) {
                        insert.setString(1, person.toString());
                        insert.setString(2, "Given " + Math.abs(person.hashCode()) % 97);
                        insert.setString(3, "Family " + Math.abs(person.hashCode()) % 1009);
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    void coordinator() {
        own = Optional.empty();
    }

    void participant(UUID id) {
        own = Optional.of(id);
    }

    Participants participants() {
        return (Participants) Proxy.newProxyInstance(
                Participants.class.getClassLoader(),
                new Class<?>[] {Participants.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "summaries" -> summaries((Collection<?>) arguments[0]);
                    case "contacts" -> Map.of();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Map<UUID, ParticipantSummary> summaries(Collection<?> ids) {
        Map<UUID, ParticipantSummary> found = new HashMap<>();
        rows(ids).forEach(row -> {
            UUID id = UUID.fromString((String) row[0]);
            found.put(
                    id,
                    new ParticipantSummary(
                            id,
                            "",
                            (String) row[1],
                            (String) row[2],
                            "",
                            "",
                            ParticipantStatus.ACTIVE,
                            "",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        });
        return found;
    }

    private List<Object[]> rows(Collection<?> ids) {
        List<?> all = List.copyOf(ids);
        List<Object[]> found = new ArrayList<>();
        data.transactions().read(() -> {
            for (int from = 0; from < all.size(); from += KEYS) {
                read(all.subList(from, Math.min(all.size(), from + KEYS)), found);
            }
            return found;
        });
        return found;
    }

    private void read(List<?> some, List<Object[]> found) {
        String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
        try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(COLUMNS + marks + ")")) {
            for (int i = 0; i < some.size(); i++) {
                query.setString(i + 1, some.get(i).toString());
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Object[] row = new Object[12];
                    for (int column = 0; column < row.length; column++) {
                        row[column] = rows.getString(column + 1);
                    }
                    found.add(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Account> account() {
        return Optional.of(require());
    }

    @Override
    public Account require() {
        return new Account(new UUID(0, 1), "dana", "Dana Reyes", Set.of(), Locale.ENGLISH);
    }

    @Override
    public boolean may(String permission) {
        return own.isPresent() == permission.equals("internships.own");
    }

    @Override
    public void require(String permission) {
        if (!may(permission)) {
            throw new IllegalStateException(permission);
        }
    }

    @Override
    public <T> T asSystem(String cause, Supplier<T> work) {
        return work.get();
    }

    @Override
    public String actor() {
        return "dana";
    }

    @Override
    public void requireRead(UUID participantId) {
        rows(List.of(participantId));
    }

    @Override
    public void requireWrite(UUID participantId) {
        rows(List.of(participantId));
    }

    @Override
    public boolean mayRead(UUID participantId) {
        return !rows(List.of(participantId)).isEmpty();
    }

    @Override
    public boolean mayWrite(UUID participantId) {
        return mayRead(participantId);
    }

    @Override
    public Set<UUID> readable(Collection<UUID> participantIds) {
        Set<UUID> found = new HashSet<>();
        rows(participantIds).forEach(row -> found.add(UUID.fromString((String) row[0])));
        return found;
    }

    @Override
    public Set<UUID> writable(Collection<UUID> participantIds) {
        return readable(participantIds);
    }

    @Override
    public Optional<UUID> own() {
        return own;
    }
}
