package org.boardwalk.platform.mail.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardwalk.platform.api.board.Board.Logo;
import org.boardwalk.platform.api.health.HealthCheck.Health;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.api.mail.Mail.Answer;
import org.boardwalk.platform.api.mail.Message;
import org.boardwalk.platform.mail.internal.app.Outbox.Unsent;
import org.boardwalk.platform.mail.internal.domain.Letter;
import org.boardwalk.platform.mail.internal.smtp.Line;
import org.boardwalk.platform.mail.internal.smtp.TestServer;
import org.boardwalk.platform.persistence.internal.unit.MigrationScripts;
import org.boardwalk.platform.persistence.internal.unit.Unit;
import org.boardwalk.platform.persistence.internal.unit.UnitDefinition;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From a module's transaction to a real SMTP server; on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MailContract {
    private static final Instant NOW = Instant.now();
    private static final String DANA = "dana@example.org";

    private final TestBoard board = new TestBoard();
    private final Map<String, Object> file = new HashMap<>();
    private final List<Postman> postmen = new ArrayList<>();
    private TestData data;
    private Unit unit;
    private Outbox outbox;
    private MailSettings settings;
    private MailService mail;
    private TestServer server;

    abstract TestData open();

    @BeforeAll
    void openData() {
        data = open();
        unit = data.persistence().units().open(tables());
        outbox = new Outbox(data.transactions(), data.persistence().units().shared(unit));
    }

    @AfterAll
    void closeData() {
        unit.close();
        data.close();
    }

    @BeforeEach
    void startServer() {
        server = TestServer.start();
        file.putAll(Map.of(
                "host", "localhost",
                "port", server.port(),
                "encryption", "none",
                "from", "boardwalk@example.org",
                "publicUrl", "https://board.example.org"));
        settings = new MailSettings(file);
        mail = new MailService(settings, data.transactions(), outbox, postman());
    }

    @AfterEach
    void stopServer() {
        postmen.forEach(Postman::close);
        postmen.clear();
        server.close();
        data.empty();
        file.clear();
    }

    @Test
    void aMessageIsSentRightAfterTheCommit() {
        data.transactions().write(() -> {
            assertThat(mail.send(message("a"))).isEqualTo(Answer.TAKEN);
            assertThat(server.inbox).isEmpty();
        });

        awaitInbox(1);
        await().until(() -> outbox.unsent().isEmpty());
        assertThat(mail.link("my-credentials")).isEqualTo("https://board.example.org/my-credentials");
    }

    @Test
    void aMessageSaysWhichBoardItIsFromAndItsFooterInTheReadersLanguage() throws Exception {
        mail.send(new Message("a", DANA, Locale.of("es"), "about a", "text of a"));

        awaitInbox(1);
        var received = server.inbox.getFirst();
        assertThat(received.getFrom()[0]).hasToString("High Plains Workforce <boardwalk@example.org>");
        assertThat(part(received, 0).getContent().toString().replace("\r\n", "\n"))
                .startsWith("text of a\n\n-- \nHigh Plains Workforce\nIgualdad de oportunidades.\n");
    }

    @Test
    void aMessageHasTheBoardsLookTooWithItsLogoInside() throws Exception {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};
        board.changeLogo(new Logo("png", picture));
        mail.send(message("a"));

        awaitInbox(1);
        MimeMessage received = server.inbox.getFirst();
        assertThat(received.getContentType()).startsWith("multipart/alternative");
        assertThat(part(received, 0).getContentType()).startsWith("text/plain");
        Part whole = part(received, 1);
        assertThat(whole.getContentType()).startsWith("multipart/related");
        assertThat(part(whole, 0).getContentType()).startsWith("text/html").containsIgnoringCase("utf-8");
        assertThat(part(whole, 0).getContent().toString())
                .contains(
                        "text of a", "cid:logo@boardwalk", "An equal opportunity employer.", "board.example.org/legal");
        assertThat(part(whole, 1).getHeader("Content-ID")).containsExactly("<logo@boardwalk>");
        assertThat(part(whole, 1).getInputStream().readAllBytes()).isEqualTo(picture);
    }

    @Test
    void aLogoThatMailProgramsDoNotShowOrThatIsLargeStaysAway() throws Exception {
        for (Logo logo : List.of(new Logo("svg", new byte[10]), new Logo("png", new byte[60_000]))) {
            board.changeLogo(logo);
            mail.send(message(logo.ending()));
        }

        awaitInbox(2);
        for (MimeMessage received : server.inbox) {
            assertThat(part(received, 1).getContentType()).startsWith("text/html");
            assertThat(part(received, 1).getContent().toString()).doesNotContain("<img");
        }
    }

    private static Part part(Part whole, int number) throws Exception {
        return ((Multipart) whole.getContent()).getBodyPart(number);
    }

    @Test
    void aRollbackTakesTheMessageBack() {
        assertThatIllegalStateException().isThrownBy(() -> data.transactions().write(() -> {
            mail.send(message("a"));
            throw new IllegalStateException("changed my mind");
        }));
        assertThat(outbox.unsent()).isEmpty();

        assertThat(mail.send(message("a"))).isEqualTo(Answer.TAKEN);
        awaitInbox(1);
    }

    @Test
    void theSameKeyIsSentOnceAlsoAfterItWasSent() {
        assertThat(mail.send(message("a"))).isEqualTo(Answer.TAKEN);
        assertThat(mail.send(message("a"))).isEqualTo(Answer.TAKEN_BEFORE);
        awaitInbox(1);
        await().until(() -> outbox.unsent().isEmpty());

        assertThat(mail.send(message("a"))).isEqualTo(Answer.TAKEN_BEFORE);
    }

    @Test
    void ofTwoWhoSendTheSameKeyAtOnceOneIsTaken() throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 10; round++) {
                String key = "race-" + round;
                CyclicBarrier both = new CyclicBarrier(2);
                Callable<Answer> sender = () -> {
                    both.await(30, TimeUnit.SECONDS);
                    return mail.send(message(key));
                };
                List<Future<Answer>> answers = two.invokeAll(List.of(sender, sender), 60, TimeUnit.SECONDS);

                assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                        .containsExactlyInAnyOrder(Answer.TAKEN, Answer.TAKEN_BEFORE);
            }
        }
    }

    @Test
    void whoMeetsTheSameKeyUncommittedWaitsAndFindsIt() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            List<Future<Answer>> answers = new ArrayList<>();
            data.transactions().write(() -> {
                assertThat(mail.send(message("a"))).isEqualTo(Answer.TAKEN);
                answers.add(other.submit(() -> mail.send(message("a"))));
            });

            assertThat(answers.getFirst().get(60, TimeUnit.SECONDS)).isEqualTo(Answer.TAKEN_BEFORE);
        }
    }

    @Test
    void aServerThatWasAwayGetsEverythingWhenItIsBack() {
        int port = server.port();
        server.close();
        IntStream.range(0, 5).forEach(number -> mail.send(message("m" + number)));
        await().untilAsserted(() -> assertThat(health().status()).isEqualTo(Status.WARNING));
        assertThat(words(health())).contains("localhost:" + port).contains("5 messages wait");

        server = TestServer.start(port);

        awaitInbox(5);
        await().untilAsserted(() -> assertThat(health().status()).isEqualTo(Status.UP));
        assertThat(outbox.unsent()).isEmpty();
    }

    @Test
    void aCorrectedConfigurationTakesEffectAtOnce() {
        file.put("port", "1");
        settings.modified(file);
        mail.send(message("a"));
        await().untilAsserted(() -> assertThat(health().status()).isEqualTo(Status.WARNING));

        file.put("port", server.port());
        settings.modified(file);

        awaitInbox(1);
    }

    @Test
    void whatTheServerRefusesForGoodIsNotTriedAgainAndHoldsNobodyUp() {
        server.refused.put(DANA, 550);
        mail.send(message("a"));
        mail.send(new Message("b", "jordan@example.org", Locale.ENGLISH, "b", "b"));

        awaitInbox(1);
        await().until(() -> outbox.counts().waiting() == 0);
        Unsent refused = outbox.unsent().getFirst();
        assertThat(refused.state()).isEqualTo("FAILED");
        assertThat(refused.attempts()).isEqualTo(1);
        assertThat(refused.problem()).isEqualTo("platform.mail.refused");
        assertThat(refused.detail()).contains("550");
        assertThat(health().status()).isEqualTo(Status.UP);
        assertThat(words(health())).contains("One message of the last 30 days could not be delivered");
    }

    @Test
    void whatTheServerDoesNotTakeYetWaitsAndHoldsNobodyUp() {
        server.refused.put(DANA, 451);
        mail.send(message("a"));
        mail.send(new Message("b", "jordan@example.org", Locale.ENGLISH, "b", "b"));

        awaitInbox(1);
        await().until(() ->
                outbox.unsent().stream().anyMatch(one -> one.problem().equals("platform.mail.deferred")));
        assertThat(outbox.claim(Instant.now()))
                .as("its next attempt is a minute away")
                .isEmpty();
        assertThat(outbox.claim(Instant.now().plus(Duration.ofMinutes(2)))).isPresent();
    }

    @Test
    void aSenderWhoWasKilledLeavesTheMessageToOthersOnceItsClaimHasEnded() {
        nobodySends();
        outbox.add(message("a"), NOW.minusSeconds(1));
        Letter killed = outbox.claim(NOW).orElseThrow();

        assertThat(outbox.claim(NOW)).as("somebody sends it").isEmpty();
        Instant later = NOW.plus(Letter.CLAIM);
        Letter again = outbox.claim(later).orElseThrow();
        assertThat(again.id()).as("so the Message-ID is the same").isEqualTo(killed.id());

        outbox.failed(killed, "platform.mail.refused", "", later);
        assertThat(outbox.unsent())
                .as("who lost the claim has no say")
                .extracting(Unsent::state)
                .containsExactly("WAITING");
        outbox.sent(again, later);
        assertThat(outbox.unsent()).isEmpty();
    }

    @Test
    void twoSendersAtOnceSendEachMessageOnce() {
        postman();
        IntStream.range(0, 60).forEach(number -> outbox.add(message("m" + number), Instant.now()));
        postmen.forEach(Postman::wake);

        await().until(() -> outbox.unsent().isEmpty());
        assertThat(server.inbox)
                .hasSize(60)
                .doesNotHaveDuplicates()
                .extracting(one -> one.getSubject())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatWaitedForThreeDaysIsGivenUpAndNotSentLate() {
        nobodySends();
        outbox.add(message("old"), NOW.minus(Duration.ofDays(3)).minusSeconds(1));

        assertThat(outbox.claim(NOW)).isEmpty();
        assertThat(outbox.unsent()).extracting(Unsent::problem).containsExactly("platform.mail.gaveUp");
    }

    @Test
    void withoutAServerNothingIsKeptForLater() {
        settings.modified(Map.of());

        assertThat(mail.isConfigured()).isFalse();
        assertThat(mail.send(message("a"))).isEqualTo(Answer.NOT_CONFIGURED);
        assertThat(outbox.unsent()).isEmpty();
        assertThat(mail.link("my-credentials")).isEqualTo("/my-credentials");
        assertThat(health().status()).isEqualTo(Status.UP);
        assertThat(words(health())).startsWith("No mail server is configured");
    }

    @Test
    void aWrongConfigurationIsAWarningThatSaysWhatToCorrect() {
        file.put("port", "smtp");
        settings.modified(file);

        assertThat(mail.isConfigured()).isFalse();
        assertThat(health().status()).isEqualTo(Status.WARNING);
        assertThat(words(health())).contains("port").contains("\"smtp\"");
    }

    @Test
    void nobodyAddsRecipientsOrHeadersThroughAnAddressOrASubject() {
        assertThat(mail.send(new Message("a", "x@example.org\r\nBcc: y@example.org", Locale.ENGLISH, "s", "t")))
                .isEqualTo(Answer.BAD_ADDRESS);
        assertThat(mail.send(new Message("a", "x@example.org, y@example.org", Locale.ENGLISH, "s", "t")))
                .isEqualTo(Answer.BAD_ADDRESS);
        assertThat(mail.send(new Message("a", "", Locale.ENGLISH, "s", "t"))).isEqualTo(Answer.BAD_ADDRESS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Message("a", DANA, Locale.ENGLISH, "s\r\nBcc: y@example.org", "t"));
        assertThat(outbox.unsent()).isEmpty();
    }

    @Test
    void whatAMessageSaidIsForgottenWithTheSendingAndTheMessageAMonthLater() {
        nobodySends();
        outbox.add(message("sent"), NOW);
        outbox.sent(outbox.claim(NOW).orElseThrow(), NOW);
        outbox.add(message("stuck"), NOW.minus(Duration.ofDays(4)));
        assertThat(bodies()).containsExactlyInAnyOrder("", "text of stuck");

        assertThat(outbox.tidy(NOW)).isZero();
        assertThat(outbox.unsent()).extracting(Unsent::problem).containsExactly("platform.mail.gaveUp");
        assertThat(bodies()).containsOnly("");

        assertThat(outbox.tidy(NOW.plus(Outbox.MEMORY).plusSeconds(1))).isEqualTo(2);
        assertThat(bodies()).isEmpty();
    }

    private static Message message(String key) {
        return new Message(key, DANA, Locale.ENGLISH, "about " + key, "text of " + key);
    }

    /** For tests that take the messages themselves. */
    private void nobodySends() {
        postmen.forEach(Postman::close);
    }

    private Postman postman() {
        Postman postman = new Postman(
                settings,
                outbox,
                new Letterhead(board, new TestTexts()),
                new Proof(new KeptSettings()),
                Line::open,
                Duration.ofMillis(50));
        postmen.add(postman);
        return postman;
    }

    private Health health() {
        return new MailHealth(settings, outbox, postmen.getFirst()).check();
    }

    private static String words(Health health) {
        return new TestTexts().text(Locale.ENGLISH, health.detail());
    }

    private void awaitInbox(int size) {
        await().untilAsserted(() -> assertThat(server.inbox).hasSize(size));
    }

    @SuppressWarnings("unchecked")
    private List<String> bodies() {
        return data.transactions().read(() -> data.persistence()
                .units()
                .shared(unit)
                .createNativeQuery("SELECT body FROM mail_message")
                .getResultList());
    }

    static UnitDefinition tables() {
        Class<?> here = Outbox.class;
        String script = MigrationScripts.ROOT + "/common/V1__outbox.sql";
        return new UnitDefinition(
                "mail",
                List.of(),
                here.getClassLoader(),
                here.getProtectionDomain().getCodeSource().getLocation(),
                folder -> folder.equals("common") ? here.getClassLoader().resources(script) : Stream.empty());
    }
}
