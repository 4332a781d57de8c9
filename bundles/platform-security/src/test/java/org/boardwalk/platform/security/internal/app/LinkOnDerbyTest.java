package org.boardwalk.platform.security.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class LinkOnDerbyTest extends LinkTests {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
