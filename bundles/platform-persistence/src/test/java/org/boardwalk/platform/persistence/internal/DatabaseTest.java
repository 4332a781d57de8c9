package org.boardwalk.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.database.Database;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.testing.TestPostgres;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator is told when the database cannot be opened. */
class DatabaseTest {
    private static final TestTexts TEXTS = new TestTexts();

    @TempDir
    Path directory;

    @Test
    void withoutAFileTheDatabaseIsEmbedded() {
        DatabaseConfig config = DatabaseConfig.of(Map.of("user", " ", "url", ""), directory.resolve("db"));
        try (Database database = Database.open(config)) {
            assertThat(database.ailment()).isEmpty();
            assertThat(directory.resolve("db/service.properties")).exists();
        }
        Database.open(config).close();
    }

    @Test
    void aDatabaseInUseByAnotherProcessIsNamed() throws Exception {
        try (Child child = Child.start(Writer.class, directory.resolve("db").toString())) {
            child.awaitLines(1);
            expect("platform.database.inUse", () -> openEmbedded(directory.resolve("db")), "in use", "directory");
        }
    }

    @Test
    void aDirectoryThatCannotBeMadeIsNamed() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");
        expect("platform.database.noDirectory", () -> openEmbedded(file.resolve("deep/db")), "file", "write");
    }

    @Test
    void aWrongPasswordSaysWhatToCorrect() {
        TestPostgres.requirePassword("dana", "right");
        DatabaseConfig good = TestPostgres.newDatabase();
        DatabaseConfig right = new DatabaseConfig(good.url(), "dana", "right", 2);
        Database.open(right).close();
        DatabaseConfig wrong = new DatabaseConfig(good.url(), "dana", "wr0ng", 2);
        ProblemException problem = expect(
                "platform.database.wrongPassword", () -> Database.open(wrong), "dana", "etc/org.boardwalk.data.cfg");
        assertThat(english(problem)).doesNotContain("wr0ng");
    }

    @Test
    void aDatabaseThatIsNotThereSaysWhatToDo() {
        DatabaseConfig config = TestPostgres.newDatabase();
        DatabaseConfig missing = new DatabaseConfig(config.url() + "x", "postgres", "", 2);
        expect("platform.database.noDatabase", () -> Database.open(missing), "Create it");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        DatabaseConfig config = new DatabaseConfig("jdbc:postgresql://localhost:1/x?a=secret", "u", "p", 2);
        ProblemException problem =
                expect("platform.database.unreachable", () -> Database.open(config), "localhost:1", "host and port");
        assertThat(english(problem)).doesNotContain("secret");
    }

    @Test
    void mistakesInTheFileAreExplained() {
        expect("platform.database.unknownKind", () -> open(Map.of("url", "jdbc:oracle:x")), "jdbc:postgresql:");
        expect("platform.database.poolSize", () -> open(Map.of("poolSize", "many")), "many");
    }

    private void openEmbedded(Path database) {
        Database.open(DatabaseConfig.embedded(database)).close();
    }

    private void open(Map<String, String> properties) {
        Database.open(DatabaseConfig.of(properties, directory)).close();
    }

    private static ProblemException expect(String code, ThrowingCallable attempt, String... words) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, attempt);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(english(problem)).contains(words).doesNotContain("{");
        assertThat(TEXTS.text(Locale.of("es"), problem))
                .isNotEqualTo(english(problem))
                .doesNotContain("{");
        return problem;
    }

    private static String english(ProblemException problem) {
        return TEXTS.text(Locale.ENGLISH, problem);
    }
}
