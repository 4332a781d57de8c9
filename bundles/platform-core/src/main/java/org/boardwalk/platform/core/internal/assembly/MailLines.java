package org.boardwalk.platform.core.internal.assembly;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The mail server a board's file names, by the rules of whoever sends; {@code mail-lines.csv} holds both to the same ones.
 * What is read from the environment is known at the start only.
 */
final class MailLines {
    private static final Set<String> ENCRYPTIONS = Set.of("starttls", "tls", "none");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    /** "A valid e-mail address", HTML Living Standard 4.10.5.1.5. */
    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

    private static final int LONGEST_ADDRESS = 254;

    private final BoardFile file;

    MailLines(BoardFile file) {
        this.file = file;
    }

    /** @param lines of the file in {@code etc/} */
    void check(Map<String, String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        for (String needed : List.of("host", "from", "publicUrl")) {
            if (lines.getOrDefault(needed, "").isEmpty()) {
                file.complainOf("mail." + lines.keySet().iterator().next(), "Mail needs mail." + needed + " as well.");
            }
        }
        lines.forEach((key, value) -> {
            if (!value.isEmpty() && !DatabaseLines.isFromEnvironment(value) && !isRight(key, value)) {
                file.complainOf("mail." + key, "'mail.%s' is %s.".formatted(key, wanted(key, value)));
            }
        });
        password(lines);
    }

    private static boolean isRight(String key, String value) {
        return switch (key) {
            case "host" -> value.matches("[A-Za-z0-9.:-]+");
            case "port" -> value.matches("[1-9]\\d{0,4}") && Integer.parseInt(value) <= 65_535;
            case "encryption" -> ENCRYPTIONS.contains(value.toLowerCase(Locale.ROOT));
            case "from" ->
                value.length() <= LONGEST_ADDRESS && ADDRESS.matcher(value).matches();
            case "publicUrl" -> isPublicUrl(value);
            default -> value.chars().noneMatch(Character::isISOControl);
        };
    }

    /** What is wrong with a password is nothing to print. */
    private static String wanted(String key, String value) {
        return switch (key) {
            case "host" -> "the name or address of the server alone, such as mail.example.org, not '" + value + "'";
            case "port" -> "a number from 1 to 65535, not '" + value + "'";
            case "encryption" -> "starttls, tls or none, not '" + value + "'";
            case "from" -> "one address, such as boardwalk@example.org, not '" + value + "'";
            case "publicUrl" ->
                "where people reach this deployment, such as https://boardwalk.example.org, not '" + value + "'";
            default -> "one line of text";
        };
    }

    private void password(Map<String, String> lines) {
        boolean user = !lines.getOrDefault("user", "").isEmpty();
        boolean password = !lines.getOrDefault("password", "").isEmpty();
        if (user != password) {
            file.complainOf(
                    user ? "mail.user" : "mail.password",
                    "Give both mail.user and mail.password, or neither; a password may be named as ${env:NAME}.");
        }
        String host = lines.getOrDefault("host", "");
        boolean open = lines.getOrDefault("encryption", "").equalsIgnoreCase("none");
        if (user && open && !THIS_MACHINE.contains(host) && !DatabaseLines.isFromEnvironment(host)) {
            file.complainOf(
                    "mail.encryption",
                    "Without encryption the password would go to %s for anybody to read. Choose starttls or tls."
                            .formatted(host));
        }
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
}
