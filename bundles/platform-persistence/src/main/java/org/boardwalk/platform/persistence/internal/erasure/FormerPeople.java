package org.boardwalk.platform.persistence.internal.erasure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.platform.api.erasure.Erasures.Fate;
import org.boardwalk.platform.api.erasure.Erasures.Rows;
import org.boardwalk.platform.persistence.internal.backup.Catalogue;
import org.boardwalk.platform.persistence.internal.backup.DataTable;
import org.boardwalk.platform.persistence.internal.erasure.PersonTables.PersonTable;
import org.boardwalk.platform.persistence.internal.fields.Described;
import org.boardwalk.platform.persistence.internal.fields.Field;
import org.boardwalk.platform.persistence.internal.fields.Fields;
import org.boardwalk.platform.persistence.internal.fields.Meaning;

/**
 * Counts and erases what tells who somebody is who is no participant: staff, mentors, contacts at sites. Who did what stays,
 * by key and by a label in place of the name. On a connection whose transaction is somebody else's.
 */
final class FormerPeople {
    private static final String LABEL = "{label}";
    private static final String KEY = "{id}";
    private static final String NUMBER = "{n}";

    private final Connection connection;
    private final PersonTables tables;
    private final Eraser sql;

    FormerPeople(Connection connection) throws SQLException {
        this.connection = connection;
        this.tables = PersonTables.former(connection);
        this.sql = new Eraser(connection, tables);
    }

    /** What she will be called; empty when nobody of this key is such a person. */
    Optional<String> label(UUID person, int number) throws SQLException {
        for (PersonTable table : tables.former().toList()) {
            if (sql.count("SELECT COUNT(*) FROM " + table.name() + " WHERE id = '" + person + "'") > 0) {
                return table.described().former().map(label -> label.replace(NUMBER, String.valueOf(number)));
            }
        }
        return Optional.empty();
    }

    List<Rows> preview(UUID person, String label) throws SQLException {
        Hers hers = new Hers(person);
        Meaning stays = new Meaning(
                "“" + label + "” stands in place of the name", "«" + label + "» figura en lugar del nombre");
        List<Rows> rows = new ArrayList<>();
        for (PersonTable table : tables.childrenFirst()) {
            long count = sql.count(table, hers.belongings.conditions(table));
            boolean goes = formerFields(table).isEmpty();
            add(rows, table.described(), count, goes ? Fate.GOES : Fate.SHARED, goes ? Meaning.NONE : stays);
        }
        for (Mention mention : mentions()) {
            add(rows, mention.table, hers.count(mention, hers.names), Fate.SHARED, stays);
        }
        Meaning namesake = new Meaning(
                "stays as it is: somebody else has the same name",
                "queda como está: otra persona tiene el mismo nombre");
        for (Mention mention : mentions()) {
            add(rows, mention.table, hers.count(mention, hers.shared), Fate.SHARED, namesake);
        }
        return rows;
    }

    /** @return how many rows went or changed; again has no effect */
    long erase(UUID person, String label) throws SQLException {
        Hers hers = new Hers(person);
        long changed = 0;
        for (Mention mention : mentions()) {
            for (String condition : hers.conditions(mention, hers.names)) {
                changed += set(mention.table.table(), mention.versioned, mention.column, "'" + label + "'", condition);
            }
        }
        for (PersonTable table : tables.childrenFirst()) {
            List<DataTable.Column> fields = formerFields(table);
            for (String condition : hers.belongings.conditions(table)) {
                if (fields.isEmpty()) {
                    changed += sql.update("DELETE FROM " + table.name() + " WHERE " + condition);
                }
                for (DataTable.Column column : fields) {
                    changed += set(
                            table.name(),
                            table.columns().contains("version"),
                            column.name(),
                            value(table, column, label),
                            condition);
                }
            }
        }
        return changed;
    }

    private String value(PersonTable table, DataTable.Column column, String label) throws SQLException {
        String text = former(table, column).orElse("");
        String filled = text.replace(LABEL, label).replace(NUMBER, number(label));
        return sql.value(table, column, new Field.Erase(false, filled));
    }

    private static String number(String label) {
        return label.replaceAll(".*?(\\d+)$", "$1");
    }

