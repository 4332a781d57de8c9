package org.boardwalk.platform.mail.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.platform.api.audit.AuditTrail.Entry;
import org.boardwalk.platform.api.audit.AuditTrail.Query;
import org.boardwalk.platform.api.mail.MailServer;
import org.boardwalk.platform.api.mail.MailServer.Finding;
import org.boardwalk.platform.api.mail.MailServer.Values;
import org.boardwalk.platform.api.mail.Message;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.mail.internal.smtp.Line;
import org.boardwalk.platform.mail.internal.smtp.TestServer;
import org.boardwalk.platform.persistence.internal.unit.Unit;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an administrator does at Administration > Mail, with a real SMTP server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailServerTest {
    private static final String DANA = "dana@example.org";

    private final TestData data = TestData.derby();
    private KeptFile file;
    private MailSettings settings;
    private Outbox outbox;
    private Postman postman;
    private TestMessage trial;
    private MailServer page;
    private TestServer server;
    private Unit unit;

    @BeforeAll
    void makeTables() {
        unit = data.persistence().units().open(MailContract.tables());
        outbox = new Outbox(data.transactions(), data.persistence().units().shared(unit));
    }

    @AfterAll
    void close() {
        unit.close();
        data.close();
    }

    @BeforeEach
    void deployment() {
        server = TestServer.start();
        file = new KeptFile();
        settings = new MailSettings(Map.of());
        Letterhead letterhead = new Letterhead(new TestBoard(), new TestTexts());
        Proof proof = new Proof(new KeptSettings());
        postman = new Postman(settings, outbox, letterhead, proof, Line::open, Duration.ofMillis(50));
        trial = new TestMessage(settings, new TestTexts(), letterhead, proof);
        page = new MailServerService(data.user(), file, settings, postman, trial, data.audit(), data.transactions());
    }

    @AfterEach
    void stop() {
        data.user().allow(true);
        postman.close();
        server.close();
        data.empty();
    }

    @Test
    void whatIsSavedIsInTheFileAndUsedAtOnce() {
        change(values("localhost", "", null));

        assertThat(file.lines)
                .isEqualTo(Map.of(
                        "host", "localhost",
                        "port", String.valueOf(server.port()),
                        "encryption", "none",
                        "from", "boardwalk@example.org",
                        "publicUrl", "https://board.example.org"));
        assertThat(settings.server().orElseThrow().place()).isEqualTo("localhost:" + server.port());
    }

    @Test
    void aServerIsProvenByAMessageItTookUntilOneFailsOrItIsAnotherServer() {
        change(values("localhost", "", null));
        assertThat(trial.isProven()).isFalse();

        trial.send(DANA);
        assertThat(trial.isProven()).isTrue();
        server.close();
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> trial.send(DANA));
        assertThat(trial.isProven()).isFalse();

        server = TestServer.start();
        change(values("localhost", "", null));
        new MailService(settings, data.transactions(), outbox, postman)
                .send(new Message("a", DANA, Locale.ENGLISH, "about", "text"));
        await().until(trial::isProven);
        change(new Values("localhost", "1", "none", "", null, "b@example.org", "", "https://b.example.org"));
        assertThat(trial.isProven()).isFalse();
    }

    @Test
    void whatWaitedForAWrongServerGoesToTheRightOne() {
        change(new Values("localhost", "1", "none", "", null, "b@example.org", "", "https://b.example.org"));
        MailService mail = new MailService(settings, data.transactions(), outbox, postman);
        mail.send(new Message("a", DANA, Locale.ENGLISH, "about", "text"));
        await().until(() -> postman.trouble().isPresent());

        change(values("localhost", "", null));

        await().untilAsserted(() -> assertThat(server.inbox).hasSize(1));
        await().until(() -> outbox.unsent().isEmpty());
        assertThat(postman.trouble()).isEmpty();
    }

    @Test
    void thePasswordIsKeptUnlessAnotherIsTypedAndIsShownNowhere() {
        change(values("localhost", "boardwalk", "correct horse"));
        change(new Values("localhost", "", "", "boardwalk", null, "new@example.org", "", "https://b.example.org"));

        assertThat(settings.server().orElseThrow().password()).isEqualTo("correct horse");
        assertThat(page.said().password()).isTrue();
        assertThat(page.said().toString()).doesNotContain("correct horse");
        assertThat(values("localhost", "boardwalk", "correct horse").toString()).doesNotContain("correct horse");

        change(values("localhost", "boardwalk", "battery staple"));
        assertThat(settings.server().orElseThrow().password()).isEqualTo("battery staple");
        change(values("localhost", "", null));
        assertThat(file.lines).doesNotContainKeys("user", "password");
        assertThat(trail())
                .hasSize(4)
                .noneMatch(detail -> detail.contains("correct horse") || detail.contains("battery staple"))
                .anyMatch(detail -> detail.contains("from=boardwalk@example.org → new@example.org"))
                .anyMatch(detail -> detail.contains("password: removed"));
    }

    @Test
    void aKeptPasswordGoesToNoOtherServer() {
        change(values("localhost", "boardwalk", "correct horse"));

        Values elsewhere = new Values(
                "evil.example.org", "", "tls", "boardwalk", null, "b@example.org", "", "https://b.example.org");

        assertProblem("platform.mail.form.passwordAnew", () -> page.trial(elsewhere, DANA));
        assertProblem("platform.mail.form.passwordAnew", () -> change(elsewhere));
    }

    @Test
    void aPasswordOutOfTheEnvironmentStaysOne() {
        file.lines.putAll(Map.of("host", "localhost", "user", "boardwalk", "password", "${env:SECRET}"));
        settings.modified(Map.of("host", "localhost", "user", "boardwalk", "password", "from outside"));

        change(values("localhost", "boardwalk", null));

        assertThat(file.lines).containsEntry("password", "${env:SECRET}");
        assertThat(settings.server().orElseThrow().password()).isEqualTo("from outside");
    }

    @Test
    void ofTwoAdministratorsTheSecondOverwritesNothing() {
        String seen = page.said().stamp();
        page.change(seen, values("localhost", "", null));

        assertProblem("platform.config.changedMeanwhile", () -> page.change(seen, values("127.0.0.1", "", null)));
        assertThat(file.lines).containsEntry("host", "localhost");
        assertThat(trail()).hasSize(1);
    }

    @Test
    void aTrialUsesWhatIsTypedAndKeepsNothing() {
        assertThat(page.trial(values("localhost", "", null), DANA)).contains("250");

        assertThat(server.inbox).hasSize(1);
        assertThat(file.lines).isEmpty();
        assertThat(settings.server()).isEmpty();
        assertProblem("platform.mail.badAddress", () -> page.trial(values("localhost", "", null), "Dana"));
        assertProblem("platform.mail.form.none", () -> page.trial(values("", "", null), DANA));
        server.close();
        assertProblem("platform.mail.away", () -> page.trial(values("localhost", "", null), DANA));
    }

    @ParameterizedTest
    @CsvSource({
        "mail example, '', '', boardwalk@example.org, https://b.example.org, host",
        "localhost, 65536, '', boardwalk@example.org, https://b.example.org, port",
        "localhost, '', ssl, boardwalk@example.org, https://b.example.org, encryption",
        "localhost, '', '', boardwalk, https://b.example.org, from",
        "localhost, '', '', boardwalk@example.org, b.example.org, publicUrl",
        "${env:X}, '', '', boardwalk@example.org, https://b.example.org, host"
    })
    void aWrongValueIsNamedAtItsFieldInBothLanguagesAndNothingIsSaved(
            String host, String port, String encryption, String from, String publicUrl, String field) {
        Values wrong = new Values(host, port, encryption, "", null, from, "", publicUrl);

        assertThat(page.check(wrong)).extracting(Finding::field).containsExactly(field);
        for (Locale language : new TestTexts().locales()) {
            assertThat(new TestTexts()
                            .text(language, page.check(wrong).getFirst().problem()))
                    .isNotEmpty();
        }
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> change(wrong));
        assertThat(file.lines).isEmpty();
        assertThat(trail()).isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Values wrong = new Values("mail.example.org", "0", "none", "boardwalk", "", "x", "a\u0007b", "y");

        assertThat(page.check(wrong).stream().map(Finding::field).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("port", "encryption", "password", "from", "fromName", "publicUrl");
    }

    @Test
    void whoMayNotSeesAndChangesNothing() {
        data.user().allow(false);

        assertThatExceptionOfType(ProblemException.class).isThrownBy(page::said);
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> page.change("", values("x", "", null)));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> page.trial(values("x", "", null), DANA));
        assertThat(file.lines).isEmpty();
    }

    private Values values(String host, String user, @Nullable String password) {
        return new Values(
                host,
                String.valueOf(server.port()),
                "none",
                user,
                password,
                "boardwalk@example.org",
                "",
                "https://board.example.org");
    }

    private void change(Values wanted) {
        page.change(page.said().stamp(), wanted);
    }

    private List<String> trail() {
        return data
                .audit()
                .find(
                        new Query(
                                Optional.of("mail"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        0,
                        10)
                .stream()
                .map(Entry::detail)
                .toList();
    }

    private static void assertProblem(String code, ThrowingCallable work) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(work)
                .extracting(ProblemException::code)
                .isEqualTo(code);
    }
}
