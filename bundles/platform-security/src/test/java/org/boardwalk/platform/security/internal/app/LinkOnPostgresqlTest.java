package org.boardwalk.platform.security.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class LinkOnPostgresqlTest extends LinkTests {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
