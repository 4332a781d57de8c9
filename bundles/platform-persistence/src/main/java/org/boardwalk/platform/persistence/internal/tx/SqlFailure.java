package org.boardwalk.platform.persistence.internal.tx;

import java.sql.SQLException;

/** The database refused a statement or a commit; the cause says what it said. */
public final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SqlFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
