package org.boardwalk.internships.internal.app.compliance;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.boardwalk.internships.internal.app.site.Once;
import org.boardwalk.internships.internal.domain.compliance.ItemRule.Step;
import org.boardwalk.internships.internal.domain.compliance.Standing;
import org.boardwalk.internships.internal.domain.compliance.StandingText;
import org.jspecify.annotations.Nullable;

/**
 * How people stand, read for thousands at once: out of one row for each person, which who changes a paper holds before and
 * writes after, in the same transaction. Of whom no such row says anything, the papers themselves are read. Inside a
 * transaction only.
 */
public final class StandingStore {
    private static final String NEW = "INSERT INTO internships_standing (participant_id, standings) VALUES (?, NULL)";
    private static final String KEPT = "SELECT s.participant_id, s.standings FROM internships_standing s";
    private static final String MEMBERS = "SELECT m.participant_id, s.standings FROM internships_member m LEFT JOIN"
            + " internships_standing s ON s.participant_id = m.participant_id WHERE m.term_id = ?";
    private static final String PAPERS = "SELECT participant_id, requirement_id, step, accepted, accepted_until"
            + " FROM internships_item WHERE participant_id IN (";

    private final EntityManager entities;

    public StandingStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Nobody else changes what this person handed in until the end of the transaction. Before the first paper is read. */
    public void hold(UUID person) {
        String sql = "UPDATE internships_standing SET participant_id = participant_id WHERE participant_id = ?";
        try {
            if (update(sql, person.toString()) == 0) {
                Once.insert(entities.unwrap(Connection.class), NEW, person.toString());
                update(sql, person.toString());
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** After the last change of the papers of somebody who is held, which the database must know. */
    public void keep(UUID person) {
        Map<UUID, Standing> now = papers(List.of(person)).getOrDefault(person, Map.of());
        try {
            update(
                    "UPDATE internships_standing SET standings = ? WHERE participant_id = ?",
                    StandingText.write(now).orElse(null),
                    person.toString());
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /**
     * Person to requirement to standing; who handed in nothing may be missing.
     *
     * @param people most of whom are in the term
     */
    public Map<UUID, Map<UUID, Standing>> of(UUID term, Collection<UUID> people) {
        Map<UUID, Map<UUID, Standing>> found = kept(
                KEPT + ", internships_member m WHERE m.term_id = ? AND s.participant_id = m.participant_id"
                        + " AND s.standings IS NOT NULL",
                List.of(term));
        found.putAll(papers(without(people, found)));
        return found;
    }

    /**
     * The people of a term, and some more, without reading a word of what nobody asks for.
     *
     * @param more of whom most are in the term
     * @param states what a person's standings come to; somebody who handed in nothing has none
     */
    <T> Map<UUID, T> ofTerm(UUID term, Collection<UUID> more, BiFunction<UUID, Standings, T> states) {
        StandingText.Reader reader = new StandingText.Reader();
        Map<UUID, T> found = new LinkedHashMap<>();
        Set<UUID> others = new LinkedHashSet<>();
        read(MEMBERS, List.of(term), row -> {
            UUID person = UUID.fromString(row.getString(1));
            String text = row.getString(2);
            if (text == null) {
                others.add(person);
            } else {
                found.put(person, states.apply(person, take -> reader.read(text, take)));
            }
        });
        Map<UUID, Map<UUID, Standing>> rest = papers(List.copyOf(others));
        List<UUID> strangers = more.stream()
                .filter(person -> !found.containsKey(person) && others.add(person))
                .toList();
        rest.putAll(of(strangers));
        others.forEach(person -> found.put(person, states.apply(person, take -> rest.getOrDefault(person, Map.of())
                .forEach(take))));
        return found;
    }

    /** How one person stands with each requirement. */
    interface Standings {
        void forEach(BiConsumer<UUID, Standing> take);
    }

    /** As of a term, of anybody. */
    Map<UUID, Map<UUID, Standing>> of(Collection<UUID> people) {
        Map<UUID, Map<UUID, Standing>> found = new HashMap<>();
        ComplianceStore.chunks(people)
                .forEach(some -> found.putAll(kept(
                        KEPT + " WHERE s.participant_id IN (" + marks(some) + ") AND s.standings IS NOT NULL", some)));
        found.putAll(papers(without(people, found)));
        return found;
    }

    /** Who handed in something before this was kept, always in the same order. */
    List<UUID> unkept() {
        List<UUID> found = new ArrayList<>();
        read(
                "SELECT DISTINCT i.participant_id FROM internships_item i WHERE NOT EXISTS (SELECT 1 FROM"
                        + " internships_standing s WHERE s.participant_id = i.participant_id) ORDER BY i.participant_id",
                List.of(),
                row -> found.add(UUID.fromString(row.getString(1))));
        return found;
    }

    private static List<UUID> without(Collection<UUID> people, Map<UUID, ?> found) {
        return people.stream().filter(person -> !found.containsKey(person)).toList();
    }

    private static String marks(List<UUID> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private Map<UUID, Map<UUID, Standing>> kept(String sql, List<UUID> values) {
        Map<UUID, Map<UUID, Standing>> found = new HashMap<>();
        StandingText.Reader reader = new StandingText.Reader();
        read(sql, values, row -> found.put(UUID.fromString(row.getString(1)), reader.read(row.getString(2))));
        return found;
    }

    private Map<UUID, Map<UUID, Standing>> papers(List<UUID> people) {
        Map<UUID, Map<UUID, Standing>> found = new HashMap<>();
        ComplianceStore.chunks(people)
                .forEach(some -> read(PAPERS + marks(some) + ")", some, row -> found.computeIfAbsent(
                                UUID.fromString(row.getString(1)), person -> new HashMap<>())
                        .put(UUID.fromString(row.getString(2)), standing(row))));
        return found;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String until = row.getString(5);
        return new Standing(
                Step.valueOf(row.getString(3)), row.getBoolean(4), until == null ? null : LocalDate.parse(until));
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private void read(String sql, List<UUID> values, Row take) {
        try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                query.setString(i + 1, values.get(i).toString());
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    take.take(rows);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private int update(String sql, @Nullable String... values) throws SQLException {
        try (PreparedStatement update = entities.unwrap(Connection.class).prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setString(i + 1, values[i]);
            }
            return update.executeUpdate();
        }
    }
}
