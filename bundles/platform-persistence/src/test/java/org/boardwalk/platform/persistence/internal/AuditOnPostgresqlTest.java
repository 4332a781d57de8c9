package org.boardwalk.platform.persistence.internal;

import org.boardwalk.platform.persistence.testing.TestData;

class AuditOnPostgresqlTest extends AuditTests {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
