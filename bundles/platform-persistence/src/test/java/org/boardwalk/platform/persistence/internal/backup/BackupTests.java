package org.boardwalk.platform.persistence.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.boardwalk.platform.api.backup.Backups.Backup;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.sample.Address;
import org.boardwalk.platform.persistence.sample.Effect;
import org.boardwalk.platform.persistence.sample.Note;
import org.boardwalk.platform.persistence.sample.Person;
import org.boardwalk.platform.persistence.sample.Renamed;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.persistence.testing.TestPostgres;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deployment is backed up while people work, and comes back in another place; from each kind of database. */
abstract class BackupTests {
    private static final String PRODUCT = "1.0.0";
    private static final TestTexts TEXTS = new TestTexts();

    private final AtomicInteger next = new AtomicInteger();

    @TempDir
    private Path directory;

    private TestData data;
    private EntityManager people;
    private EntityManager notes;
    private BackupService backups;

    abstract TestData open();

    @BeforeEach
    void openData() throws IOException {
        data = open();
        people = people(data);
        notes = notes(data);
        Path home = Files.createDirectories(directory.resolve("home"));
        put(home, "badges/keys.p12", "secret");
        put(home, "etc/org.boardwalk.modules.cfg", "modules = pathways");
        put(home, "etc/org.boardwalk.data.cfg", "password = x");
        put(home, "etc/board-logo.svg", "<svg/>");
        put(home, "log/boardwalk.log", "x");
        put(home, "distribution/system/a.jar", "x");
        put(home, "nightly/boardwalk-2026-11-22T02-00-00-000Z.zip", "x");
        backups = new BackupService(
                data.persistence().database(), home, home.resolve("backups"), PRODUCT, data.user()::require);
        data.user().asSystem("test", () -> {});
    }

    @AfterEach
    void closeData() {
        data.close();
    }

    @Test
    void theEmbeddedDatabaseGetsAllThatWasSaved() {
        restores(DatabaseConfig.embedded(directory.resolve("new/db")));
    }

    @Test
    void postgresqlGetsAllThatWasSaved() {
        restores(TestPostgres.newDatabase());
    }

    private void restores(DatabaseConfig target) {
        save();
        save();
        long trail = data.user().asSystem("test", () -> lines(data));
        Backup made = create();
        save();
        String erased = "1b4e28ba-2fa1-41d2-883f-0016d3cca427";
        put(directory.resolve("home"), "backups/erased-people.txt", erased);
        errands(made.file()).before(target);
        assertThat(directory.resolve("new/backups/erased-people.txt")).content().contains(erased);
        TestData restored = instead(target);
        EntityManager again = people(restored);
        assertThat(codes(restored, again)).containsExactlyInAnyOrder("p1", "p2");
        assertThat(bodies(restored, notes(restored))).containsExactlyInAnyOrder("p1", "p2");
        assertThat(lines(restored)).isEqualTo(trail);
        restored.transactions().write(() -> again.persist(new Person("later", "later")));
        assertThat(lines(restored)).isGreaterThan(trail);
        assertThat(directory.resolve("new/badges/keys.p12")).hasContent("secret");
        assertThat(mode(directory.resolve("new/badges/keys.p12"))).isEqualTo("rw-------");
        assertThat(directory.resolve("new/etc/org.boardwalk.modules.cfg")).exists();
        assertThat(directory.resolve("new/etc/org.boardwalk.data.cfg")).doesNotExist();
        assertThat(directory.resolve("new/etc/board-logo.svg")).exists();
        assertThat(directory.resolve("new/log")).doesNotExist();
        assertThat(directory.resolve("new/distribution")).doesNotExist();
        assertThat(directory.resolve("new/nightly")).doesNotExist();
        assertThat(directory.resolve("new/restore.request")).doesNotExist();
        assertThat(directory.resolve("new/restore.result")).content().contains("true", "counted and compared");
    }

