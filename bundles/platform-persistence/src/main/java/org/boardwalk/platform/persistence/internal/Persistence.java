package org.boardwalk.platform.persistence.internal;

import java.net.URL;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.persistence.internal.audit.AuditLog;
import org.boardwalk.platform.persistence.internal.audit.AuditTrailService;
import org.boardwalk.platform.persistence.internal.backup.RestoreMark;
import org.boardwalk.platform.persistence.internal.database.Database;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.internal.outbox.Dispatcher;
import org.boardwalk.platform.persistence.internal.outbox.EventPublisher;
import org.boardwalk.platform.persistence.internal.outbox.OutboxSignal;
import org.boardwalk.platform.persistence.internal.outbox.Pauses;
import org.boardwalk.platform.persistence.internal.tx.TransactionManager;
import org.boardwalk.platform.persistence.internal.unit.FlywayMigrations;
import org.boardwalk.platform.persistence.internal.unit.MigrationScripts;
import org.boardwalk.platform.persistence.internal.unit.Migrations;
import org.boardwalk.platform.persistence.internal.unit.RememberedMigrations;
import org.boardwalk.platform.persistence.internal.unit.UnitDefinition;
import org.boardwalk.platform.persistence.internal.unit.Units;

/** An open database with everything that works on it, put together without a container. */
public final class Persistence implements AutoCloseable {
    private static final String OWN_UNIT = "platform";
    private static final List<String> OWN_MIGRATIONS = List.of(
            "V1__platform.sql",
            "V2__migrated.sql",
            "V3__audit_key.sql",
            "V4__scripts.sql",
            "V5__erasure.sql",
            "V6__former.sql");

    private final Database database;
    private final TransactionManager transactions;
    private final AuditLog audit;
    private final Units units;
    private final OutboxSignal signal = new OutboxSignal();
    private final Events events;

    private Persistence(Database database, Supplier<String> actor) {
        this.database = database;
        this.transactions = new TransactionManager(database.connections());
        this.audit = new AuditLog(transactions, actor);
        Migrations migrations = new RememberedMigrations(
                database.connections(),
                database.dialect(),
                new FlywayMigrations(database.connections(), database.dialect()));
        this.units = new Units(transactions, migrations, database.dialect(), audit);
        this.events = new EventPublisher(transactions, actor, signal);
        refuseHalfRestored();
        migrations.migrate(ownTables());
    }

    private void refuseHalfRestored() {
        try {
            RestoreMark.refuse(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens the database and brings the platform's own tables up to date.
     *
     * @param actor who acts on the calling thread, for the audit trail
     * @throws ProblemException {@code platform.database.*}
     */
    public static Persistence open(DatabaseConfig config, Supplier<String> actor) {
        Database database = Database.open(config);
        try {
            return new Persistence(database, actor);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public TransactionManager transactions() {
        return transactions;
    }

    public Database database() {
        return database;
    }

    /** Connections outside of any transaction. */
    public DataSource connections() {
        return database.connections();
    }

    public Units units() {
        return units;
    }

    public Events events() {
        return events;
    }

    /** @param require throws unless the person on this thread holds the permission */
    public AuditTrail auditTrail(Consumer<String> require) {
        return new AuditTrailService(transactions, audit, require);
    }

    /** Starts to deliver events; close it before this. */
    public Dispatcher dispatcher(CurrentUser user, Pauses pauses) {
        return new Dispatcher(transactions, database.dialect(), user, signal, pauses);
    }

    /** Connections, transactions, size. */
    public List<Metric> metrics() {
        return Stream.concat(database.metrics().stream(), transactions.metrics().stream())
                .toList();
    }

    /** Asks the database for a sign of life. */
    public Optional<ProblemException> ailment() {
        return database.ailment();
    }

    /** Units and dispatchers must be closed before. */
    @Override
    public void close() {
        database.close();
    }

    private static UnitDefinition ownTables() {
        Class<?> here = Persistence.class;
        return new UnitDefinition(
                OWN_UNIT,
                List.of(),
                here.getClassLoader(),
                here.getProtectionDomain().getCodeSource().getLocation(),
                Persistence::ownScripts);
    }

    private static Stream<URL> ownScripts(String folder) {
        List<String> names =
                switch (folder) {
                    case "common" -> OWN_MIGRATIONS;
                    case "derby" -> List.of("V5.1__audit_newest_first.sql");
                    case MigrationScripts.FIELDS -> List.of("platform.fields");
                    default -> List.<String>of();
                };
        return names.stream()
                .map(name -> Objects.requireNonNull(Persistence.class.getResource("migration/" + folder + "/" + name)));
    }
}
