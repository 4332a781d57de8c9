package org.boardwalk.platform.persistence.internal;

import org.boardwalk.platform.persistence.testing.TestData;

class TransactionsOnPostgresqlTest extends TransactionTests {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
