package org.boardwalk.itests.browser.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a new deployment use a PostgreSQL server of ours. */
public final class Databases {
    private Databases() {}

    /** Told of is only what a person should look at: the server answers each question for a missing table with an error. */
    static EmbeddedPostgres start() throws IOException {
        System.setProperty("org.slf4j.simpleLogger.log.io.zonky.test", "warn");
        return EmbeddedPostgres.start();
    }

    public static void prepare(Path data, EmbeddedPostgres server) throws IOException {
        Path etc = Files.createDirectories(data.resolve("etc"));
        Files.writeString(
                etc.resolve("org.boardwalk.data.cfg"),
                "url = jdbc:postgresql://localhost:%d/postgres%nuser = postgres%npassword = postgres%n"
                        .formatted(server.getPort()));
    }
}
