package org.boardwalk.platform.persistence.internal;

import org.boardwalk.platform.persistence.testing.TestData;

class AuditOnDerbyTest extends AuditTests {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