    @Test
    void aBackupIsThePictureOfOneMomentHoweverBusyPeopleAre() {
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            while (!enough.get()) {
                save();
            }
        });
        Backup made;
        try {
            made = create();
        } finally {
            enough.set(true);
            writing.join();
        }
        DatabaseConfig target = DatabaseConfig.embedded(directory.resolve("new/db"));
        errands(made.file()).before(target);
        TestData restored = instead(target);
        List<String> codes = codes(restored, people(restored));
        assertThat(bodies(restored, notes(restored))).containsExactlyInAnyOrderElementsOf(codes);
    }

    /** Its scripts came along, and what the product has learnt since is added when it starts. */
    @Test
    void theTablesOfAModuleThatIsNoLongerThereComeBackToo() {
        save();
        data.closeUnit("beta");
        Backup made = create();
        DatabaseConfig target = TestPostgres.newDatabase();
        errands(made.file()).before(target);
        TestData restored = instead(target);
        assertThat(bodies(restored, notes(restored))).containsExactly("p1");
    }

    @Test
    void aBackupBesideTheDataDoesNotHoldItselfNorWhatAKilledOneLeft() throws IOException {
        save();
        put(directory.resolve("home"), "killed.zip.part", "half");
        Path file = directory.resolve("home/mine.zip");

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> backups.create(file));

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).noneMatch(name -> name.contains(".part"));
        }
    }

    @Test
    void onlyItsOwnerMayReadIt() {
        assertThat(mode(create().file())).isEqualTo("rw-------");
    }

    @Test
    void theOldestOnesGo() {
        create();
        Backup second = create();
        Backup third = create();
        backups.keep(2);
        assertThat(data.user().asSystem("test", backups::list)).containsExactly(third, second);
    }

    @Test
    void aDamagedBackupIsRecognisedBeforeAnythingIsTouched() throws IOException {
        save();
        Backup made = create();
        assertThat(data.user().asSystem("test", () -> backups.verified(made.file())))
                .isEmpty();
        assertThat(data.user().asSystem("test", () -> backups.verify(made.file())))
                .isEqualTo(made);
        try (RandomAccessFile file = new RandomAccessFile(made.file().toFile(), "rw")) {
            file.seek(made.bytes() / 2);
            int before = file.read();
            file.seek(made.bytes() / 2);
            file.write(before ^ 1);
        }
        expect("platform.backup.damaged", () -> data.user().asSystem("test", () -> backups.verify(made.file())));
        assertThat(data.user().asSystem("test", () -> backups.verified(made.file())))
                .as("of the file as it was")
                .isEmpty();
        DatabaseConfig target = TestPostgres.newDatabase();
        expect("platform.backup.damaged", () -> errands(made.file()).before(target));
        errands(create().file()).before(target);
    }

    @Test
    void dataAreNeverReplaced() {
        Backup made = create();
        DatabaseConfig target = TestPostgres.newDatabase();
        TestData.open(target).close();
        expect("platform.restore.notEmpty", () -> errands(made.file()).before(target));
        expect("platform.backup.exists", () -> data.user().asSystem("test", () -> backups.create(made.file())));
    }

    @Test
    void aBackupOfANewerVersionIsRefused() {
        Backup made = create();
        DataErrands older = errands(made.file(), "0.9.0");
        expect("platform.backup.newer", () -> older.before(TestPostgres.newDatabase()));
    }

    @Test
    void aFileThatIsNoneIsNamed() throws IOException {
        Path text = Files.writeString(directory.resolve("text"), "hello");
        expect("platform.backup.damaged", () -> errands(text).before(TestPostgres.newDatabase()));
        expect("platform.backup.missing", () -> errands(directory.resolve("gone"))
                .before(TestPostgres.newDatabase()));
    }

    @Test
    void dataMoveToPostgresqlAndTheConfigurationFollows() throws IOException {
        data.close();
        DatabaseConfig source = DatabaseConfig.embedded(directory.resolve("home/db"));
        data = TestData.open(source);
        people = people(data);
        notes = notes(data);
        save();
        data.close();
        DatabaseConfig target = TestPostgres.newDatabase();
        Path home = directory.resolve("home");
        String written = "url = %s\nuser = ${env:NAME}\npassword = %s\npoolSize = 12\n"
                .formatted(target.url(), target.password());
        put(home, "move.request", written);
        DataErrands errands =
                new DataErrands(home, home.resolve("etc/org.boardwalk.data.cfg"), PRODUCT, name -> "postgres");
        assertThat(errands.before(source)).isEqualTo(target);
        assertThat(home.resolve("etc/org.boardwalk.data.cfg")).hasContent(written.strip());
        data = TestData.open(target);
        assertThat(codes(data, people(data))).containsExactly("p1");
        assertThat(home.resolve("move.result")).content().contains("row for row");
        assertThat(errands.before(target)).isEqualTo(target);
    }

    /** One at a time: the provider knows units by their names. */
    private TestData instead(DatabaseConfig target) {
        data.close();
        data = TestData.open(target);
        return data;
    }

    private Backup create() {
        return data.user().asSystem("test", () -> backups.create());
    }

    private DataErrands errands(Path backup) {
        return errands(backup, PRODUCT);
    }

    private DataErrands errands(Path backup, String product) {
        Path home = directory.resolve("new");
        put(home, "restore.request", backup.toString());
        return new DataErrands(home, home.resolve("etc/org.boardwalk.data.cfg"), product, name -> null);
    }

    /** Rows of two units, the trail and the outbox in one transaction. */
    private void save() {
        String code = "p" + next.incrementAndGet();
        data.transactions().write(() -> {
            Person person = new Person(code, "José \uD83D\uDE80");
            people.persist(person);
            people.flush();
            notes.persist(new Note(person.id(), code));
            data.events().publish(Renamed.of(person.id(), code));
        });
    }

    private static EntityManager people(TestData data) {
        return data.unit("sample/alpha", "alpha", Person.class, Address.class);
    }

    private static EntityManager notes(TestData data) {
        return data.unit("sample/beta", "beta", Note.class, Effect.class);
    }

    private static List<String> codes(TestData data, EntityManager people) {
        return all(data, people, "SELECT p.code FROM Person p");
    }

    private static List<String> bodies(TestData data, EntityManager notes) {
        return all(data, notes, "SELECT n.body FROM Note n");
    }

    private static List<String> all(TestData data, EntityManager entities, String query) {
        return data.transactions()
                .read(() -> entities.createQuery(query, String.class).getResultList());
    }

    private static long lines(TestData data) {
        try (var connection = data.persistence().connections().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM platform_audit")) {
            row.next();
            return row.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void expect(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, attempt);
        assertThat(problem).isNotNull();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(TEXTS.text(Locale.ENGLISH, problem)).doesNotContain("{");
        assertThat(TEXTS.text(Locale.of("es"), problem))
                .doesNotContain("{")
                .isNotEqualTo(TEXTS.text(Locale.ENGLISH, problem));
    }

    private static void put(Path home, String name, String content) {
        try {
            Files.createDirectories(home.resolve(name).getParent());
            Files.writeString(home.resolve(name), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