    private long set(String table, boolean versioned, String column, String value, String condition)
            throws SQLException {
        String other = value.equals("NULL")
                ? column + " IS NOT NULL"
                : "(" + column + " IS NULL OR " + column + " <> " + value + ")";
        return sql.update("UPDATE " + table + " SET " + column + " = " + value
                + (versioned ? ", version = version + 1" : "") + " WHERE " + condition + " AND " + other);
    }

    private static List<DataTable.Column> formerFields(PersonTable table) {
        return table.table().columns().stream()
                .filter(column -> former(table, column).isPresent())
                .toList();
    }

    private static Optional<String> former(PersonTable table, DataTable.Column column) {
        return Optional.ofNullable(table.described().fields().get(column.name()))
                .flatMap(Field::former);
    }

    /** Columns in any table that name somebody. */
    private List<Mention> mentions() throws SQLException {
        Fields fields = Fields.kept(connection);
        List<Mention> mentions = new ArrayList<>();
        for (DataTable table : Catalogue.tables(connection)) {
            Described described = fields.table(table.name());
            Set<String> columns =
                    table.columns().stream().map(DataTable.Column::name).collect(Collectors.toSet());
            described.fields().values().stream()
                    .filter(field -> field.by().isPresent() && columns.contains(field.name()))
                    .forEach(field -> {
                        String key = field.by().filter(columns::contains).orElse("");
                        mentions.add(new Mention(described, field.name(), key, columns.contains("version")));
                    });
        }
        return mentions;
    }

    private static void add(List<Rows> rows, Described table, long count, Fate fate, Meaning why) {
        if (count > 0) {
            Meaning is = table.meaning();
            rows.add(new Rows(table.unit(), is.english(), is.spanish(), count, fate, why.english(), why.spanish()));
        }
    }

    /** @param key the column with the key of whoever is named; empty = the name alone tells */
    private record Mention(Described table, String column, String key, boolean versioned) {}

    /** What is known of her before anything changes. */
    private final class Hers {
        private final Belongings belongings;
        private final Set<String> names = new LinkedHashSet<>();
        /** Names that somebody else has, too: by them alone nobody can be told. */
        private final Set<String> shared = new LinkedHashSet<>();

        Hers(UUID person) throws SQLException {
            belongings = new Belongings(connection, tables, Set.of(person));
            for (PersonTable table : tables.former().toList()) {
                for (DataTable.Column column : nameColumns(table).toList()) {
                    names.addAll(belongings.select(table, column.name()));
                }
            }
            for (String name : names) {
                if (isOthers(name)) {
                    shared.add(name);
                }
            }
            names.removeAll(shared);
        }

        private Stream<DataTable.Column> nameColumns(PersonTable table) {
            return formerFields(table).stream().filter(column -> former(table, column)
                    .filter(text -> text.contains(LABEL) || text.contains(KEY))
                    .isPresent());
        }

        private boolean isOthers(String name) throws SQLException {
            for (PersonTable table : tables.former().toList()) {
                String others = String.join(" AND ", belongings.others(table));
                for (DataTable.Column column : nameColumns(table).toList()) {
                    if (sql.count("SELECT COUNT(*) FROM " + table.name() + " WHERE " + column.name() + " = "
                                    + quoted(name) + (others.isEmpty() ? "" : " AND " + others))
                            > 0) {
                        return true;
                    }
                }
            }
            return false;
        }

        List<String> conditions(Mention mention, Set<String> called) {
            List<String> conditions = new ArrayList<>();
            if (!mention.key.isEmpty()) {
                conditions.add(mention.key + " IN (" + list(belongings.people()) + ")");
            }
            if (!called.isEmpty()) {
                String name = mention.column + " IN (" + list(called) + ")";
                conditions.add(mention.key.isEmpty() ? name : "(" + mention.key + " IS NULL AND " + name + ")");
            }
            return conditions;
        }

        long count(Mention mention, Set<String> called) throws SQLException {
            if (called == shared && (shared.isEmpty() || !mention.key.isEmpty())) {
                return 0;
            }
            List<String> conditions = conditions(mention, called);
            return conditions.isEmpty()
                    ? 0
                    : sql.count("SELECT COUNT(*) FROM " + mention.table.table() + " WHERE "
                            + String.join(" OR ", conditions));
        }

        private String list(Set<String> values) {
            return values.stream().map(FormerPeople::quoted).collect(Collectors.joining(", "));
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
