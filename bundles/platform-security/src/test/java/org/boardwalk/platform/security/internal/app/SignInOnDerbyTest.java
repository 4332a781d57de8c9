package org.boardwalk.platform.security.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class SignInOnDerbyTest extends SignInTests {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
