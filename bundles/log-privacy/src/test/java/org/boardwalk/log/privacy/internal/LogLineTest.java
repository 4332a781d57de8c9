package org.boardwalk.log.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.apache.logging.log4j.message.SimpleMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Lines of the log by the patterns that ship. */
class LogLineTest {
    private static final Path SHIPPED =
            Path.of("../../karaf-assembly/src/main/resources/etc/org.ops4j.pax.logging.cfg");

    @ParameterizedTest
    @ValueSource(strings = {"plain", "json"})
    void bothKindsOfLinesTellWhatFailedAndNobodysName(String kind) throws IOException {
        String line =
                line(kind, "org.eclipse.jetty", "No 'Marisol' here", new IllegalStateException("Wanted: Marisol"));

        assertThat(line)
                .contains("No (withheld) here", "java.lang.IllegalStateException", "at " + LogLineTest.class.getName())
                .doesNotContain("Marisol");
    }

    @Test
    void aLineOfJsonIsStillOne() throws IOException {
        String line = line("json", "org.boardwalk.x", "He said \"yes\"", new RuntimeException("a\nb"));

        assertThat(line).endsWith("}\n").hasLineCount(1);
        assertThat(new JsonMapper().readTree(line).path("message").asString()).isEqualTo("He said \"yes\"");
        assertThat(new JsonMapper().readTree(line).path("error").asString()).startsWith("java.lang.RuntimeException");
    }

    @Test
    void aLineWithoutAnExceptionEndsAfterItsMessage() throws IOException {
        assertThat(line("plain", "org.boardwalk.x", "Started", null)).endsWith(" - Started\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            org.boardwalk.mail | The command "health" says why           | The command "health" says why
            org.eclipse.jetty  | Cannot read "Marisol "Mari" Quintero"   | Cannot read (withheld)
            org.eclipse.jetty  | Cannot read 'Marisol O'Brien' as a date | Cannot read (withheld) as a date
            org.eclipse.jetty  | It isn't there                          | It isn't there
            org.eclipse.jetty  | Refused <marisol@example.org>           | Refused <(withheld)>
            com.vaadin.flow    | Failed: java.lang.Error: Marisol        | Failed: java.lang.Error: (withheld)
            """)
    void ofWhatLibrariesLogNothingIsKeptThatStandsInQuotes(String logger, String message, String kept) {
        assertThat(PrivateText.message(logger, message)).isEqualTo(kept);
    }

    private static String line(String kind, String logger, String message, Throwable thrown) throws IOException {
        Properties shipped = new Properties();
        shipped.load(Files.newBufferedReader(SHIPPED));
        return PatternLayout.newBuilder()
                .withPattern(shipped.getProperty("boardwalk.log." + kind))
                .withAlwaysWriteExceptions(Boolean.parseBoolean(
                        shipped.getProperty("log4j2.appender.rolling.layout.alwaysWriteExceptions")))
                .build()
                .toSerializable(Log4jLogEvent.newBuilder()
                        .setLoggerName(logger)
                        .setLevel(Level.WARN)
                        .setMessage(new SimpleMessage(message))
                        .setThrown(thrown)
                        .build());
    }
}
