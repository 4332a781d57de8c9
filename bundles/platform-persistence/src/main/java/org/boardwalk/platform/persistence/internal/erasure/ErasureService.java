package org.boardwalk.platform.persistence.internal.erasure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.erasure.ErasureGuard;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.persistence.internal.backup.Kind;
import org.boardwalk.platform.persistence.internal.erasure.PersonTables.PersonTable;
import org.boardwalk.platform.persistence.internal.erasure.RuleBook.Decided;
import org.boardwalk.platform.persistence.internal.tx.Sql;
import org.boardwalk.platform.persistence.internal.tx.TransactionManager;

/**
 * Erases people of one open database, participants and others: first the request is committed, then it is carried out.
 */
public final class ErasureService implements Erasures {
    private static final String MODULE = "platform";
    private static final int LONGEST_REASON = 400;

    /** Events that were on their way may have brought something back. */
    private static final Duration ONCE_MORE = Duration.ofDays(30);

    private final TransactionManager transactions;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ErasedList list;
    private final BackupCount backups;
    private final Supplier<List<ErasureGuard>> guards;
    private final Clock clock;

    /** How many backups there are, and how many at most. */
    public interface BackupCount {
        int made();

        int kept();
    }

    public ErasureService(
            TransactionManager transactions,
            CurrentUser user,
            AuditTrail audit,
            ErasedList list,
            BackupCount backups,
            Supplier<List<ErasureGuard>> guards,
            Clock clock) {
        this.transactions = transactions;
        this.user = user;
        this.audit = audit;
        this.list = list;
        this.backups = backups;
        this.guards = guards;
        this.clock = clock;
    }

    @Override
    public Preview preview(UUID person) {
        user.require(PERMISSION);
        return read(connection -> {
            FormerPeople former = new FormerPeople(connection);
            Optional<String> label = former.label(person, Requests.nextNumber(connection));
            if (label.isPresent()) {
                guards.get().forEach(guard -> guard.check(person));
                return new Preview(
                        person,
                        former.preview(person, label.get()),
                        Optional.empty(),
                        "",
                        true,
                        hold(connection, person),
                        backups.made(),
                        backups.kept());
            }
            PersonTables tables = PersonTables.of(connection);
            PersonTable people = people(connection, tables, person);
            Optional<LocalDate> ended = ended(connection, people, person);
            Optional<Decided> rule = rule(connection, people);
            Optional<LocalDate> until = until(rule, ended);
            return new Preview(
                    person,
                    new Eraser(connection, tables).preview(person, until.isEmpty()),
                    until,
                    rule.map(decided -> decided.rule().source()).orElse(""),
                    ended.isPresent(),
                    hold(connection, person),
                    backups.made(),
                    backups.kept());
        });
    }

    @Override
    public Erasure erase(UUID person, String reason) {
        user.require(PERMISSION);
        requireReason(reason, "platform.erasure.reason");
        PersonTables tables = tables();
        request(person, reason.strip(), tables);
        carryOut(person, tables);
        return read(connection -> Requests.find(connection, person).orElseThrow());
    }

    @Override
    public List<Erasure> all() {
        user.require(PERMISSION);
        return read(Requests::all);
    }

    @Override
    public void hold(UUID person, String reason) {
        user.require(PERMISSION);
        requireReason(reason, "platform.hold.reason");
        write(connection -> {
            if (new FormerPeople(connection).label(person, 0).isEmpty()) {
                people(connection, PersonTables.of(connection), person);
            }
            Requests.hold(connection, new Hold(person, clock.instant(), user.actor(), reason.strip()));
            audit.note(MODULE, "person-held", person, "");
            return true;
        });
    }

    @Override
    public void release(UUID person) {
        user.require(PERMISSION);
        write(connection -> {
            Requests.release(connection, person);
            audit.note(MODULE, "person-released", person, "");
            return true;
        });
    }

    @Override
    public List<Hold> holds() {
        user.require(PERMISSION);
        return read(Requests::holds);
    }

    /**
     * What a killed process had not done, what a restored backup brought back, and what was kept long enough.
     *
     * @return how many people something was done for
     */
    public int resume() {
        write(connection -> {
            Set<UUID> known =
                    Requests.all(connection).stream().map(Erasure::person).collect(Collectors.toSet());
            for (ErasedList.Line line : list.lines()) {
                if (!known.contains(line.person())) {
                    Requests.add(
                            connection,
                            new Erasure(line.person(), clock.instant(), "-", "-", line.keptUntil(), State.WAITING),
                            new FormerPeople(connection).label(line.person(), Requests.nextNumber(connection)));
                }
            }
            return true;
        });
        PersonTables tables = tables();
        return Math.toIntExact(read(Requests::all).stream()
                .filter(this::isDue)
                .filter(erasure -> carryOut(erasure.person(), tables) > 0)
                .count());
    }

    /** Read once for many people. */
    PersonTables tables() {
        return read(PersonTables::of);
    }

