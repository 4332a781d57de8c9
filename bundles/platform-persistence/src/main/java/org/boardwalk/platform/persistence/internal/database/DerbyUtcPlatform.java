package org.boardwalk.platform.persistence.internal.database;

import java.io.IOException;
import java.io.Writer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.DerbyPlatform;
import org.jspecify.annotations.Nullable;

/** Derby, with instants in UTC, ids as text and booleans as such. */
public class DerbyUtcPlatform extends DerbyPlatform {
    private static final long serialVersionUID = 1L;

    @Override
    public void setParameterValueInDatabaseCall(
            @Nullable Object parameter, PreparedStatement statement, int index, AbstractSession session)
            throws SQLException {
        if (!UtcValues.set(parameter, statement, index)) {
            super.setParameterValueInDatabaseCall(parameter, statement, index, session);
        }
    }

    /** A boolean written in a query, such as {@code where p.archived = false}. */
    @Override
    protected void appendBoolean(Boolean value, Writer writer) throws IOException {
        writer.write(value ? "TRUE" : "FALSE");
    }

    @Override
    public @Nullable Object getObjectFromResultSet(ResultSet row, int column, int jdbcType, AbstractSession session)
            throws SQLException {
        return UtcValues.isInstant(jdbcType)
                ? UtcValues.instant(row, column)
                : super.getObjectFromResultSet(row, column, jdbcType, session);
    }
}
