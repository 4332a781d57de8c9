package org.boardwalk.certifications.internal.app;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The platform's e-mail, as in the container. */
record RealMail(Mail mail, Postman postman, Unit unit) implements AutoCloseable {
    RealMail(TestData data, int port) {
        this(data, settings(port), data.persistence().units().open(tables()));
    }

    private RealMail(TestData data, MailSettings settings, Unit unit) {
        this(
                data,
                settings,
                unit,
                new Outbox(data.transactions(), data.persistence().units().shared(unit)));
    }

    private RealMail(TestData data, MailSettings settings, Unit unit, Outbox outbox) {
        this(
                data,
                settings,
                unit,
                outbox,
                new Postman(settings, outbox, new Letterhead(board(), new TestTexts()), new Proof(new NoSettings())));
    }

    private RealMail(TestData data, MailSettings settings, Unit unit, Outbox outbox, Postman postman) {
        this(new MailService(settings, data.transactions(), outbox, postman), postman, unit);
    }

    @Override
    public void close() {
        postman.close();
        unit.close();
    }

    private static MailSettings settings(int port) {
        return new MailSettings(Map.of(
                "host", "localhost",
                "port", port,
                "encryption", "none",
                "from", "boardwalk@example.org",
                "publicUrl", "https://board.example.org"));
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

    /** The plain text of a message. */
    public static String text(Part message) throws Exception {
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
