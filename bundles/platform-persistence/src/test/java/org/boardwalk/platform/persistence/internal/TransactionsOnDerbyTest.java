package org.boardwalk.platform.persistence.internal;

import org.boardwalk.platform.persistence.testing.TestData;

class TransactionsOnDerbyTest extends TransactionTests {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
