package org.boardwalk.platform.security.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class AccountOnDerbyTest extends AccountTests {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
