package org.boardwalk.participants.internal.app;

import java.sql.SQLException;

/** The database refused a statement; the platform looks at the cause and may try the transaction again. */
final class BulkFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BulkFailure(SQLException cause) {
        super(cause);
    }
}
