package org.boardwalk.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.boardwalk.platform.persistence.internal.backup.BackupService;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.sample.Address;
import org.boardwalk.platform.persistence.sample.Person;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.persistence.testing.TestPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power switch, while all data are on their way. */
class KilledTest {
    private static final int PEOPLE = 40_000;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    private static Path directory;

    private static Path source;
    private static Path backup;

    @TempDir
    private Path data;

    @BeforeAll
    static void makeData() throws IOException {
        source = Files.createDirectories(directory.resolve("source"));
        DatabaseConfig config = DatabaseConfig.embedded(source.resolve("db"));
        fill(config);
        try (TestData data = TestData.open(config)) {
            BackupService backups = new BackupService(
                    data.persistence().database(), source, source.resolve("backups"), "1.0.0", permission -> {});
            backup = backups.create().file();
        }
    }

    private static void fill(DatabaseConfig config) {
        try (TestData data = TestData.open(config)) {
            EntityManager people = people(data);
            for (int i = 0; i < PEOPLE; i += 1000) {
                int first = i;
                data.transactions().write(() -> {
                    for (int n = first; n < first + 1000; n++) {
                        people.persist(new Person("p" + n, "Somebody " + n));
                    }
                });
            }
        }
    }

    @Test
    void aKilledBackupOfTheEmbeddedDatabaseLeavesNoFileThatLooksWhole() throws Exception {
        backup(source, DatabaseConfig.embedded(source.resolve("db")));
    }

    @Test
    void aKilledBackupOfPostgresqlLeavesNoFileThatLooksWhole() throws Exception {
        DatabaseConfig config = TestPostgres.newDatabase();
        fill(config);
        backup(data, config);
    }

    private static void backup(Path home, DatabaseConfig config) throws Exception {
        Path backups = home.resolve("backups");
        List<String> whole;
        try (Child child = Child.start(BackupProcess.class, home.toString(), config.url(), config.user())) {
            child.awaitLines(1);
            await().atMost(LIMIT).pollInterval(Duration.ofMillis(5)).until(() -> anyUnfinished(backups));
            whole = child.kill();
        }
        assertThat(anyUnfinished(backups)).isTrue();
        try (TestData again = TestData.open(config)) {
            BackupService service =
                    new BackupService(again.persistence().database(), home, backups, "1.0.0", permission -> {});
            assertThat(service.list().stream()
                            .map(made -> service.verify(made.file()).file().toString()))
                    .containsAll(whole);
            service.create();
            assertThat(anyUnfinished(backups)).isFalse();
        }
    }

    @Test
    void aKilledRestoreIntoTheEmbeddedDatabaseIsRefusedAndThenFinished() throws Exception {
        restore(DatabaseConfig.embedded(data.resolve("db")));
    }

    @Test
    void aKilledRestoreIntoPostgresqlIsRefusedAndThenFinished() throws Exception {
        restore(TestPostgres.newDatabase());
    }

    @Test
    void aKilledMoveLeavesTheDataWhereTheyWereAndIsFinishedByTheNextStart() throws Exception {
        DatabaseConfig target = TestPostgres.newDatabase();
        DatabaseConfig before = DatabaseConfig.embedded(source.resolve("db"));
        Path configuration = Files.createDirectories(source.resolve("etc")).resolve("org.boardwalk.data.cfg");
        Files.writeString(
                source.resolve("move.request"),
                "url = %s\nuser = %s\npassword = x\npoolSize = 4\n".formatted(target.url(), target.user()));
        killHalfWay(source, before);
        assertThat(configuration).doesNotExist();
        DatabaseConfig used = Errand.run(source, before);
        assertThat(used.place()).isEqualTo(target.place());
        assertThat(configuration).content().contains(target.url());
        Files.delete(configuration);
        complete(target);
        complete(before);
    }

    private void restore(DatabaseConfig target) throws Exception {
        Files.writeString(data.resolve("restore.request"), backup.toString());
        killHalfWay(data, target);
        assertThatThrownBy(() -> TestData.open(target)).hasMessageContaining("platform.database.halfRestored");
        Errand.run(data, target);
        complete(target);
    }

    /** When the tables are there and the rows go in. */
    private static void killHalfWay(Path home, DatabaseConfig configured) throws Exception {
        Path scripts = home.resolve("restore.scripts");
        try (Child child = Child.start(Errand.class, home.toString(), configured.url(), configured.user())) {
            await().atMost(LIMIT).pollInterval(Duration.ofMillis(5)).until(() -> Files.exists(scripts));
            await().atMost(LIMIT).pollInterval(Duration.ofMillis(5)).until(() -> !Files.exists(scripts));
            assertThat(child.kill()).as("killed too late").isEmpty();
        }
    }

    private static void complete(DatabaseConfig config) {
        try (TestData restored = TestData.open(config)) {
            EntityManager people = people(restored);
            long count = restored.transactions()
                    .read(() -> people.createQuery("SELECT COUNT(p) FROM Person p", Long.class)
                            .getSingleResult());
            assertThat(count).isEqualTo(PEOPLE);
        }
    }

    private static EntityManager people(TestData data) {
        return data.unit("sample/alpha", "alpha", Person.class, Address.class);
    }

    private static boolean anyUnfinished(Path backups) throws IOException {
        try (Stream<Path> files = Files.list(backups)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(".zip.part"));
        }
    }
}
