package org.boardwalk.platform.persistence.internal.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, with instants in UTC and ids as text. */
public class PostgresUtcPlatform extends PostgreSQLPlatform {
    private static final long serialVersionUID = 1L;

    @Override
    public void setParameterValueInDatabaseCall(
            @Nullable Object parameter, PreparedStatement statement, int index, AbstractSession session)
            throws SQLException {
        if (!UtcValues.set(parameter, statement, index)) {
            super.setParameterValueInDatabaseCall(parameter, statement, index, session);
        }
    }

    @Override
    public @Nullable Object getObjectFromResultSet(ResultSet row, int column, int jdbcType, AbstractSession session)
            throws SQLException {
        return UtcValues.isInstant(jdbcType)
                ? UtcValues.instant(row, column)
                : super.getObjectFromResultSet(row, column, jdbcType, session);
    }
}
