package org.boardwalk.platform.persistence.internal.erasure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.erasure.Erasures.Hold;
import org.boardwalk.platform.api.erasure.Retention;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.persistence.internal.backup.Kind;
import org.boardwalk.platform.persistence.internal.erasure.PersonTables.PersonTable;
import org.boardwalk.platform.persistence.internal.erasure.RuleBook.Decided;
import org.boardwalk.platform.persistence.internal.fields.Described.Owner;
import org.boardwalk.platform.persistence.internal.fields.Described.Retain;
import org.boardwalk.platform.persistence.internal.tx.Sql;
import org.boardwalk.platform.persistence.internal.tx.TransactionManager;

/** Carries out the rules that are on: each person, and the records of each rule, in a transaction of their own. */
public final class RetentionService implements Retention {
    private final TransactionManager transactions;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ErasureService erasures;
    private final Clock clock;

    public RetentionService(
            TransactionManager transactions, CurrentUser user, AuditTrail audit, ErasureService erasures, Clock clock) {
        this.transactions = transactions;
        this.user = user;
        this.audit = audit;
        this.erasures = erasures;
        this.clock = clock;
    }

    @Override
    public List<Rule> rules() {
        user.require(PERMISSION);
        return read(connection -> {
            List<Rule> rules = new ArrayList<>();
            List<Held> held = held(connection);
            for (Decided rule : RuleBook.all(connection)) {
                rules.add(rule(rule, count(connection, due(rule, held))));
            }
            return rules;
        });
    }

    @Override
    public Tonight tonight(String rule, int years) {
        user.require(PERMISSION);
        return read(connection -> {
            Decided decided = decided(connection, rule, years);
            String due = due(decided, held(connection));
            return new Tonight(
                    decided.before(LocalDate.now(clock)),
                    count(connection, due),
                    decided.people() ? people(connection, decided, due) : List.of());
        });
    }

    /** A rule as it would be with these years. */
    private static Decided decided(Connection connection, String id, int years) throws SQLException {
        Decided known = RuleBook.all(connection).stream()
                .filter(rule -> rule.rule().id().equals(id))
                .findAny()
                .orElseThrow(() -> new ProblemException("platform.retention.unknown", id));
        Retain rule = known.rule();
        if (years < rule.minimum() || years > MOST_YEARS) {
            throw new ProblemException("platform.retention.years", years, rule.minimum(), MOST_YEARS, rule.source());
        }
        return known.after(years);
    }

    @Override
    public void decide(String rule, boolean on, int years) {
        user.require(PERMISSION);
        write(connection -> {
            decided(connection, rule, years);
            RuleBook.decide(connection, rule, on, years);
            audit.note("platform", "retention-decided", null, "rule=" + rule + "; on=" + on + "; years=" + years);
            return true;
        });
    }

    /** All rules that are on; killed, the next run goes on. */
    public Sentence run() {
        List<Decided> rules = read(RuleBook::all).stream().filter(Decided::on).toList();
        int people = 0;
        long records = 0;
        for (Decided rule : rules) {
            if (rule.people()) {
                people += erase(rule);
            } else {
                records += delete(rule);
            }
        }
        return Sentence.of("platform.retention.done", rules.size(), people, records);
    }

    private int erase(Decided rule) {
        List<UUID> due = read(connection -> ids(connection, due(rule, held(connection))));
        PersonTables tables = erasures.tables();
        for (UUID person : due) {
            erasures.request(person, rule.rule().id(), tables);
            erasures.carryOut(person, tables);
        }
        return due.size();
    }

    private long delete(Decided rule) {
        return write(connection -> {
            PersonTables tables = PersonTables.of(connection);
            long rows =
                    delete(new Eraser(connection, tables), tables, rule.table().table(), due(rule, held(connection)));
            if (rows > 0) {
                audit.note(
                        "platform",
                        "retention-done",
                        null,
                        "rule=" + rule.rule().id() + "; rows=" + rows);
            }
            return rows;
        });
    }

    /** First the rows that are somebody's only by one of these. */
    private static long delete(Eraser sql, PersonTables tables, String table, String from) throws SQLException {
        for (PersonTable child : tables.childrenFirst()) {
            for (Owner owner : child.owners()) {
                if (owner.of().filter(of -> of.table().equals(table)).isPresent()) {
                    String only = owner.only().isEmpty() ? "" : " AND " + owner.only();
                    String theirs =
                            owner.column() + " IN (SELECT " + owner.of().get().column() + from + ")";
                    delete(sql, tables, child.name(), " FROM " + child.name() + " WHERE " + theirs + only);
                }
            }
        }
        return sql.update("DELETE" + from);
    }

    /** The rows a rule is about, without those of people who are held. */
    private String due(Decided rule, List<Held> held) throws SQLException {
        String before = rule.before(LocalDate.now(clock)).plusDays(1).toString();
        StringBuilder sql = new StringBuilder(" FROM " + rule.table().table() + " WHERE CAST("
                + rule.rule().since() + " AS DATE) < DATE('" + before + "')");
        for (Held people : held) {
            Optional<PersonTable> table = people.tables().find(rule.table().table());
            if (table.isPresent()) {
                people.theirs().others(table.get()).forEach(other -> sql.append(" AND ")
                        .append(other));
            }
        }
        if (rule.people()) {
            sql.append(" AND id NOT IN (SELECT person FROM platform_erasure)");
        }
        return sql.toString();
    }

    private Rule rule(Decided decided, long due) {
        return new Rule(
                decided.rule().id(),
                decided.rule().meaning().english(),
                decided.rule().meaning().spanish(),
                decided.people(),
                decided.on(),
                decided.years(),
                decided.rule().minimum(),
                decided.rule().programmeYear(),
                decided.rule().source(),
                decided.before(LocalDate.now(clock)),
                due);
    }

    /** What is of people who must not be erased: participants, and others. Read once for all rules. */
    private record Held(PersonTables tables, Belongings theirs) {}

    private static List<Held> held(Connection connection) throws SQLException {
        List<UUID> people =
                Requests.holds(connection).stream().map(Hold::person).toList();
        List<Held> held = new ArrayList<>();
        if (!people.isEmpty()) {
            for (PersonTables tables : List.of(PersonTables.of(connection), PersonTables.former(connection))) {
                held.add(new Held(tables, new Belongings(connection, tables, people)));
            }
        }
        return held;
    }

    private static long count(Connection connection, String due) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("SELECT COUNT(*)" + due)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Person> people(Connection connection, Decided rule, String due) throws SQLException {
        String name = rule.table().name().orElse("''");
        String ended = "CAST(" + rule.rule().since() + " AS DATE)";
        List<Person> people = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT id, " + name + " AS called, " + ended + " AS ended" + due
                        + " ORDER BY ended, called, id FETCH FIRST " + MOST_LISTED + " ROWS ONLY")) {
            while (rows.next()) {
                people.add(new Person(UUID.fromString(rows.getString(1)), rows.getString(2), (LocalDate)
                        Objects.requireNonNull(Kind.DATE.read(rows, 3))));
            }
        }
        return people;
    }

    private static List<UUID> ids(Connection connection, String due) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT id" + due)) {
            while (rows.next()) {
                ids.add(UUID.fromString(rows.getString(1)));
            }
        }
        return ids;
    }

    private <T> T read(Sql.Work<T> work) {
        return transactions.read(() -> Sql.with(transactions, work));
    }

    private <T> T write(Sql.Work<T> work) {
        return transactions.write(() -> Sql.with(transactions, work));
    }
}
