package org.boardwalk.internships.internal.app.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.boardwalk.platform.api.board.Board;
import org.boardwalk.platform.api.board.BoardProfile;
import org.boardwalk.platform.api.board.BoardProfile.Colours;
import org.boardwalk.platform.api.mail.Mail;
import org.boardwalk.platform.api.settings.Settings;
import org.boardwalk.platform.mail.internal.app.Letterhead;
import org.boardwalk.platform.mail.internal.app.MailService;
import org.boardwalk.platform.mail.internal.app.MailSettings;
import org.boardwalk.platform.mail.internal.app.Outbox;
import org.boardwalk.platform.mail.internal.app.Postman;
import org.boardwalk.platform.mail.internal.app.Proof;
import org.boardwalk.platform.persistence.internal.unit.MigrationScripts;
import org.boardwalk.platform.persistence.internal.unit.Unit;
import org.boardwalk.platform.persistence.internal.unit.UnitDefinition;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.server.SMTPServer;

/** The platform's e-mail, as in the container, and a mail server it talks to. */
public final class RealMail implements AutoCloseable {
    /** What arrived. */
    public final List<MimeMessage> inbox = new CopyOnWriteArrayList<>();

    public final Mail mail;
    private final Postman postman;
    private final Unit unit;
    private final SMTPServer server;

    public RealMail(TestData data) {
        server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((context, from, to, content) -> inbox.add(parsed(content)))
                .build();
        server.start();
        MailSettings settings = new MailSettings(Map.of(
                "host", "localhost",
                "port", server.getPortAllocated(),
                "encryption", "none",
                "from", "boardwalk@example.org",
                "publicUrl", "https://board.example.org"));
        unit = data.persistence().units().open(tables());
        Outbox outbox =
                new Outbox(data.transactions(), data.persistence().units().shared(unit));
        postman = new Postman(settings, outbox, new Letterhead(board(), new TestTexts()), new Proof(new NoSettings()));
        mail = new MailService(settings, data.transactions(), outbox, postman);
    }

    private static MimeMessage parsed(byte[] content) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UnitDefinition tables() {
        Class<?> there = Outbox.class;
        String script = MigrationScripts.ROOT + "/common/V1__outbox.sql";
        return new UnitDefinition(
                "mail",
                List.of(),
                there.getClassLoader(),
                there.getProtectionDomain().getCodeSource().getLocation(),
                folder -> folder.equals("common") ? there.getClassLoader().resources(script) : Stream.empty());
    }

    @Override
    public void close() {
        postman.close();
        unit.close();
        server.stop();
    }

    /** The plain text of a message. */
    public static String text(MimeMessage message) throws Exception {
        return ((Multipart) message.getContent()).getBodyPart(0).getContent().toString();
    }

    private static Board board() {
        BoardProfile profile = new BoardProfile("Test Board", List.of("en", "es"), Colours.OWN, Map.of(), Map.of());
        return (Board) Proxy.newProxyInstance(
                RealMail.class.getClassLoader(),
                new Class<?>[] {Board.class},
                (board, method, arguments) -> switch (method.getName()) {
                    case "profile" -> profile;
                    case "logo" -> Optional.empty();
                    case "colours" -> new Colours("#0f5a76", "#7cc4da", "#0c3241");
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Forgets what it is told. */
    private static final class NoSettings implements Settings {
        @Override
        public Optional<String> get(String key) {
            return Optional.empty();
        }

        @Override
        public void put(String key, @Nullable String value) {}
    }
}
