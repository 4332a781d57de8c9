package org.boardwalk.platform.persistence.internal.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.problem.ProblemException;
import org.postgresql.ds.PGSimpleDataSource;

/** The open database: a pool of connections, and how to close it in order. */
public final class Database implements AutoCloseable {
    private static final int CONNECT_SECONDS = 5;
    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(30);
    private static final int SILENCE_MILLIS = 900;

    private final DatabaseConfig config;
    private final Dialect dialect;
    private final Optional<DerbyEngine> engine;
    private final HikariDataSource pool;
    private final PoolMetrics metrics;

    private Database(DatabaseConfig config, Optional<DerbyEngine> engine, HikariDataSource pool, PoolMetrics metrics) {
        this.config = config;
        this.dialect = config.dialect();
        this.engine = engine;
        this.pool = pool;
        this.metrics = metrics;
    }

    /** @throws ProblemException {@code platform.database.*}: why it cannot be opened, and what to do */
    public static Database open(DatabaseConfig config) {
        Optional<DerbyEngine> engine =
                config.dialect() == Dialect.DERBY ? Optional.of(new DerbyEngine(config)) : Optional.empty();
        try {
            DataSource source = engine.map(DerbyEngine::open).orElseGet(() -> postgres(config));
            PoolMetrics metrics = new PoolMetrics();
            HikariConfig settings = settings(config, source);
            settings.setMetricsTrackerFactory(metrics::track);
            Database database = new Database(config, engine, new HikariDataSource(settings), metrics);
            if (database.dialect == Dialect.POSTGRESQL) {
                database.refuseOldServer();
            }
            return database;
        } catch (PoolInitializationException | IllegalArgumentException e) {
            throw DatabaseProblems.of(e, config);
        }
    }

    private void refuseOldServer() {
        try (Connection connection = pool.getConnection()) {
            ServerVersion.check(connection.getMetaData(), config);
        } catch (SQLException e) {
            close();
            throw DatabaseProblems.of(e, config);
        } catch (ProblemException e) {
            close();
            throw e;
        }
    }

    public Dialect dialect() {
        return dialect;
    }

    public DatabaseConfig config() {
        return config;
    }

    /** Connections outside of any transaction of ours. */
    public DataSource connections() {
        return new Queue(
                pool,
                () -> pool.getHikariPoolMXBean().getActiveConnections() >= pool.getMaximumPoolSize(),
                LONGEST_QUEUE);
    }

    /**
     * All data as it is at this moment, to be read while others go on writing.
     *
     * @param scratch a directory that does not exist yet, on a disk with room for a copy of an embedded database
     */
    public Snapshot snapshot(Path scratch) throws SQLException {
        Connection connection = pool.getConnection();
        if (engine.isEmpty()) {
            // A new connection may still be in the transaction that prepared it.
            connection.commit();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            return new Snapshot(connection, () -> {});
        }
        try (connection) {
            connection.setAutoCommit(true);
            return engine.get().snapshot(connection, scratch);
        }
    }

    /** Connections, and how large the database is on its disk. */
    public List<Metric> metrics() {
        List<Metric> all = new ArrayList<>(metrics.metrics());
        all.add(Metric.gauge("boardwalk_db_size_bytes", "What the database takes on its disk.", size()));
        return all;
    }

    private long size() {
        return engine.map(DerbyEngine::size).orElseGet(this::serversSize);
    }

    private long serversSize() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_database_size(current_database())")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw DatabaseProblems.of(e, config);
        }
    }

    /** Asks the database for a sign of life, and waits less than a second for it. */
    public Optional<ProblemException> ailment() {
        return CompletableFuture.supplyAsync(this::ask)
                .completeOnTimeout(Optional.of(silent()), SILENCE_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    private Optional<ProblemException> ask() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(1) ? Optional.empty() : Optional.of(silent());
        } catch (SQLException e) {
            return Optional.of(DatabaseProblems.of(e, config));
        }
    }

    private ProblemException silent() {
        return new ProblemException("platform.database.silent", config.place());
    }

    @Override
    public void close() {
        pool.close();
        engine.ifPresent(DerbyEngine::close);
    }

    /** After the last embedded database was closed: stops the engine's threads. */
    public static void stopEngine() {
        DerbyEngine.stop();
    }

    static DataSource postgres(DatabaseConfig config) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(config.url());
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setApplicationName("boardwalk");
        // Details of the server's errors quote rows, and messages of errors come into the log.
        source.setLogServerErrorDetail(false);
        if (!config.user().isEmpty()) {
            source.setUser(config.user());
            source.setPassword(config.password());
        }
        if (!config.certificate().isEmpty()) {
            source.setSslMode("verify-full");
            source.setSslRootCert(config.certificate());
        }
        return source;
    }

    private static HikariConfig settings(DatabaseConfig config, DataSource source) {
        HikariConfig settings = new HikariConfig();
        settings.setPoolName("boardwalk");
        settings.setDataSource(source);
        settings.setMaximumPoolSize(config.poolSize());
        settings.setMinimumIdle(Math.min(2, config.poolSize()));
        settings.setAutoCommit(false);
        settings.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        settings.setConnectionTimeout(CONNECT_SECONDS * 1000L);
        settings.setInitializationFailTimeout(1);
        if (config.dialect() == Dialect.POSTGRESQL) {
            settings.setConnectionInitSql("SET lock_timeout = '10s'");
        }
        return settings;
    }
}
