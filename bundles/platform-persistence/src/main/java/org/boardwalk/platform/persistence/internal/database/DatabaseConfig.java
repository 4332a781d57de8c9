package org.boardwalk.platform.persistence.internal.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.platform.api.problem.ProblemException;

/**
 * Which database, from {@code etc/org.boardwalk.data.cfg}.
 *
 * @param url {@code jdbc:derby:…} or {@code jdbc:postgresql:…}
 * @param user empty for none
 * @param password empty for none
 * @param poolSize connections at most
 */
public record DatabaseConfig(String url, String user, String password, int poolSize) {
    private static final int DEFAULT_POOL_SIZE = 10;

    /** @param embedded where the embedded database lives when no url is given */
    public static DatabaseConfig of(Map<String, ?> properties, Path embedded) {
        String url = text(properties, "url");
        return new DatabaseConfig(
                url.isEmpty() ? "jdbc:derby:" + embedded : url,
                text(properties, "user"),
                text(properties, "password"),
                poolSize(text(properties, "poolSize")));
    }

    /** An embedded database in this directory, created when there is none. */
    public static DatabaseConfig embedded(Path directory) {
        return of(Map.of(), directory);
    }

    /** @throws ProblemException {@code platform.database.unknownKind} */
    public Dialect dialect() {
        if (url.startsWith(Dialect.DERBY.urlPrefix())) {
            return Dialect.DERBY;
        }
        if (url.startsWith(Dialect.POSTGRESQL.urlPrefix())) {
            return Dialect.POSTGRESQL;
        }
        throw new ProblemException("platform.database.unknownKind", url);
    }

    /** Where an embedded database lies; empty for one on a server. */
    public Optional<Path> directory() {
        String prefix = Dialect.DERBY.urlPrefix();
        return place().startsWith(prefix) ? Optional.of(Path.of(place().substring(prefix.length()))) : Optional.empty();
    }

    /** Never shows the password, nor what a url may hold behind its question mark. */
    @Override
    public String toString() {
        return place() + (user.isEmpty() ? "" : " as " + user);
    }

    /** The url without parameters: what an administrator may see. */
    public String place() {
        return url.replaceAll("[?;].*", "");
    }

    private static String text(Map<String, ?> properties, String key) {
        Object value = properties.get(key);
        return value == null ? "" : value.toString().strip();
    }

    private static int poolSize(String text) {
        if (text.isEmpty()) {
            return DEFAULT_POOL_SIZE;
        }
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw new ProblemException("platform.database.poolSize", text);
        }
        return Integer.parseInt(text);
    }
}
