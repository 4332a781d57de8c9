package org.boardwalk.platform.core.internal.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a deployment's files goes into a support bundle. */
class SupportPartsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    private Places places = new Places(Path.of(""), Path.of(""), Path.of(""));

    @BeforeEach
    void folders() throws IOException {
        places = new Places(
                data, Files.createDirectory(data.resolve("etc")), Files.createDirectory(data.resolve("log")));
    }

    @Test
    void ofSettingsOnlyThoseKnownToBeHarmlessAreShown() throws IOException {
        etc(
                "org.boardwalk.mail.cfg",
                "host = mail.example.org\nuser = dana\npassword = hunter22\nfromName = Dana Reyes");
        etc(
                "org.boardwalk.data.cfg",
                "url = jdbc:postgresql://joe:swordfish@db:5432/board?password=swordfish\nuser = joe");
        etc("org.boardwalk.later.cfg", "nobodyKnows = what this is");

        assertThat(new Configuration(places).text())
                .contains("host = mail.example.org", "password = (not shown)", "nobodyKnows = (not shown)")
                .contains("url = jdbc:postgresql://db:5432/board\n")
                .doesNotContain("dana", "Dana", "hunter22", "swordfish", "joe", "what this is");
    }

    @Test
    void whatIsSecretIsTakenOutWhereverElseItStands() throws IOException {
        etc("org.boardwalk.mail.cfg", "password = hunter22\nport = 587");
        Scrub scrub = new Scrub(new Configuration(places).secrets());

        assertThat(scrub.secrets("it was hunter22 at 587")).isEqualTo("it was (hidden) at 587");
    }

    @Test
    void ofTheLogStaysWhatIsNoPersonalData() throws IOException {
        log("""
                2026-11-22T23:21:42,998 ERROR [qtp1-5] o.b.Jobs - [4eccbb4f73eb5f72] Page 'Dana Reyes' failed for dana@example.org, 123-45-6789
                java.lang.IllegalStateException: Dana Reyes was born on 1996-05-14
                \tat org.boardwalk.Thing.work(Thing.java:12)
                Caused by: java.sql.SQLException: Key (email)=(dana@example.org)
                  Detail: Dana Reyes
                \t... 12 more
                2026-11-22T23:21:43,001 WARN  [t] o.b.Runner - It failed\\na.b.Wrong: Dana Reyes\\n\tat a.b.C.d(C.java:1)
                """);

        assertThat(new LogTail(places).text()).isEqualTo("""
                2026-11-22T23:21:42,998 ERROR [qtp1-5] o.b.Jobs - [4eccbb4f73eb5f72] Page (quoted) failed for (e-mail) (number)
                java.lang.IllegalStateException
                \tat org.boardwalk.Thing.work(Thing.java:12)
                Caused by: java.sql.SQLException
                \t... 12 more
                2026-11-22T23:21:43,001 WARN  [t] o.b.Runner - It failed
                a.b.Wrong
                \tat a.b.C.d(C.java:1)
                """.replace("(e-mail) (number)", "(e-mail), (number)"));
    }

    @Test
    void aLogOfJsonIsTreatedLikewise() throws IOException {
        log(
                "{\"time\":\"t\",\"level\":\"ERROR\",\"request\":\"4eccbb4f73eb5f72\",\"message\":\"Mail to dana@example.org\","
                        + "\"error\":\"a.B: Dana\\n\\tat a.B.c(B.java:1)\\nDana again\",\"person\":\"Dana\"}\n{\"time\":\"hal");

        assertThat(new LogTail(places).text())
                .contains("\"request\":\"4eccbb4f73eb5f72\"", "Mail to (e-mail)", "a.B\\n\\tat a.B.c(B.java:1)")
                .doesNotContain("ana", "hal");
    }

    @Test
    void withoutALogThereIsNothingToTell() {
        assertThat(new LogTail(places).text()).isBlank();
        assertThat(new Scrub(List.of()).secrets("all stays")).isEqualTo("all stays");
    }

    private void etc(String name, String text) throws IOException {
        Files.writeString(places.etc().resolve(name), text);
    }

    private void log(String text) throws IOException {
        Files.writeString(places.logFile(), text);
    }
}
