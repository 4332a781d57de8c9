package org.boardwalk.platform.persistence.internal.unit;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.boardwalk.platform.persistence.internal.database.Dialect;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Migrations by Flyway. Its module for Derby ends at 12.4, so nobody but this class knows it. */
public final class FlywayMigrations implements Migrations {
    private final DataSource connections;
    private final Dialect dialect;

    public FlywayMigrations(DataSource connections, Dialect dialect) {
        this.connections = connections;
        this.dialect = dialect;
    }

    @Override
    public int migrate(UnitDefinition unit) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        try {
            return configure(unit).load().migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new UnitException(
                    "The tables of " + unit.id() + " could not be brought up to date: " + firstLine(e), e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private FluentConfiguration configure(UnitDefinition unit) {
        return Flyway.configure(unit.loader())
                .dataSource(connections)
                .table("schema_history_" + unit.id())
                .locations(locations(unit.migrations()))
                .loggers("slf4j")
                .failOnMissingLocations(false)
                .baselineOnMigrate(true)
                .baselineVersion("0");
    }

    private String[] locations(String folder) {
        return Stream.of("common", dialect.folder())
                .map(name -> "classpath:" + folder + "/" + name)
                .toArray(String[]::new);
    }

    /** Flyway's messages are whole pages; the lines about what the database said are enough. */
    private static String firstLine(FlywayException failure) {
        List<String> lines = String.valueOf(failure.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("[-=]+"))
                .limit(5)
                .toList();
        return String.join(" ", lines);
    }
}
