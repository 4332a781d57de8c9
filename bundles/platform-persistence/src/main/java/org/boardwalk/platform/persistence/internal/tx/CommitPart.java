package org.boardwalk.platform.persistence.internal.tx;

import java.sql.Connection;
import java.sql.SQLException;

/** Something collected during a transaction and written right before its commit, when all entities are flushed. */
public interface CommitPart {
    /** Parts are written in this order. */
    int order();

    void write(Connection connection) throws SQLException;
}
