package org.boardwalk.platform.persistence.internal;

import org.boardwalk.platform.persistence.testing.TestData;

class OutboxOnDerbyTest extends OutboxTests {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
