package org.boardwalk.platform.persistence.internal.erasure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.erasure.Erasures.Hold;
import org.boardwalk.platform.api.erasure.Retention;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.persistence.internal.erasure.PersonTables.PersonTable;
import org.boardwalk.platform.persistence.internal.erasure.RuleBook.Decided;
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
            for (Decided rule : RuleBook.all(connection)) {
                rules.add(rule(rule, count(connection, due(connection, rule))));
            }
            return rules;
        });
    }

    @Override
    public void decide(String rule, boolean on, int years) {
        user.require(PERMISSION);
        if (years < 0 || years > MOST_YEARS) {
            throw new ProblemException("platform.retention.years", years, MOST_YEARS);
        }
        write(connection -> {
            if (RuleBook.all(connection).stream()
                    .noneMatch(known -> known.rule().id().equals(rule))) {
                throw new ProblemException("platform.retention.unknown", rule);
            }
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
            if (rule.table().people()) {
                people += erase(rule);
            } else {
                records += delete(rule);
            }
        }
        return Sentence.of("platform.retention.done", rules.size(), people, records);
    }

    private int erase(Decided rule) {
        List<UUID> due = read(connection -> ids(connection, due(connection, rule)));
        PersonTables tables = erasures.tables();
        for (UUID person : due) {
            erasures.request(person, rule.rule().id(), tables);
            erasures.carryOut(person, tables);
        }
        return due.size();
    }

    private long delete(Decided rule) {
        return write(connection -> {
            long rows = new Eraser(connection, PersonTables.of(connection)).update("DELETE" + due(connection, rule));
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

    /** The rows a rule is about, without those of people who are held. */
    private String due(Connection connection, Decided rule) throws SQLException {
        String before = rule.before(LocalDate.now(clock)).plusDays(1).toString();
        StringBuilder sql = new StringBuilder(" FROM " + rule.table().table() + " WHERE CAST("
                + rule.rule().since() + " AS DATE) < DATE('" + before + "')");
        List<UUID> held = Requests.holds(connection).stream().map(Hold::person).toList();
        PersonTables tables = PersonTables.of(connection);
        Optional<PersonTable> table =
                held.isEmpty() ? Optional.empty() : tables.find(rule.table().table());
        if (table.isPresent()) {
            new Belongings(connection, tables, held).others(table.get()).forEach(other -> sql.append(" AND ")
                    .append(other));
        }
        if (rule.table().people()) {
            sql.append(" AND id NOT IN (SELECT person FROM platform_erasure)");
        }
        return sql.toString();
    }

    private Rule rule(Decided decided, long due) {
        return new Rule(
                decided.rule().id(),
                decided.rule().meaning().english(),
                decided.rule().meaning().spanish(),
                decided.table().people(),
                decided.on(),
                decided.years(),
                decided.rule().programmeYear(),
                decided.rule().source(),
                decided.before(LocalDate.now(clock)),
                due);
    }

    private static long count(Connection connection, String due) throws SQLException {
        return new Eraser(connection, PersonTables.of(connection)).count("SELECT COUNT(*)" + due);
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
