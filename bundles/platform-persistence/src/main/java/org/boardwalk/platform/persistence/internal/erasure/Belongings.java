package org.boardwalk.platform.persistence.internal.erasure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.platform.persistence.internal.erasure.PersonTables.PersonTable;
import org.boardwalk.platform.persistence.internal.fields.Described.Owner;
import org.boardwalk.platform.persistence.internal.fields.Field.Column;

/**
 * Which rows are some people's, as conditions with plain values, so that each is found through an index: what a column refers
 * to is read once, before anything is erased.
 */
final class Belongings {
    private final Connection connection;
    private final PersonTables tables;
    private final Set<String> people;
    private final Map<Column, Set<String>> values = new HashMap<>();

    Belongings(Connection connection, PersonTables tables, Collection<UUID> people) throws SQLException {
        this.connection = connection;
        this.tables = tables;
        this.people = people.stream().map(UUID::toString).collect(Collectors.toSet());
        for (PersonTable table : tables.aliases().toList()) {
            this.people.addAll(select(table, table.described().aliases().orElseThrow()));
        }
        for (PersonTable table : tables.former().toList()) {
            this.people.addAll(select(table, "id"));
        }
        for (PersonTable table : tables.childrenFirst()) {
            for (Owner owner : table.owners()) {
                values(owner);
            }
        }
    }

    /** Conditions of which one is enough; none when no row is theirs. */
    List<String> conditions(PersonTable table) throws SQLException {
        List<String> conditions = new ArrayList<>();
        for (Owner owner : table.owners()) {
            String condition = condition(owner);
            if (!condition.isEmpty()) {
                conditions.add(condition);
            }
        }
        return conditions;
    }

    /** Conditions that are all true for rows of others. */
    List<String> others(PersonTable table) throws SQLException {
        List<String> conditions = new ArrayList<>();
        for (Owner owner : table.owners()) {
            String condition = condition(owner);
            if (!condition.isEmpty()) {
                conditions.add("(" + owner.column() + " IS NULL OR NOT (" + condition + "))");
            }
        }
        return conditions;
    }

    /** Empty when no row is theirs by this column. */
    String condition(Owner owner) throws SQLException {
        Set<String> found = values(owner);
        if (found.isEmpty()) {
            return "";
        }
        String condition = found.stream()
                .map(value -> "'" + value.replace("'", "''") + "'")
                .collect(Collectors.joining(", ", owner.column() + " IN (", ")"));
        return owner.only().isEmpty() ? condition : condition + " AND " + owner.only();
    }

    private Set<String> values(Owner owner) throws SQLException {
        if (owner.of().isEmpty()) {
            return people;
        }
        Column of = owner.of().get();
        Set<String> known = values.get(of);
        if (known == null) {
            known = new LinkedHashSet<>();
            for (PersonTable source : of.table().equals(PersonTables.ANY)
                    ? tables.with(of.column()).toList()
                    : tables.find(of.table()).stream().toList()) {
                known.addAll(select(source, of.column()));
            }
            values.put(of, known);
        }
        return known;
    }

    /** Their keys, also of the records of theirs that are people. */
    Set<String> people() {
        return Set.copyOf(people);
    }

    /** Values of a column in rows of theirs, without empty ones. */
    Set<String> select(PersonTable table, String column) throws SQLException {
        Set<String> found = new LinkedHashSet<>();
        for (String condition : conditions(table)) {
            try (Statement select = connection.createStatement();
                    ResultSet rows = select.executeQuery("SELECT DISTINCT " + column + " FROM " + table.name()
                            + " WHERE " + column + " IS NOT NULL AND " + condition)) {
                while (rows.next()) {
                    if (!rows.getString(1).isEmpty()) {
                        found.add(rows.getString(1));
                    }
                }
            }
        }
        return found;
    }
}
