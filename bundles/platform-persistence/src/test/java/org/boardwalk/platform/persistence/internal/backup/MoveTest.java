package org.boardwalk.platform.persistence.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardwalk.platform.api.audit.AuditTrail.Query;
import org.boardwalk.platform.api.database.DatabaseMoves;
import org.boardwalk.platform.api.database.DatabaseMoves.Target;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.database.Database;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.persistence.testing.TestPostgres;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator does at Administration > Database. */
class MoveTest {
    @TempDir
    Path home;

    private DatabaseConfig source;
    private DatabaseConfig server;
    private TestData data;
    private DatabaseMoves moves;

    @BeforeEach
    void embedded() {
        source = DatabaseConfig.embedded(home.resolve("db"));
        server = TestPostgres.newDatabase();
        data = TestData.open(source);
        moves = of(data);
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void whatIsInUseIsSaid() {
        assertThat(moves.used().embedded()).isTrue();
        assertThat(moves.used().product()).contains("Derby");
        assertThat(moves.planned()).isEmpty();
        assertThat(moves.last()).isEmpty();
    }

    @Test
    void aPlanIsMadeByTheNextStartAndTold() throws IOException {
        assertThat(moves.tryOut(target())).isNotBlank();
        moves.plan(target());

        Path plan = home.resolve("move.planned");
        assertThat(moves.planned()).contains(server.place());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(plan)))
                .isEqualTo("rw-------");
        assertThat(new DataFiles(home).list())
                .as("no other deployment moves with a backup")
                .doesNotContain(Path.of("move.planned"));

        data.close();
        Files.createDirectories(home.resolve("etc"));
        // As the launcher does
        Files.move(plan, home.resolve("move.request"));
        DatabaseConfig used =
                new DataErrands(home, home.resolve("etc/org.boardwalk.data.cfg"), "1.0.0", name -> null).before(source);
        assertThat(used.place()).isEqualTo(server.place());

        data = TestData.open(used);
        assertThat(of(data).last().orElseThrow()).satisfies(last -> {
            assertThat(last.done()).isTrue();
            assertThat(last.rows()).isPositive();
            assertThat(last.sentence().key()).isEqualTo("platform.move.done");
        });
        assertThat(of(data).used().embedded()).isFalse();
        BackupDirectory backups = new BackupDirectory(home.resolve("backups"));
        assertThat(backups.backups()).as("the one made before the move").hasSize(1);
        backups.deleteAllBut(0);
        assertThat(backups.path()).as("goes as those of the nights").isEmptyDirectory();
        expect("platform.move.notEmbedded", () -> of(data).plan(target()));
    }

    @Test
    void aPlanCanBeCancelledAndWhatWasPlannedIsInTheTrailWithoutThePassword() {
        moves.plan(target());
        moves.cancel();
        moves.cancel();

        assertThat(moves.planned()).isEmpty();
        assertThat(data.audit().find(everything(), 0, 10))
                .extracting(entry -> entry.action())
                .contains("move-planned", "move-cancelled");
        assertThat(data.audit().find(everything(), 0, 10))
                .extracting(entry -> entry.detail())
                .allMatch(detail -> !detail.contains("sesame"));
        assertThat(new Target("h", 1, "d", "u", "sesame", true, "").toString()).doesNotContain("sesame");
    }

    @Test
    void aPasswordIsReadAsItWasTyped() throws IOException {
        new MovePlan(home).write(new DatabaseConfig(server.url(), "DOM\\u", "a#b = \\x: ñ€ \"q\"", 7));

        Files.move(home.resolve("move.planned"), home.resolve("read.properties"));
        Properties read = new Properties();
        try (Reader in = Files.newBufferedReader(home.resolve("read.properties"))) {
            read.load(in);
        }
        assertThat(read.getProperty("user")).isEqualTo("DOM\\u");
        assertThat(read.getProperty("password")).isEqualTo("a#b = \\x: ñ€ \"q\"");
        assertThat(read.getProperty("poolSize")).isEqualTo("7");
    }

    @Test
    void whatIsInTheWayIsSaidInBothLanguagesAndNothingIsPlanned() throws SQLException {
        Target good = target();
        refused("host", new Target("db example", 5432, "b", "u", "p", false, ""));
        refused("host", new Target("h/x?user=y", 5432, "b", "u", "p", false, ""));
        refused("port", new Target("localhost", 0, "b", "u", "p", false, ""));
        refused("database", new Target("localhost", 5432, "b?ssl=x", "u", "p", false, ""));
        refused("user", new Target("localhost", 5432, "b", "", "p", false, ""));
        refused("password", new Target("localhost", 5432, "b", "u", "${env:X}", false, ""));
        refused("authority", new Target("localhost", 5432, "b", "u", "p", true, "no certificate"));
        refused("notEncrypted", new Target(good.host(), good.port(), good.database(), "postgres", "p", true, ""));
        refused("unreachable", new Target("localhost", 1, "b", "u", "p", false, ""));
        refused("noDatabase", new Target(good.host(), good.port(), "not-there", "postgres", "postgres", false, ""));
        try (Database filled = Database.open(server);
                Connection connection = filled.connections().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE visitor LOGIN PASSWORD 'v'");
            statement.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
            connection.commit();
            refused("noRight", new Target(good.host(), good.port(), good.database(), "visitor", "v", false, ""));
            statement.execute("CREATE TABLE taken (id INTEGER)");
            connection.commit();
        }
        refused("notEmpty", good);
        assertThat(moves.planned()).isEmpty();
    }

    @Test
    void whatWentWrongWithAMoveIsToldInTheReadersLanguageAlsoByAnEarlierRelease() throws IOException {
        Files.writeString(home.resolve("move.request"), "url = " + source.url());
        Path configuration = home.resolve("etc/org.boardwalk.data.cfg");
        data.close();
        expect("platform.move.target", () -> new DataErrands(home, configuration, "1.0.0", name -> null)
                .before(source));
        data = TestData.open(source);

        assertThat(told("es")).contains("PostgreSQL", "Corrija");

        Files.writeString(home.resolve("move.result"), """
                {"done":false,"message":"It did not work.","tables":0,"rows":0,"files":0,"seconds":0.0}
                """);
        assertThat(told("es")).isEqualTo("It did not work.");
    }

    private String told(String language) {
        return new TestTexts()
                .text(Locale.of(language), of(data).last().orElseThrow().sentence());
    }

    @Test
    void whoMayNotSeesAndPlansNothing() {
        data.user().allow(false);

        assertThatExceptionOfType(ProblemException.class).isThrownBy(moves::used);
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> moves.tryOut(target()));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> moves.plan(target()));
        assertThat(home.resolve("move.planned")).doesNotExist();
    }

    private void refused(String what, Target target) {
        expect("platform.move.try." + what, () -> moves.plan(target));
    }

    private static void expect(String code, Runnable work) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(work::run).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            for (Locale language : new TestTexts().locales()) {
                assertThat(new TestTexts().text(language, problem)).isNotBlank();
            }
        });
    }

    private Target target() {
        Matcher url =
                Pattern.compile("jdbc:postgresql://([^:/]+):(\\d+)/([^?]+).*").matcher(server.url());
        assertThat(url.matches()).as(server.url()).isTrue();
        return new Target(
                url.group(1),
                Integer.parseInt(url.group(2)),
                url.group(3),
                server.user(),
                server.password(),
                false,
                "");
    }

    private DatabaseMoves of(TestData opened) {
        return new MoveService(
                opened.persistence().database(), home, opened.audit(), opened.transactions(), opened.user()::require);
    }

    private static Query everything() {
        return new Query(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
