package org.boardwalk.platform.persistence.internal.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.export.DataExport.Format;
import org.boardwalk.platform.persistence.internal.backup.Catalogue;
import org.boardwalk.platform.persistence.internal.backup.DataTable;
import org.boardwalk.platform.persistence.internal.backup.Kind;
import org.boardwalk.platform.persistence.internal.fields.Described;
import org.boardwalk.platform.persistence.internal.fields.Described.Files;
import org.boardwalk.platform.persistence.internal.fields.Field;
import org.boardwalk.platform.persistence.internal.fields.Field.Column;
import org.boardwalk.platform.persistence.internal.fields.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A table that is exported. Bytes become files; in their place stands where. A file in pieces has the key of its pieces as its
 * folder, any other one the first column of its row, its table's key.
 *
 * @param columns by name, without those that are secret
 */
record ExportTable(DataTable table, Described described, List<DataTable.Column> columns) {
    static ExportTable of(DataTable table, Fields fields) {
        Described described = fields.table(table.name());
        return new ExportTable(
                table,
                described,
                table.columns().stream()
                        .filter(column -> !secret(described, column.name()))
                        .toList());
    }

    String name() {
        return table.name();
    }

    String path(Format format) {
        return "tables/" + name() + (format == Format.CSV ? ".csv" : ".jsonl");
    }

    List<Field> secrets() {
        return described.fields().values().stream()
                .filter(Field::secret)
                .filter(field -> table.columns().stream()
                        .anyMatch(column -> column.name().equals(field.name())))
                .toList();
    }

    List<DataTable.Column> bytes() {
        return columns.stream().filter(column -> column.kind() == Kind.BYTES).toList();
    }

    /** Rows without their bytes: instead of them the key of their file, or NULL.*/
    String selectRows() {
        return "SELECT " + columns.stream().map(this::selected).collect(Collectors.joining(", ")) + from(false);
    }

    /** Key, name and bytes of the files that are in a column, pieces in order. */
    String selectFiles(DataTable.Column column) {
        String order = described
                .files()
                .map(files -> " ORDER BY t." + quoted(files.key()) + ", t." + quoted(files.piece()))
                .orElse("");
        String name = described
                .files()
                .map(files -> "n." + quoted(files.name().column()))
                .orElse("''");
        return "SELECT t." + quoted(key()) + ", " + name + ", t." + column.sqlName() + from(true) + " WHERE t."
                + column.sqlName() + " IS NOT NULL" + order;
    }

    String filePath(DataTable.Column column, String key, @Nullable String name) {
        String folder = described.files().map(Files::name).map(Column::table).orElse(name());
        String plain =
                name == null ? "" : name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceAll("^\\.+", "_");
        return "files/" + folder + "/" + key.replaceAll("[^\\w.-]", "_") + "/"
                + (plain.isBlank() ? column.name() : plain);
    }

    private String selected(DataTable.Column column) {
        if (column.kind() != Kind.BYTES) {
            return "t." + column.sqlName();
        }
        return "CASE WHEN t." + column.sqlName() + " IS NULL THEN NULL ELSE t." + quoted(key()) + " END";
    }

    private String from(boolean named) {
        String join = described
                .files()
                .filter(files -> named)
                .map(files -> " JOIN " + quoted(files.name().table()) + " n ON n." + quoted("id") + " = t."
                        + quoted(files.key()))
                .orElse("");
        return " FROM " + table.sqlName() + " t" + join;
    }

    private String key() {
        return described.files().map(Files::key).orElse("id");
    }

    /** As this database writes names. */
    private String quoted(String name) {
        boolean lower = table.sqlName().equals(Catalogue.quoted(name()));
        return Catalogue.quoted(lower ? name : name.toUpperCase(Locale.ROOT));
    }

    private static boolean secret(Described described, String column) {
        Field field = described.fields().get(column);
        return field != null && field.secret();
    }
}
