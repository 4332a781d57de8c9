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
 * @param certificate a file with certificates (PEM) of who signs the server's: a server that shows no such one, or one for
 *     another name, is refused; empty: nobody checks which server this is, unless the url says so
 */
public record DatabaseConfig(String url, String user, String password, int poolSize, String certificate) {
    private static final int DEFAULT_POOL_SIZE = 10;

    public DatabaseConfig(String url, String user, String password, int poolSize) {
        this(url, user, password, poolSize, "");
    }

    /** @param embedded where the embedded database lives when no url is given; beside it is the folder of certificates */
    public static DatabaseConfig of(Map<String, ?> properties, Path embedded) {
        String url = text(properties, "url");
        String certificate = text(properties, "certificate");
        return new DatabaseConfig(
                url.isEmpty() ? "jdbc:derby:" + embedded : url,
                text(properties, "user"),
                text(properties, "password"),
                poolSize(text(properties, "poolSize")),
                certificate.isEmpty()
                        ? ""
                        : embedded.resolveSibling("etc").resolve(certificate).toString());
    }

    /** An embedded database in this directory, created when there is none. */
    public static DatabaseConfig embedded(Path directory) {
        return of(Map.of(), directory);
    }

    /** The same, but only a server whose certificate one of this file signed. */
    public DatabaseConfig trusting(Path authority) {
        return new DatabaseConfig(url, user, password, poolSize, authority.toString());
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
