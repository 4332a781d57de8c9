package org.boardwalk.platform.persistence.internal.unit;

import java.util.List;
import javax.sql.DataSource;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.database.Dialect;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
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
            Flyway flyway = configure(unit).load();
            refuseNewer(unit, flyway);
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new UnitException(
                    "The tables of " + unit.id() + " could not be brought up to date: " + firstLine(e), e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Tables of a later release may mean something else: what this one writes could be wrong there. */
    private static void refuseNewer(UnitDefinition unit, Flyway flyway) {
        for (MigrationInfo migration : flyway.info().applied()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new ProblemException("platform.unit.newer", unit.id(), String.valueOf(migration.getVersion()));
            }
        }
    }

    private FluentConfiguration configure(UnitDefinition unit) {
        FlywayScripts scripts = new FlywayScripts(unit.migrations(), dialect.folder());
        if (scripts.isEmpty()) {
            throw new UnitException("No migration was found for " + unit.id() + " in " + MigrationScripts.ROOT);
        }
        return Flyway.configure(getClass().getClassLoader())
                .dataSource(connections)
                .table("schema_history_" + unit.id())
                .loggers("slf4j")
                .resourceProvider(scripts)
                .javaMigrationClassProvider(List::of)
                .baselineOnMigrate(true)
                .baselineVersion("0");
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
