package org.boardwalk.platform.mail.internal.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.boardwalk.platform.mail.internal.domain.MailConfig;
import org.jspecify.annotations.NullMarked;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.SMTPServer.Builder;

/** A real SMTP server, on this machine, that keeps what it took, and refuses what a test tells it to refuse. */
@NullMarked
public final class TestServer implements AutoCloseable {
    public static final String USER = "boardwalk";
    public static final String PASSWORD = "correct horse";

    /** What it took, in order. */
    public final List<MimeMessage> inbox = new CopyOnWriteArrayList<>();

    /** Sender, recipient or {@code DATA} to the code it is answered with. */
    public final Map<String, Integer> refused = new ConcurrentHashMap<>();

    private final SMTPServer server;

    private TestServer(int port, UnaryOperator<Builder> more) {
        server = more.apply(SMTPServer.port(port)
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .insertReceivedHeaders(false)
                        .messageHandlerFactory(Handler::new))
                .build();
        server.start();
    }

    public static TestServer start() {
        return start(0);
    }

    public static TestServer start(int port) {
        return new TestServer(port, builder -> builder);
    }

    static TestServer with(UnaryOperator<Builder> more) {
        return new TestServer(0, more);
    }

    /** Lets nobody send but {@link #USER}. */
    static Builder guarded(Builder builder) {
        return builder.requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
                    if (!user.equals(USER) || !password.equals(PASSWORD)) {
                        throw new LoginFailedException();
                    }
                }));
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** As an administrator would write it. */
    public MailConfig config(String... more) {
        return config(port(), more);
    }

    public static MailConfig config(int port, String... more) {
        Properties all = new Properties();
        all.put("host", "localhost");
        all.put("port", String.valueOf(port));
        all.put("encryption", "none");
        all.put("from", "boardwalk@example.org");
        all.put("fromName", "Junta «Ñandú»");
        all.put("publicUrl", "https://board.example.org/");
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return MailConfig.of(properties(all)).orElseThrow();
    }

    private static Map<String, Object> properties(Properties all) {
        Map<String, Object> map = new ConcurrentHashMap<>();
        all.forEach((key, value) -> map.put(key.toString(), value));
        return map;
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Handler implements MessageHandler {
        private Handler(MessageContext context) {}

        @Override
        public void from(String sender) throws RejectException {
            refuse(sender);
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            refuse(recipient);
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            try {
                MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), data);
                refuse("DATA");
                inbox.add(message);
                return "took it";
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void done() {}

        private void refuse(String what) throws RejectException {
            Integer code = refused.get(what);
            if (code != null) {
                throw new RejectException(code, "not " + what);
            }
        }
    }
}
