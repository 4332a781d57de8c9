package org.boardwalk.participants.internal.app;

import java.sql.SQLException;

/** The database refused a statement; the platform looks at the cause and may try the transaction again. */
public final class BulkFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BulkFailure(SQLException cause) {
        super(cause);
    }
}
