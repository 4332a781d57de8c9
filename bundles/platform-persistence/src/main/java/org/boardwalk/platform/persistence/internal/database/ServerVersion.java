package org.boardwalk.platform.persistence.internal.database;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.boardwalk.platform.api.problem.ProblemException;

/** The oldest PostgreSQL that Boardwalk is tested with is the oldest it works on. */
final class ServerVersion {
    private static final int OLDEST = 14;

    private ServerVersion() {}

    /** @throws ProblemException {@code platform.database.tooOld} */
    static void check(DatabaseMetaData server, DatabaseConfig config) throws SQLException {
        if (server.getDatabaseMajorVersion() < OLDEST) {
            throw new ProblemException(
                    "platform.database.tooOld",
                    config.place(),
                    server.getDatabaseProductVersion(),
                    String.valueOf(OLDEST));
        }
    }
}
