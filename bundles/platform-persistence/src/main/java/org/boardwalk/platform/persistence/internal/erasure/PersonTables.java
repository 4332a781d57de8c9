package org.boardwalk.platform.persistence.internal.erasure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.platform.persistence.internal.backup.Catalogue;
import org.boardwalk.platform.persistence.internal.backup.DataTable;
import org.boardwalk.platform.persistence.internal.fields.Described;
import org.boardwalk.platform.persistence.internal.fields.Described.Owner;
import org.boardwalk.platform.persistence.internal.fields.Fields;

/** The tables with rows that belong to people: those that refer to others come first. */
final class PersonTables {
    static final String ANY = "*";

    private final List<PersonTable> tables;
    private final Map<String, PersonTable> byName = new HashMap<>();

    private PersonTables(List<PersonTable> tables) {
        this.tables = tables;
        tables.forEach(table -> byName.put(table.name(), table));
    }

    /**
     * A table with rows of people.
     *
     * @param owners how a row is a person's
     * @param columns names
     */
    record PersonTable(DataTable table, Described described, List<Owner> owners, Set<String> columns) {
        String name() {
            return table.name();
        }
    }

    /** Of participants. */
    static PersonTables of(Connection connection) throws SQLException {
        return of(connection, Described::owners);
    }

    /** Of people who are no participants. */
    static PersonTables former(Connection connection) throws SQLException {
        return of(connection, Described::formerOf);
    }

    private static PersonTables of(Connection connection, Function<Described, List<Owner>> whose) throws SQLException {
        Fields fields = Fields.kept(connection);
        List<PersonTable> owned = new ArrayList<>();
        for (DataTable table : Catalogue.tables(connection)) {
            Described described = fields.table(table.name());
            List<Owner> owners = whose.apply(described);
            if (!owners.isEmpty()) {
                Set<String> columns =
                        table.columns().stream().map(DataTable.Column::name).collect(Collectors.toSet());
                owned.add(new PersonTable(table, described, owners, columns));
            }
        }
        return new PersonTables(new Order(connection, owned).childrenFirst());
    }

    List<PersonTable> childrenFirst() {
        return tables;
    }

    Optional<PersonTable> find(String table) {
        return Optional.ofNullable(byName.get(table));
    }

    /** The one whose rows are the people themselves; empty where there is no such module. */
    Optional<PersonTable> people() {
        return tables.stream().filter(table -> table.described().people()).findFirst();
    }

    /** The tables whose rows are people who are no participants. */
    Stream<PersonTable> former() {
        return tables.stream().filter(table -> table.described().former().isPresent());
    }

    /** The tables in which a person's further ids are. */
    Stream<PersonTable> aliases() {
        return tables.stream().filter(table -> table.described().aliases().isPresent());
    }

    /** Those with a column in which keys of rows are, but for what is found by these keys. */
    Stream<PersonTable> with(String column) {
        return tables.stream().filter(table -> table.columns().contains(column)).filter(table -> table.owners().stream()
                .flatMap(owner -> owner.of().stream())
                .noneMatch(of -> of.table().equals(ANY)));
    }

    /** Puts tables behind all that refer to them. */
    private static final class Order {
        private final Connection connection;
        private final Map<String, PersonTable> tables = new HashMap<>();
        private final Map<String, Set<String>> parents = new HashMap<>();
        private final Set<PersonTable> ordered = new LinkedHashSet<>();

        Order(Connection connection, List<PersonTable> owned) throws SQLException {
            this.connection = connection;
            owned.forEach(table -> tables.put(table.name(), table));
            for (PersonTable table : owned) {
                parents.put(table.name(), parents(table));
            }
        }

        List<PersonTable> childrenFirst() {
            tables.keySet().stream().sorted().forEach(name -> visit(name, Set.of()));
            return List.copyOf(ordered);
        }

        private void visit(String name, Set<String> path) {
            PersonTable table = tables.get(name);
            if (table == null || ordered.contains(table) || path.contains(name)) {
                return;
            }
            Set<String> longer = new LinkedHashSet<>(path);
            longer.add(name);
            parents.forEach((child, of) -> {
                if (of.contains(name)) {
                    visit(child, longer);
                }
            });
            ordered.add(table);
        }

        private Set<String> parents(PersonTable table) throws SQLException {
            Set<String> parents = table.owners().stream()
                    .flatMap(owner -> owner.of().stream())
                    .flatMap(of -> of.table().equals(ANY) ? tables.keySet().stream() : Stream.of(of.table()))
                    .collect(Collectors.toSet());
            String sqlName = table.table().sqlName().replace("\"", "");
            try (ResultSet rows = connection.getMetaData().getImportedKeys(null, connection.getSchema(), sqlName)) {
                while (rows.next()) {
                    parents.add(rows.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
            parents.remove(table.name());
            return parents;
        }
    }
}
