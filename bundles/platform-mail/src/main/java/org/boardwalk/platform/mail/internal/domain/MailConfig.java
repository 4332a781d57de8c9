package org.boardwalk.platform.mail.internal.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.platform.api.problem.ProblemException;

/**
 * The mail server, from {@code etc/org.boardwalk.mail.cfg}.
 *
 * @param user empty when the server asks for none
 * @param from the address all messages come from
 * @param fromName shown beside it; may be empty
 * @param publicUrl where people reach this deployment, without a slash at the end
 */
public record MailConfig(
        String host,
        int port,
        Encryption encryption,
        String user,
        String password,
        String from,
        String fromName,
        String publicUrl) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    /** How the connection is kept private. */
    public enum Encryption {
        NONE(25),
        /** Asked for on a plain connection, and insisted on. */
        STARTTLS(587),
        /** From the first byte. */
        TLS(465);

        private final int port;

        Encryption(int port) {
            this.port = port;
        }
    }

    /**
     * @return empty when no host is given: then no mail is sent
     * @throws ProblemException {@code platform.mail.config.*}, naming the value to correct
     */
    public static Optional<MailConfig> of(Map<String, ?> properties) {
        if (text(properties, "host").isEmpty()) {
            return Optional.empty();
        }
        Encryption encryption = encryption(text(properties, "encryption"));
        MailConfig config = new MailConfig(
                text(properties, "host"),
                port(text(properties, "port"), encryption),
                encryption,
                text(properties, "user"),
                text(properties, "password"),
                text(properties, "from"),
                text(properties, "fromName"),
                publicUrl(text(properties, "publicUrl")));
        config.check();
        return Optional.of(config);
    }

    public MailConfig withFromName(String name) {
        return new MailConfig(host, port, encryption, user, password, from, name, publicUrl);
    }

    /** Server and port, for people. */
    public String place() {
        return host + ":" + port;
    }

    public String link(String path) {
        return publicUrl + "/" + path;
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return place() + " " + encryption + (user.isEmpty() ? "" : " as " + user);
    }

    private void check() {
        if (!host.matches("[A-Za-z0-9.:-]+")) {
            throw wrong("host", host);
        }
        if (!Addresses.isAddress(from)) {
            throw wrong("from", from);
        }
        if (fromName.chars().anyMatch(Character::isISOControl)) {
            throw wrong("fromName", fromName.replaceAll("\\p{Cntrl}", " "));
        }
        if (user.isEmpty() != password.isEmpty()) {
            throw new ProblemException("platform.mail.config.half");
        }
        if (!user.isEmpty() && encryption == Encryption.NONE && !THIS_MACHINE.contains(host)) {
            throw new ProblemException("platform.mail.config.openPassword", host);
        }
    }

    private static Encryption encryption(String text) {
        if (text.isEmpty()) {
            return Encryption.STARTTLS;
        }
        return Arrays.stream(Encryption.values())
                .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong("encryption", text));
    }

    private static int port(String text, Encryption encryption) {
        if (text.isEmpty()) {
            return encryption.port;
        }
        if (!text.matches("[1-9]\\d{0,4}") || Integer.parseInt(text) > 65_535) {
            throw wrong("port", text);
        }
        return Integer.parseInt(text);
    }

    private static String publicUrl(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return text.replaceAll("/+$", "");
            }
        } catch (URISyntaxException e) {
            throw wrong("publicUrl", text);
        }
        throw wrong("publicUrl", text);
    }

    private static ProblemException wrong(String key, String value) {
        return new ProblemException("platform.mail.config." + key, value);
    }

    private static String text(Map<String, ?> properties, String key) {
        Object value = properties.get(key);
        return value == null ? "" : value.toString().strip();
    }
}