    /** In a transaction of its own. */
    void request(UUID person, String reason, PersonTables tables) {
        write(connection -> {
            Optional<String> label = new FormerPeople(connection).label(person, Requests.nextNumber(connection));
            if (label.isPresent()) {
                requestFormer(connection, person, reason, label);
                return true;
            }
            PersonTable people = people(connection, tables, person);
            if (hold(connection, person).isPresent()) {
                throw new ProblemException("platform.erasure.held");
            }
            Optional<LocalDate> ended = ended(connection, people, person);
            if (ended.isEmpty()) {
                throw new ProblemException("platform.erasure.notEnded");
            }
            if (Requests.find(connection, person).isEmpty()) {
                Optional<LocalDate> until = until(rule(connection, people), ended);
                Requests.add(
                        connection,
                        new Erasure(person, clock.instant(), user.actor(), reason, until, State.WAITING),
                        Optional.empty());
            }
            return true;
        });
    }

    private void requestFormer(Connection connection, UUID person, String reason, Optional<String> label)
            throws SQLException {
        if (hold(connection, person).isPresent()) {
            throw new ProblemException("platform.erasure.held");
        }
        guards.get().forEach(guard -> guard.leave(person));
        if (Requests.find(connection, person).isEmpty()) {
            Requests.add(
                    connection,
                    new Erasure(person, clock.instant(), user.actor(), reason, Optional.empty(), State.WAITING),
                    label);
        }
    }

    /**
     * Any number of times. Somebody who is held now stays as she is.
     *
     * @return how many rows went or changed
     */
    long carryOut(UUID person, PersonTables tables) {
        Erasure erasure = read(connection -> Requests.find(connection, person).orElseThrow());
        list.add(new ErasedList.Line(person, erasure.keptUntil()));
        return write(connection -> {
            if (hold(connection, person).isPresent()) {
                return 0L;
            }
            boolean all =
                    erasure.keptUntil().filter(day -> !day.isBefore(today())).isEmpty();
            Optional<String> label = Requests.label(connection, person);
            long rows = label.isPresent()
                    ? new FormerPeople(connection).erase(person, label.get())
                    : new Eraser(connection, tables).erase(person, all);
            State state = all ? State.DONE : State.REDUCED;
            if (erasure.state() != state) {
                Requests.moved(connection, person, state);
                String until =
                        erasure.keptUntil().map(day -> "; kept until=" + day).orElse("");
                audit.note(
                        MODULE,
                        "person-erased",
                        person,
                        "rows=" + rows + label.map(is -> "; now " + is).orElse(all ? "; nothing is left" : until));
            }
            return rows;
        });
    }

    private boolean isDue(Erasure erasure) {
        return switch (erasure.state()) {
            case WAITING, REDUCED -> true;
            case DONE -> erasure.requestedAt().plus(ONCE_MORE).isAfter(clock.instant());
        };
    }

    private static PersonTable people(Connection connection, PersonTables tables, UUID person) throws SQLException {
        PersonTable people =
                tables.people().orElseThrow(() -> new ProblemException("platform.erasure.unknown", person));
        long found = new Eraser(connection, tables)
                .count("SELECT COUNT(*) FROM " + people.name() + " WHERE id = '" + person + "'");
        if (found == 0) {
            throw new ProblemException("platform.erasure.unknown", person);
        }
        return people;
    }

    private static Optional<LocalDate> ended(Connection connection, PersonTable people, UUID person)
            throws SQLException {
        String day = people.described().ended().orElseThrow();
        try (var select = connection.createStatement();
                var row = select.executeQuery(
                        "SELECT " + day + " FROM " + people.name() + " WHERE id = '" + person + "'")) {
            return row.next() ? Optional.ofNullable((LocalDate) Kind.DATE.read(row, 1)) : Optional.empty();
        }
    }

    /** How long what the law wants is kept. */
    private static Optional<Decided> rule(Connection connection, PersonTable people) throws SQLException {
        return people.described().retain().isEmpty()
                ? Optional.empty()
                : Optional.of(RuleBook.decided(
                        connection,
                        people.described(),
                        people.described().retain().getFirst()));
    }

    private Optional<LocalDate> until(Optional<Decided> rule, Optional<LocalDate> ended) {
        return rule.flatMap(decided -> ended.map(decided::keptUntil)).filter(day -> !day.isBefore(today()));
    }

    private static Optional<Hold> hold(Connection connection, UUID person) throws SQLException {
        return Requests.holds(connection).stream()
                .filter(hold -> hold.person().equals(person))
                .findAny();
    }

    private static void requireReason(String reason, String problem) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new ProblemException(problem, LONGEST_REASON);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T read(Sql.Work<T> work) {
        return transactions.read(() -> Sql.with(transactions, work));
    }

    private <T> T write(Sql.Work<T> work) {
        return transactions.write(() -> Sql.with(transactions, work));
    }
}
