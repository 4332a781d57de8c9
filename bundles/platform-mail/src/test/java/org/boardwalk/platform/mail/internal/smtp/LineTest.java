package org.boardwalk.platform.mail.internal.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Properties;
import java.util.Scanner;
import java.util.UUID;
import javax.net.ssl.SSLSocketFactory;
import org.boardwalk.platform.mail.internal.domain.Letter;
import org.boardwalk.platform.mail.internal.domain.MailConfig;
import org.boardwalk.platform.mail.internal.smtp.Failure.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What arrives at a real SMTP server, and what its answers mean. */
class LineTest {
    private static final String DANA = "dana@example.org";
    private static TestCertificate ours;
    private static TestCertificate foreign;

    @BeforeAll
    static void certificates(@TempDir Path folder) throws Exception {
        ours = TestCertificate.make(folder, "localhost");
        foreign = TestCertificate.make(folder, "mail.example.org");
    }

    @Test
    void aMessageArrivesWithItsHeadersInItsLanguage() throws Exception {
        try (TestServer server = TestServer.start()) {
            Letter letter =
                    letter("Su credencial termina — ¡pronto! 🎓", "Hola, Ñandú:\n\nhttps://board.example.org/x\n");

            assertThat(send(server.config(), letter)).startsWith("250").contains("took it");

            MimeMessage mail = server.inbox.getFirst();
            assertThat(mail.getSubject()).isEqualTo("Su credencial termina — ¡pronto! 🎓");
            assertThat(mail.getContent().toString().replace("\r\n", "\n")).isEqualTo(letter.text());
            assertThat(mail.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
            assertThat(mail.getContentLanguage()).containsExactly("es");
            assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress(DANA));
            InternetAddress from = (InternetAddress) mail.getFrom()[0];
            assertThat(from.getAddress()).isEqualTo("boardwalk@example.org");
            assertThat(from.getPersonal()).isEqualTo("Junta «Ñandú»");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getSentDate())
                    .isCloseTo(Instant.now(), Duration.ofMinutes(1).toMillis());
            assertThat(mail.getMessageID()).isEqualTo("<" + letter.id() + "@example.org>");
        }
    }

    @Test
    void oneConnectionCarriesManyMessages() throws Exception {
        try (TestServer server = TestServer.start();
                Line line = Line.open(server.config())) {
            line.send(letter("one", "1"));
            line.send(letter("two", "2"));

            assertThat(server.inbox).extracting(MimeMessage::getSubject).containsExactly("one", "two");
        }
    }

    @Test
    void anEncryptedConnectionIsInsistedOn() throws Exception {
        try (TestServer server = TestServer.with(
                builder -> TestServer.guarded(builder.requireTLS().startTlsSocketFactory(ours.context())))) {
            assertThat(send(signedIn(server, "starttls"), letter("secret", "x"), ours.trust()))
                    .startsWith("250");
            assertThat(server.inbox).hasSize(1);
        }
        try (TestServer plain = TestServer.with(builder -> builder.hideTLS())) {
            Failure failure = failure(plain.config("encryption", "starttls"), ours.trust());

            assertThat(failure.reason()).isEqualTo("platform.mail.trouble");
            assertThat(failure.detail()).contains("STARTTLS");
            assertThat(plain.inbox).isEmpty();
        }
    }

    @Test
    void aConnectionMayBeEncryptedFromTheFirstByte() throws Exception {
        try (TestServer server = TestServer.with(builder -> builder.serverSocketFactory(ours.context()))) {
            assertThat(send(server.config("encryption", "tls"), letter("secret", "x"), ours.trust()))
                    .startsWith("250");
        }
    }

    @Test
    void aCertificateOfSomebodyElseOrOfNobodyIsRefused() throws Exception {
        try (TestServer server =
                TestServer.with(builder -> builder.requireTLS().startTlsSocketFactory(foreign.context()))) {
            MailConfig config = server.config("encryption", "starttls");

            assertThat(failure(config, foreign.trust()).reason())
                    .as("good, but for another name")
                    .isEqualTo("platform.mail.certificate");
            assertThat(failure(config, (SSLSocketFactory) SSLSocketFactory.getDefault())
                            .reason())
                    .as("known to nobody")
                    .isEqualTo("platform.mail.certificate");
        }
    }

    @Test
    void aWrongPasswordSaysSo() throws Exception {
        try (TestServer server = TestServer.with(TestServer::guarded)) {
            Failure failure = failure(server.config("user", TestServer.USER, "password", "wrong"), ours.trust());

            assertThat(failure.reason()).isEqualTo("platform.mail.login");
            assertThat(failure.kind()).isEqualTo(Kind.SERVER);
            assertThat(failure.detail()).startsWith("535");
        }
    }

    @Test
    void aServerThatWantsASignInSaysSoAtTheMessage() throws Exception {
        try (TestServer server = TestServer.with(TestServer::guarded)) {
            assertThat(failure(server.config(), ours.trust()).reason()).isEqualTo("platform.mail.login");
        }
    }

    @Test
    void whatIsRefusedForGoodIsToldFromWhatMayPass() throws Exception {
        try (TestServer server = TestServer.start()) {
            server.refused.put(DANA, 550);
            assertThat(failure(server.config(), ours.trust()).kind()).isEqualTo(Kind.REFUSED);
            server.refused.put(DANA, 451);
            assertThat(failure(server.config(), ours.trust()).kind()).isEqualTo(Kind.DEFERRED);
            server.refused.put(DANA, 421);
            assertThat(failure(server.config(), ours.trust()).kind()).isEqualTo(Kind.BROKEN);
            server.refused.clear();

            server.refused.put("DATA", 554);
            assertThat(failure(server.config(), ours.trust()).kind()).isEqualTo(Kind.REFUSED);
            server.refused.put("DATA", 452);
            assertThat(failure(server.config(), ours.trust()).kind()).isEqualTo(Kind.DEFERRED);
            server.refused.clear();

            server.refused.put("boardwalk@example.org", 550);
            Failure sender = failure(server.config(), ours.trust());
            assertThat(sender.kind()).isEqualTo(Kind.SERVER);
            assertThat(sender.reason()).isEqualTo("platform.mail.sender");
            assertThat(server.inbox).isEmpty();
        }
    }

    @Test
    void nobodyThereIsToldFromSomebodySilent() throws Exception {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
            Instant start = Instant.now();

            Failure silent = failure(TestServer.config(nobody), ours.trust());

            assertThat(silent.kind()).isEqualTo(Kind.SERVER);
            assertThat(silent.detail()).containsIgnoringCase("timed out");
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
        }
        assertThat(failure(TestServer.config(nobody), ours.trust()).reason()).isEqualTo("platform.mail.away");
    }

    @Test
    void aServerThatGoesInTheMiddleIsTriedAgain() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofPlatform().daemon().start(() -> greetAndLeave(socket));

            assertThat(failure(TestServer.config(socket.getLocalPort()), ours.trust())
                            .kind())
                    .isEqualTo(Kind.BROKEN);
        }
    }

    private static void greetAndLeave(ServerSocket socket) {
        try (var client = socket.accept();
                var in = new Scanner(client.getInputStream(), StandardCharsets.US_ASCII);
                var out = client.getOutputStream()) {
            out.write("220 hello\r\n".getBytes(StandardCharsets.US_ASCII));
            in.nextLine();
            out.write("250 hello\r\n".getBytes(StandardCharsets.US_ASCII));
            in.nextLine();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MailConfig signedIn(TestServer server, String encryption) {
        return server.config("encryption", encryption, "user", TestServer.USER, "password", TestServer.PASSWORD);
    }

    private static Failure failure(MailConfig config, SSLSocketFactory trust) {
        return catchThrowableOfType(Failure.class, () -> send(config, letter("x", "x"), trust));
    }

    private static String send(MailConfig config, Letter letter) throws Failure {
        return send(config, letter, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    private static String send(MailConfig config, Letter letter, SSLSocketFactory trust) throws Failure {
        Properties impatient = new Properties();
        impatient.put("mail.smtp.timeout", "1000");
        try (Line line = Line.open(config, impatient, trust)) {
            return line.send(letter);
        }
    }

    private static Letter letter(String subject, String text) {
        Instant now = Instant.now();
        return new Letter(UUID.randomUUID(), DANA, Locale.of("es"), subject, text, now, 1, now);
    }
}
