package org.boardwalk.platform.persistence.internal.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as the database has it.
 *
 * @param name in lower case: the same in every database
 * @param sqlName as this database writes it, in quotation marks
 * @param columns by name
 */
public record DataTable(String name, String sqlName, List<Column> columns) {
    /**
     * @param jdbcType of {@link java.sql.Types}, as this database says
     * @param counted whether the database itself gives it a number
     */
    public record Column(String name, String sqlName, Kind kind, int jdbcType, boolean counted) {}

    public String select() {
        return "SELECT " + columnList() + " FROM " + sqlName;
    }

    String insert() {
        String values = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + sqlName + " (" + columnList() + ") VALUES (" + values + ")";
    }

    public boolean holdsBytes() {
        return columns.stream().anyMatch(column -> column.kind() == Kind.BYTES);
    }

    private String columnList() {
        return columns.stream().map(Column::sqlName).collect(Collectors.joining(", "));
    }
}
