package org.boardwalk.platform.security.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class SignInOnPostgresqlTest extends SignInTests {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
