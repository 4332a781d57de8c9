package org.boardwalk.platform.persistence.internal.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.erasure.Erasures.Fate;
import org.boardwalk.platform.api.erasure.Erasures.Rows;
import org.boardwalk.platform.persistence.internal.backup.DataTable;
import org.boardwalk.platform.persistence.internal.backup.Kind;
import org.boardwalk.platform.persistence.internal.erasure.PersonTables.PersonTable;
import org.boardwalk.platform.persistence.internal.fields.Described;
import org.boardwalk.platform.persistence.internal.fields.Described.Owner;
import org.boardwalk.platform.persistence.internal.fields.Field;
import org.boardwalk.platform.persistence.internal.fields.Meaning;

/** Counts and erases the rows of one person, on a connection whose transaction is somebody else's. */
final class Eraser {
    private final Connection connection;
    private final PersonTables tables;

    Eraser(Connection connection, PersonTables tables) {
        this.connection = connection;
        this.tables = tables;
    }

    /** @param all whether nothing is to be kept for a while */
    List<Rows> preview(UUID person, boolean all) throws SQLException {
        Belongings belongings = new Belongings(connection, tables, Set.of(person));
        List<Rows> rows = new ArrayList<>();
        for (PersonTable table : tables.childrenFirst()) {
            long count = count(table, belongings.conditions(table));
            if (count > 0) {
                rows.add(rows(table.described(), count, fate(table.described(), all)));
            }
        }
        return rows;
    }

    /** @return how many rows went or changed; again has no effect */
    long erase(UUID person, boolean all) throws SQLException {
        Belongings belongings = new Belongings(connection, tables, Set.of(person));
        long changed = 0;
        for (PersonTable table : tables.childrenFirst()) {
            if (fate(table.described(), all) == Fate.GOES) {
                for (String condition : belongings.conditions(table)) {
                    changed += update("DELETE FROM " + table.name() + " WHERE " + condition);
                }
            } else {
                changed += reduce(table, belongings);
            }
        }
        return changed;
    }

    long count(PersonTable table, List<String> conditions) throws SQLException {
        if (conditions.isEmpty()) {
            return 0;
        }
        String from = " FROM " + table.name() + " WHERE ";
        if (!table.columns().contains("id")) {
            return count("SELECT COUNT(*)" + from + "(" + String.join(") OR (", conditions) + ")");
        }
        return count("SELECT COUNT(*) FROM ("
                + conditions.stream().map(one -> "SELECT id" + from + one).collect(Collectors.joining(" UNION "))
                + ") counted");
    }

    private static Fate fate(Described table, boolean all) {
        if (table.shared().isPresent()) {
            return Fate.SHARED;
        }
        return table.kept() && !all ? Fate.REDUCED : Fate.GOES;
    }

    private static Rows rows(Described table, long count, Fate fate) {
        Meaning why = table.shared().orElse(Meaning.NONE);
        return new Rows(
                table.unit(),
                table.meaning().english(),
                table.meaning().spanish(),
                count,
                fate,
                why.english(),
                why.spanish());
    }

    /** A column by which a row is somebody's loses its value only where it is this person. */
    private long reduce(PersonTable table, Belongings belongings) throws SQLException {
        List<String> set = new ArrayList<>();
        List<String> years = new ArrayList<>();
        for (DataTable.Column column : table.table().columns()) {
            Field field = table.described().fields().get(column.name());
            if (field != null && field.erase().isPresent() && !owns(table, column)) {
                if (field.erase().get().year()) {
                    years.add(column.name());
                } else {
                    set.add(column.name() + " = "
                            + value(table, column, field.erase().get()));
                }
            }
        }
        if (!set.isEmpty() && table.columns().contains("version")) {
            set.add("version = version + 1");
        }
        long changed = 0;
        for (String condition : belongings.conditions(table)) {
            for (String column : years) {
                toYears(table, column, condition);
            }
            changed += set.isEmpty() ? 0 : update(table, String.join(", ", set), condition);
        }
        return changed + disown(table, belongings);
    }

    private long disown(PersonTable table, Belongings belongings) throws SQLException {
        long changed = 0;
        for (Owner owner : table.owners()) {
            for (DataTable.Column column : table.table().columns()) {
                Field field = table.described().fields().get(column.name());
                String condition = belongings.condition(owner);
                if (column.name().equals(owner.column())
                        && field != null
                        && field.erase().isPresent()
                        && !condition.isEmpty()) {
                    String value = value(table, column, field.erase().get());
                    changed += update(table, column.name() + " = " + value, condition);
                }
            }
        }
        return changed;
    }

    private static boolean owns(PersonTable table, DataTable.Column column) {
        return table.owners().stream().anyMatch(owner -> owner.column().equals(column.name()));
    }

    String value(PersonTable table, DataTable.Column column, Field.Erase erase) throws SQLException {
        if (!erase.text().isEmpty()) {
            return "'" + erase.text().replace("'", "''").replace("{id}", "' || id || '") + "'";
        }
        if (mayBeEmpty(table, column)) {
            return "NULL";
        }
        return switch (column.kind()) {
            case TEXT -> "''";
            case WHOLE, DECIMAL, FRACTION -> "0";
            case BOOLEAN -> "FALSE";
            default ->
                throw new IllegalStateException(
                        table.name() + "." + column.name() + " is never empty: no value can take its place");
        };
    }

    private boolean mayBeEmpty(PersonTable table, DataTable.Column column) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT " + column.name() + " FROM " + table.name() + " WHERE 1 = 0");
                ResultSet none = select.executeQuery()) {
            return none.getMetaData().isNullable(1) == ResultSetMetaData.columnNullable;
        }
    }

    private void toYears(PersonTable table, String column, String condition) throws SQLException {
        List<LocalDate> days = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT DISTINCT " + column + " FROM " + table.name() + " WHERE "
                        + column + " IS NOT NULL AND " + condition)) {
            while (rows.next()) {
                days.add((LocalDate) Objects.requireNonNull(Kind.DATE.read(rows, 1)));
            }
        }
        for (LocalDate day : days) {
            update(
                    table,
                    column + " = DATE('" + day.withDayOfYear(1) + "')",
                    column + " = DATE('" + day + "') AND " + condition);
        }
    }

    private long update(PersonTable table, String set, String condition) throws SQLException {
        return update("UPDATE " + table.name() + " SET " + set + " WHERE " + condition);
    }

    long count(String sql) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    long update(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
