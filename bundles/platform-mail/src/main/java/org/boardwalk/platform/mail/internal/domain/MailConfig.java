package org.boardwalk.platform.mail.internal.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** The lines of the file. */
    public static final List<String> KEYS =
            List.of("host", "port", "encryption", "user", "password", "from", "fromName", "publicUrl");

    /**
     * A value that is wrong.
     *
     * @param key one of {@link #KEYS}
     * @param problem {@code platform.mail.config.*}
     */
    public record Wrong(String key, ProblemException problem) {}

    /**
     * @return empty when no host is given: then no mail is sent
     * @throws ProblemException {@code platform.mail.config.*}, naming the value to correct
     */
    public static Optional<MailConfig> of(Map<String, ?> properties) {
        if (text(properties, "host").isEmpty()) {
            return Optional.empty();
        }
        check(properties).stream().findFirst().ifPresent(wrong -> {
            throw wrong.problem();
        });
        Encryption encryption = encryption(text(properties, "encryption")).orElseThrow();
        String port = text(properties, "port");
        return Optional.of(new MailConfig(
                text(properties, "host"),
                port.isEmpty() ? encryption.port : Integer.parseInt(port),
                encryption,
                text(properties, "user"),
                text(properties, "password"),
                text(properties, "from"),
                text(properties, "fromName"),
                text(properties, "publicUrl").replaceAll("/+$", "")));
    }

    /** All that is wrong; nothing is when no host is given. */
    public static List<Wrong> check(Map<String, ?> properties) {
        Map<String, String> lines =
                KEYS.stream().collect(Collectors.toMap(Function.identity(), key -> text(properties, key)));
        List<Wrong> found = new ArrayList<>();
        if (!line(lines, "host").isEmpty()) {
            lines.forEach((key, value) -> {
                if (!isRight(key, value)) {
                    found.add(new Wrong(key, wrong(key, value)));
                }
            });
            checkPassword(lines, found);
            found.sort(Comparator.comparingInt(wrong -> KEYS.indexOf(wrong.key())));
        }
        return found;
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

    private static boolean isRight(String key, String value) {
        return switch (key) {
            case "host" -> value.matches("[A-Za-z0-9.:-]+");
            case "port" -> value.isEmpty() || value.matches("[1-9]\\d{0,4}") && Integer.parseInt(value) <= 65_535;
            case "encryption" -> encryption(value).isPresent();
            case "from" -> Addresses.isAddress(value);
            case "publicUrl" -> isPublicUrl(value);
            default -> value.chars().noneMatch(Character::isISOControl);
        };
    }

    private static void checkPassword(Map<String, String> lines, List<Wrong> found) {
        String user = line(lines, "user");
        if (user.isEmpty() != line(lines, "password").isEmpty()) {
            found.add(
                    new Wrong(user.isEmpty() ? "user" : "password", new ProblemException("platform.mail.config.half")));
        }
        boolean open = encryption(line(lines, "encryption"))
                .filter(Encryption.NONE::equals)
                .isPresent();
        if (!user.isEmpty() && open && !THIS_MACHINE.contains(line(lines, "host"))) {
            found.add(new Wrong(
                    "encryption", new ProblemException("platform.mail.config.openPassword", line(lines, "host"))));
        }
    }

    private static Optional<Encryption> encryption(String text) {
        return text.isEmpty()
                ? Optional.of(Encryption.STARTTLS)
                : Arrays.stream(Encryption.values())
                        .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst();
    }

    private static boolean isPublicUrl(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A password is not repeated, whatever is wrong with it. */
    private static ProblemException wrong(String key, String value) {
        String shown = key.equals("password") ? "" : value.replaceAll("\\p{Cntrl}", " ");
        return new ProblemException("platform.mail.config." + key, shown);
    }

    private static String line(Map<String, String> lines, String key) {
        return lines.getOrDefault(key, "");
    }

    private static String text(Map<String, ?> properties, String key) {
        Object value = properties.get(key);
        return value == null ? "" : value.toString().strip();
    }
}
