package org.boardwalk.platform.core.internal.assembly;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The database a board's file names, by the rules of whoever opens it; {@code database-lines.csv} holds both to the same
 * ones. What is read from the environment is known at the start only.
 */
final class DatabaseLines {
    private static final String HOST = "(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?";
    private static final Pattern URL =
            Pattern.compile("jdbc:postgresql:(?://" + HOST + "(?:," + HOST + ")*/)?[^/?#\\s]*(?:\\?\\S*)?");
    private static final Pattern PORT = Pattern.compile(":([0-9]{1,5})(?=[,/])");
    private static final int LARGEST_PORT = 65_535;

    private final BoardFile file;

    DatabaseLines(BoardFile file) {
        this.file = file;
    }

    /** @param lines of the file in {@code etc/} */
    void check(Map<String, String> lines) {
        String url = lines.getOrDefault("url", "");
        if (url.isEmpty() && !lines.isEmpty()) {
            file.complainOf(
                    "database." + lines.keySet().iterator().next(),
                    "Say where PostgreSQL is, with database.url; or leave out all of database. for the embedded one.");
        } else if (!url.isEmpty() && !isFromEnvironment(url) && !isRight(url)) {
            file.complainOf(
                    "database.url",
                    "'%s' is no address of PostgreSQL. One is jdbc:postgresql://HOST:5432/DATABASE."
                            .formatted(url.replaceAll("\\?.*", "?…")));
        }
        String size = lines.get("poolSize");
        if (size != null && !isFromEnvironment(size) && !size.matches("[1-9]\\d{0,3}")) {
            file.complainOf(
                    "database.poolSize", "'database.poolSize' is a number from 1 to 9999, not '%s'.".formatted(size));
        }
    }

    private static boolean isRight(String url) {
        return URL.matcher(url).matches()
                && PORT.matcher(url).results().allMatch(port -> {
                    int number = Integer.parseInt(port.group(1));
                    return number > 0 && number <= LARGEST_PORT;
                });
    }

    static boolean isFromEnvironment(String value) {
        return value.contains("${");
    }
}
