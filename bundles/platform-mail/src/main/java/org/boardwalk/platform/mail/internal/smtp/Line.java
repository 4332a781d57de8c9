package org.boardwalk.platform.mail.internal.smtp;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.boardwalk.platform.mail.internal.domain.Letter;
import org.boardwalk.platform.mail.internal.domain.MailConfig;
import org.boardwalk.platform.mail.internal.domain.MailConfig.Encryption;
import org.boardwalk.platform.mail.internal.smtp.Failure.Kind;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the mail server, for any number of letters one after the other; one thread. Every step has a time
 * limit, so a server that says nothing ends as a {@link Failure}.
 */
public final class Line implements AutoCloseable {
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private final MailConfig config;
    private final Session session;
    private final SMTPTransport transport;

    private Line(MailConfig config, Properties limits, SSLSocketFactory trust) {
        this.config = config;
        this.session = Session.getInstance(properties(config, limits, trust));
        this.transport = new SMTPTransport(session, null);
    }

    /** Connects and signs in. */
    public static Line open(MailConfig config) throws Failure {
        return open(config, new Properties(), (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /**
     * @param limits instead of the usual ones
     * @param trust knows whose certificates are good
     */
    static Line open(MailConfig config, Properties limits, SSLSocketFactory trust) throws Failure {
        try (OwnLoader own = new OwnLoader()) {
            Line line = new Line(config, limits, trust);
            line.connect();
            return line;
        }
    }

    /** @return what the server said when it took the letter */
    public String send(Letter letter) throws Failure {
        try (OwnLoader own = new OwnLoader()) {
            transport.sendMessage(mime(letter), new Address[] {new InternetAddress(letter.to(), true)});
            return Reply.line(transport.getLastServerResponse());
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw Reply.failure(e);
        }
    }

    /** Whether it can take another letter. */
    public boolean isOpen() {
        return transport.isConnected();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // The server closed first; what it took it has confirmed before.
            return;
        }
    }

    private void connect() throws Failure {
        try {
            transport.connect(config.host(), config.port(), emptyToNull(config.user()), emptyToNull(config.password()));
        } catch (AuthenticationFailedException e) {
            throw new Failure(Kind.SERVER, "platform.mail.login", Reply.line(e.getMessage()), e);
        } catch (MailConnectException e) {
            throw new Failure(Kind.SERVER, "platform.mail.away", Reply.rootLine(e), e);
        } catch (MessagingException e) {
            boolean distrust = e.getCause() instanceof SSLException;
            throw new Failure(
                    Kind.SERVER,
                    distrust ? "platform.mail.certificate" : "platform.mail.trouble",
                    Reply.rootLine(e),
                    e);
        }
    }

    private MimeMessage mime(Letter letter) throws MessagingException, UnsupportedEncodingException {
        MimeMessage mime = new MimeMessage(session);
        mime.setFrom(new InternetAddress(
                config.from(), config.fromName().isEmpty() ? null : config.fromName(), StandardCharsets.UTF_8.name()));
        mime.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
        mime.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        if (letter.html().isPresent()) {
            mime.setContent(Parts.of(letter.text(), letter.html().get()));
        } else {
            mime.setText(letter.text(), StandardCharsets.UTF_8.name());
        }
        mime.setContentLanguage(new String[] {letter.language().toLanguageTag()});
        mime.setSentDate(Date.from(Instant.now()));
        // RFC 3834: no out-of-office answers.
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.saveChanges();
        mime.setHeader("Message-ID", messageId(letter));
        return mime;
    }

    private String messageId(Letter letter) {
        return "<" + letter.id() + config.from().substring(config.from().indexOf('@')) + ">";
    }

    private static Properties properties(MailConfig config, Properties limits, SSLSocketFactory trust) {
        Properties all = new Properties();
        all.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        all.put("mail.smtp.timeout", ANSWER_MILLIS);
        all.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        all.put("mail.smtp.quitwait", "false");
        // How we call ourselves; asking the machine for its name may take long.
        all.put("mail.smtp.localhost", URI.create(config.publicUrl()).getHost());
        all.put("mail.smtp.auth", String.valueOf(!config.user().isEmpty()));
        all.put("mail.smtp.starttls.enable", String.valueOf(config.encryption() == Encryption.STARTTLS));
        all.put("mail.smtp.starttls.required", String.valueOf(config.encryption() == Encryption.STARTTLS));
        all.put("mail.smtp.ssl.enable", String.valueOf(config.encryption() == Encryption.TLS));
        all.put("mail.smtp.ssl.checkserveridentity", "true");
        all.put("mail.smtp.ssl.socketFactory", trust);
        all.put("mail.smtp.socketFactory.fallback", "false");
        all.putAll(limits);
        return all;
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
