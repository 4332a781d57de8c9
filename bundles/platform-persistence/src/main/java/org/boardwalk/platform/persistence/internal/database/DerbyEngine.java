package org.boardwalk.platform.persistence.internal.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded database: started with its directory, shut down in order. */
final class DerbyEngine {
    private static final Logger LOG = LoggerFactory.getLogger(DerbyEngine.class);

    private static final String DATABASE_IS_DOWN = "08006";
    private static final String ENGINE_IS_DOWN = "XJ015";

    /** Copies being read, of any database: the engine has no other owner than this class. */
    private static final AtomicInteger READ = new AtomicInteger();

    private final DatabaseConfig config;
    private final String url;
    private final AtomicLong connections = new AtomicLong();

    DerbyEngine(DatabaseConfig config) {
        this.config = config;
        this.url = config.place();
    }

    /**
     * Connections to the database, which is created when there is none. Each prepares one statement of its own at
     * once: Derby keeps the first error of a connection's parser together with its backtrace, and so the class loader
     * of the module that happened to be first.
     */
    DataSource open() {
        configure();
        createParent();
        return new DriverDataSource(() -> {
            Connection connection = connect(url + ";create=true");
            try (var first = connection.prepareStatement("VALUES " + connections.incrementAndGet())) {
                return connection;
            }
        });
    }

    /**
     * A copy of the database as it is at this moment, opened for reading. Those who write wait for an instant only.
     *
     * @param scratch a directory that does not exist yet; it is deleted in the end
     */
    Snapshot snapshot(Connection connection, Path scratch) throws SQLException {
        try (CallableStatement copy = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            copy.setString(1, scratch.toString());
            copy.execute();
        } catch (SQLException e) {
            ScratchFiles.delete(scratch);
            throw e;
        }
        String copied = Dialect.DERBY.urlPrefix() + scratch.resolve(directory().getFileName());
        Connection reader = connect(copied);
        reader.setAutoCommit(false);
        READ.incrementAndGet();
        return new Snapshot(reader, () -> {
            expect(DATABASE_IS_DOWN, copied + ";shutdown=true");
            READ.decrementAndGet();
            ScratchFiles.delete(scratch);
        });
    }

    /** What its files take, in bytes. */
    long size() {
        return size(directory().toFile());
    }

    /** Files come and go meanwhile: one that has gone takes nothing. */
    private static long size(File file) {
        File[] inside = file.listFiles();
        return inside == null
                ? file.length()
                : Arrays.stream(inside).mapToLong(DerbyEngine::size).sum();
    }

    /** Writes everything back and releases the directory. */
    void close() {
        expect(DATABASE_IS_DOWN, url + ";shutdown=true");
    }

    /**
     * Stops the engine's threads; the next connection starts it again. While a copy is being read it goes on, and ends with
     * the process: it would wait for the copy in a loop that fills the memory.
     */
    static void stop() {
        if (READ.get() > 0) {
            LOG.warn("A backup or an export is under way and is given up; what it wrote is deleted by the next one");
            return;
        }
        expect(ENGINE_IS_DOWN, "jdbc:derby:;shutdown=true;deregister=false");
    }

    /** Locks are given up early, for the transaction is then tried again; rows stay locked as rows in an import. */
    private void configure() {
        defaultTo("derby.locks.deadlockTimeout", "1");
        defaultTo("derby.locks.waitTimeout", "5");
        defaultTo("derby.locks.escalationThreshold", "200000");
        // 24 MB at most: pages of the tables with long texts would have 32 kB otherwise.
        defaultTo("derby.storage.pageSize", "8192");
        defaultTo("derby.storage.pageCacheSize", "3000");
        // All modules together have several hundred statements; one that fell out is compiled again, to a class of its
        // own. Derby keeps 100 unless told otherwise.
        defaultTo("derby.language.statementCache.size", "1000");
        // The log is written through to the disk piece by piece until the commit: 32 kB at a time, unless told
        // otherwise.
        defaultTo("derby.storage.logBufferSize", "262144");
        // Beside the database, wherever that is this time; otherwise it would appear in the working directory.
        System.setProperty(
                "derby.stream.error.file",
                directory().resolveSibling("derby.log").toString());
        defaultTo("derby.infolog.append", "true");
    }

    private static void defaultTo(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }

    private void createParent() {
        try {
            Path parent = directory().toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
        } catch (IOException e) {
            throw DatabaseProblems.of(new SQLException(e.getMessage(), "XBM0H", new UncheckedIOException(e)), config);
        }
    }

    private Path directory() {
        return config.directory().orElseThrow();
    }

    private static Connection connect(String url) throws SQLException {
        Connection connection = new EmbeddedDriver().connect(url, new Properties());
        if (connection == null) {
            throw new SQLException("No database behind " + url, "XJ041");
        }
        return connection;
    }

    /** Derby reports a successful shutdown as an exception. */
    private static void expect(String state, String url) {
        try {
            new EmbeddedDriver().connect(url, new Properties());
        } catch (SQLException e) {
            if (!state.equals(e.getSQLState())) {
                LOG.warn(
                        "The embedded database did not shut down as expected ({}): {}",
                        e.getSQLState(),
                        e.getMessage());
            }
        }
    }
}
