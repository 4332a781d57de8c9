package org.boardwalk.platform.persistence.internal.tx;

import java.sql.Connection;
import java.sql.SQLException;
import org.boardwalk.platform.persistence.internal.database.PlainDataSource;

/**
 * What the units take for their own data source: the connection of this thread's transaction, or one from the pool
 * while a unit is being opened.
 */
public final class TransactionDataSource extends PlainDataSource {
    private final TransactionManager transactions;

    public TransactionDataSource(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Transaction transaction = transactions.current();
        return transaction == null ? transactions.newConnection() : transaction.connection();
    }
}
