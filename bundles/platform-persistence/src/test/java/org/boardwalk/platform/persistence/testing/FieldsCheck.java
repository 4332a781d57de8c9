package org.boardwalk.platform.persistence.testing;

import jakarta.persistence.Column;
import jakarta.persistence.Enumerated;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardwalk.platform.persistence.internal.backup.Catalogue;
import org.boardwalk.platform.persistence.internal.backup.DataTable;
import org.boardwalk.platform.persistence.internal.fields.Described;
import org.boardwalk.platform.persistence.internal.fields.Fields;

/** Compares what a module says about its tables with the tables and entities it has. */
public final class FieldsCheck {
    private static final Set<String> OF_A_PERSON = Set.of("participant_id", "participant");

    private FieldsCheck() {}

    /** Nothing when all is well; else what is to be added to, or taken out of, the module's description. */
    public static List<String> complaints(TestData data, String unit, Class<?>... entities) {
        try (Connection connection = data.persistence().connections().getConnection()) {
            Fields fields = Fields.kept(connection);
            List<String> complaints = new ArrayList<>();
            List<DataTable> tables = Catalogue.tables(connection).stream()
                    .filter(table -> table.name().startsWith(unit + "_"))
                    .toList();
            tables.forEach(table -> columns(table, fields.table(table.name()), complaints));
            Set<String> names = tables.stream().map(DataTable::name).collect(Collectors.toSet());
            fields.tables().stream()
                    .filter(table -> table.unit().equals(unit) && !names.contains(table.table()))
                    .forEach(table -> complaints.add(table.table() + " is described, but no table"));
            for (Class<?> entity : entities) {
                codes(entity, fields, complaints);
            }
            return complaints;
        } catch (SQLException e) {
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

    private static void codes(Class<?> entity, Fields fields, List<String> complaints) {
        jakarta.persistence.Table table = entity.getAnnotation(jakarta.persistence.Table.class);
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
