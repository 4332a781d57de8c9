package org.boardwalk.platform.persistence.testing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.platform.persistence.internal.backup.Catalogue;
import org.boardwalk.platform.persistence.internal.backup.DataTable;
import org.boardwalk.platform.persistence.internal.fields.Described;
import org.boardwalk.platform.persistence.internal.fields.Fields;

/** Compares what a module says about its tables with the tables and entities it has. */
public final class FieldsCheck {
    private static final Set<String> OF_A_PERSON = Set.of("participant_id", "participant");

    private FieldsCheck() {}

    /**
     * Of a module, in a new embedded database.
     *
     * @param anchor any class of the module: its entities are found beside it
     * @return nothing when all is well; else what is to be added to, or taken out of, the module's description
     */
    public static List<String> complaints(String unit, Class<?> anchor) {
        try (TestData data = TestData.derby()) {
            data.migrate(unit, anchor);
            return complaints(data, unit, entities(anchor));
        }
    }

    /** As above, of a unit that is open. */
    public static List<String> complaints(TestData data, String unit, Class<?>... entities) {
        try (Connection connection = data.persistence().connections().getConnection()) {
            Fields fields = Fields.kept(connection);
            List<String> complaints = new ArrayList<>();
            List<DataTable> tables = Catalogue.tables(connection).stream()
                    .filter(table -> table.name().startsWith(unit + "_"))
                    .toList();
            tables.forEach(table -> columns(table, fields.table(table.name()), complaints));
            tables.forEach(table -> rules(fields.table(table.name()), complaints));
            Set<String> names = tables.stream().map(DataTable::name).collect(Collectors.toSet());
            fields.tables().stream()
                    .filter(table -> table.unit().equals(unit) && !names.contains(table.table()))
                    .forEach(table -> complaints.add(table.table() + " is described, but no table"));
            for (DataTable table : tables) {
                references(connection, table, fields, complaints);
            }
            for (Class<?> entity : entities) {
                codes(entity, fields, complaints);
            }
            return complaints;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A row that goes must not leave one behind that refers to it. */
    private static void references(Connection connection, DataTable table, Fields fields, List<String> complaints)
            throws SQLException {
        String sqlName = table.sqlName().replace("\"", "");
        try (ResultSet keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), sqlName)) {
            while (keys.next()) {
                Described child = fields.table(table.name());
                Described parent = fields.table(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
                boolean goes = !parent.owners().isEmpty() && parent.shared().isEmpty();
                boolean stays =
                        child.owners().isEmpty() || child.shared().isPresent() || (child.kept() && !parent.kept());
                if (goes && stays) {
                    complaints.add(table.name() + " stays when what it refers to in " + parent.table() + " goes");
                }
            }
        }
    }

    private static Class<?>[] entities(Class<?> anchor) {
        try {
            Path root = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith(".class"))
                        .map(file -> root.relativize(file).toString().replace('/', '.'))
                        .filter(name -> name.contains(".domain."))
                        .map(name -> load(name.substring(0, name.length() - ".class".length()), anchor))
                        .filter(type -> type.isAnnotationPresent(Entity.class))
                        .toArray(Class<?>[]::new);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Class<?> load(String name, Class<?> anchor) {
        try {
            return Class.forName(name, false, anchor.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void columns(DataTable table, Described described, List<String> complaints) {
        Set<String> real = table.columns().stream().map(DataTable.Column::name).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(real);
        missing.removeAll(described.fields().keySet());
        missing.forEach(column -> complaints.add(table.name() + "." + column + " has no description"));
        if (described.meaning().english().isEmpty()) {
            complaints.add(table.name() + " has no description");
        }
        described.owners().stream()
                .map(Described.Owner::column)
                .filter(column -> !real.contains(column))
                .forEach(column -> complaints.add(table.name() + " has no column " + column));
        if (described.owners().isEmpty() && real.stream().anyMatch(OF_A_PERSON::contains)) {
            complaints.add(table.name() + " is about participants: say with @of which rows go when one is erased");
        }
    }

    /** Records of participants are kept three programme years at least (29 CFR 38.43(a)). */
    private static void rules(Described table, List<String> complaints) {
        table.retain().stream()
                .filter(rule -> rule.minimum() < 3
                        || !rule.programmeYear()
                        || rule.source().length() < 2)
                .filter(rule -> !table.owners().isEmpty())
                .forEach(rule -> complaints.add(
                        rule.id() + " is about participants: say \"min 3 programme-years\" and" + " the source"));
        table.retain().stream()
                .filter(rule -> rule.years() < rule.minimum())
                .forEach(rule -> complaints.add(rule.id() + " keeps less than its source allows"));
    }

    private static void codes(Class<?> entity, Fields fields, List<String> complaints) {
        Table table = entity.getAnnotation(Table.class);
        for (Class<?> type = entity; table != null && type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Enumerated.class)) {
                    codes(field, fields.table(table.name().toLowerCase(Locale.ROOT)), complaints);
                }
            }
        }
    }

    private static void codes(Field field, Described table, List<String> complaints) {
        String column = Optional.ofNullable(field.getAnnotation(Column.class))
                .map(Column::name)
                .filter(name -> !name.isEmpty())
                .orElse(field.getName())
                .toLowerCase(Locale.ROOT);
        List<String> codes = Arrays.stream(field.getType().getEnumConstants())
                .map(code -> ((Enum<?>) code).name())
                .toList();
        if (table.fields().get(column) != null
                && !codes.equals(table.fields().get(column).codes())) {
            complaints.add(table.table() + "." + column + " has the codes " + String.join(" ", codes));
        }
    }
}
