package org.boardwalk.platform.persistence.internal.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.boardwalk.platform.persistence.internal.fields.Described;
import org.boardwalk.platform.persistence.internal.fields.Described.Retain;
import org.boardwalk.platform.persistence.internal.fields.Fields;

/** The rules of the modules, as the board decided about them. */
final class RuleBook {
    /** A programme year ends with June (WIOA sec. 189(g)). */
    private static final MonthDay END = MonthDay.of(6, 30);

    private RuleBook() {}

    /**
     * A rule and what was decided.
     *
     * @param table whose rows it is about
     */
    record Decided(Described table, Retain rule, boolean on, int years) {
        /** Whether people go, and not single records. */
        boolean people() {
            return table.people() || table.former().isPresent();
        }

        Decided after(int otherYears) {
            return new Decided(table, rule, on, otherYears);
        }

        /** The last day on which something that ended on this day is kept. */
        LocalDate keptUntil(LocalDate ended) {
            return (rule.programmeYear() ? endOfYear(ended) : ended).plusYears(years);
        }

        /** What ended on this day or before is kept no longer. */
        LocalDate before(LocalDate today) {
            LocalDate latest = today.minusDays(1).minusYears(years);
            if (!rule.programmeYear()) {
                return latest;
            }
            LocalDate end = END.atYear(latest.getYear());
            return end.isAfter(latest) ? end.minusYears(1) : end;
        }
    }

    static LocalDate endOfYear(LocalDate day) {
        LocalDate end = END.atYear(day.getYear());
        return day.isAfter(end) ? end.plusYears(1) : end;
    }

    /** By id. */
    static List<Decided> all(Connection connection) throws SQLException {
        List<Decided> all = new ArrayList<>();
        for (Described table : Fields.kept(connection).tables()) {
            for (Retain rule : table.retain()) {
                all.add(decided(connection, table, rule));
            }
        }
        all.sort(Comparator.comparing(one -> one.rule().id()));
        return all;
    }

    /** Fewer years than the source allows, from before it was known, count as these. */
    static Decided decided(Connection connection, Described table, Retain rule) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT switched_on, years FROM platform_retention WHERE rule = ?")) {
            select.setString(1, rule.id());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? new Decided(table, rule, row.getBoolean(1), Math.max(row.getInt(2), rule.minimum()))
                        : new Decided(table, rule, false, rule.years());
            }
        }
    }

    static void decide(Connection connection, String rule, boolean on, int years) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM platform_retention WHERE rule = ?")) {
            delete.setString(1, rule);
            delete.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO platform_retention (rule, switched_on, years) VALUES (?, ?, ?)")) {
            insert.setString(1, rule);
            insert.setBoolean(2, on);
            insert.setInt(3, years);
            insert.executeUpdate();
        }
    }
}
