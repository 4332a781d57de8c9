package org.boardwalk.platform.persistence.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;

/** One real PostgreSQL for all tests of this process, started when first asked for; each test gets its own database. */
public final class TestPostgres {
    private static final TestPostgres SERVER = new TestPostgres();

    private final EmbeddedPostgres postgres;
    private final AtomicInteger databases = new AtomicInteger();

    private TestPostgres() {
        try {
            postgres =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    /** A new, empty database. */
    public static DatabaseConfig newDatabase() {
        return SERVER.create();
    }

    /** Makes a user who needs a password; all others are trusted. */
    public static void requirePassword(String user, String password) {
        SERVER.execute("CREATE ROLE " + user + " LOGIN PASSWORD '" + password + "'");
        SERVER.execute("DO $$ BEGIN EXECUTE format('COPY (VALUES (''host all " + user
                + " all scram-sha-256''), (''local all all trust''), (''host all all all trust'')) TO %L',"
                + " current_setting('hba_file')); END $$");
        SERVER.execute("SELECT pg_reload_conf()");
    }

    private DatabaseConfig create() {
        String name = "test" + databases.incrementAndGet();
        execute("CREATE DATABASE " + name);
        String url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name;
        return new DatabaseConfig(url, "postgres", "postgres", 12);
    }

    private void execute(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
