package org.boardwalk.log.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever fails on a name somebody typed, the log tells what failed and where, and not the name. */
class PrivateThrowableTest {
    private static final String TYPED = "Marisol O'Brien \"Mari\" Quintero: it's, 078-05-1120\n\tat home (Elm.java:5)";
    private static final String TABLE =
            "CREATE TABLE person (code VARCHAR(200) NOT NULL, given VARCHAR(10), birth DATE, CONSTRAINT person_code UNIQUE (code))";

    static Stream<Arguments> whatFailsOnWhatIsTyped() {
        return Stream.of(
                fails(() -> Long.parseLong(TYPED), "java.lang.NumberFormatException: For input string (withheld)"),
                fails(() -> LocalDate.parse(TYPED), "java.time.format.DateTimeParseException: (withheld)"),
                fails(
                        () -> DayOfWeek.valueOf("MARISOL"),
                        "java.lang.IllegalArgumentException: No enum constant java (withheld)"),
                fails(() -> UUID.fromString("Marisol"), "java.lang.IllegalArgumentException: (withheld)"),
                fails(
                        () -> Path.of("Marisol\0"),
                        "java.nio.file.InvalidPathException: Nul character not allowed (withheld)"),
                fails(
                        () -> URI.create("marisol quintero"),
                        "java.lang.IllegalArgumentException: Illegal character in path at index (withheld)"),
                fails(
                        () -> new JsonMapper().readValue("{\"age\": \"Marisol\"}", Age.class),
                        "tools.jackson.databind.exc.InvalidFormatException: Cannot deserialize value of type (withheld)"),
                fails(
                        () -> new JsonMapper().readTree("Marisol"),
                        "tools.jackson.core.exc.StreamReadException: (withheld)"),
                fails(
                        () -> {
                            throw new NoSuchElementException("marisol.quintero");
                        },
                        "java.util.NoSuchElementException: (withheld)"),
                fails(
                        () -> {
                            throw new NoSuchElementException("marisol quintero");
                        },
                        "java.util.NoSuchElementException: (withheld)"));
    }

    record Age(int age) {}

    private static Arguments fails(ThrowingCallable act, String told) {
        return Arguments.of(catchThrowable(act), told);
    }

    @ParameterizedTest
    @MethodSource("whatFailsOnWhatIsTyped")
    void anExceptionIsToldWithoutTheValueItQuotes(Throwable thrown, String told) {
        assertThat(PrivateText.of(thrown)).isEqualTo(told);
    }

    @Test
    void whatCanOnlyBeAboutTheSystemIsToldAsItIs() {
        assertThat(PrivateText.of(catchThrowable(() -> Class.forName("org.boardwalk.Missing"))))
                .isEqualTo("java.lang.ClassNotFoundException: org.boardwalk.Missing");
        assertThat(PrivateText.of(new NoSuchFileException("backups/boardwalk.zip", null, "No space left on device")))
                .endsWith(": backups/boardwalk.zip: No space left on device");
        assertThat(PrivateText.of(catchThrowable(() -> InetAddress.getByName("db.invalid"))))
                .contains(": db.invalid");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
        jdbc:derby:memory:log;create=true | 22001, code 30000 | 22007, code 30000 | 23505, code 30000, PERSON_CODE, PERSON
                                          | 22001, code 0     | 22007, code 0     | 23505, code 0, person_code
        """, delimiter = '|')
    void aDatabaseIsToldByItsCodesAndByTheConstraintOnBothOfThem(
            String url, String tooLong, String noDate, String twice) throws SQLException {
        String server = url == null ? TestPostgres.newDatabase().url() : url;
        try (Connection connection = DriverManager.getConnection(server, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            statement.execute("INSERT INTO person (code) VALUES ('Marisol')");

            assertThat(told(statement, "INSERT INTO person (code, given) VALUES ('A', 'Marisol Quintero')"))
                    .contains("(SQLState " + tooLong + ")");
            assertThat(told(statement, "INSERT INTO person (code, birth) VALUES ('A', 'Marisol O''Brien Quintero')"))
                    .contains("(SQLState " + noDate + ")");
            assertThat(told(statement, "INSERT INTO person (code) VALUES ('Marisol')"))
                    .contains("(SQLState " + twice);
        }
    }

    @Test
    void aProblemIsToldByItsKey() {
        assertThat(PrivateText.of(new ProblemException("participants.name.wrong", "Marisol")))
                .endsWith(".ProblemException: participants.name.wrong (withheld)");
    }

    /** The whole trace: on Derby the cause says it again. */
    private static String told(Statement statement, String sql) {
        Throwable thrown = catchThrowable(() -> statement.execute(sql));
        assertThat(PrivateThrowable.trace(thrown)).contains("\n\tat ").doesNotContain("Marisol", "Brien", "Quintero");
        return PrivateText.of(thrown);
    }

    @Test
    void causesAndSuppressedOnesAreToldAlikeEvenInACircle() {
        NumberFormatException cause = new NumberFormatException("For input string: " + TYPED);
        Exception thrown = new CompletionException(cause);
        Exception suppressed = new IllegalStateException("The call of " + TYPED, thrown);
        thrown.addSuppressed(suppressed);
        Exception persistence = new RuntimeException("""

                Internal Exception: java.sql.SQLException: %s
                Error Code: 20000
                Call: INSERT INTO PERSON (NAME) VALUES (?)
                	bind => [Marisol]
                Exception [EclipseLink-4002] (Eclipse Persistence Services)""".formatted(TYPED), suppressed);

        String trace = PrivateThrowable.trace(persistence);

        assertThat(trace)
                .startsWith("java.lang.RuntimeException: EclipseLink-4002 (withheld)")
                .contains("Caused by: java.lang.IllegalStateException: The call of (withheld)")
                .contains("Caused by: java.util.concurrent.CompletionException: (withheld)")
                .contains("Caused by: java.lang.NumberFormatException: For input string (withheld)")
                .contains("CIRCULAR REFERENCE")
                .contains("\tat " + PrivateThrowableTest.class.getName() + ".causes")
                .doesNotContain("Marisol", "Brien", "Mari", "Quintero", "078-05", "Elm");
    }
}
