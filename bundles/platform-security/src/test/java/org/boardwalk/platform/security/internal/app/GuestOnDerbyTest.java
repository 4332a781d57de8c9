package org.boardwalk.platform.security.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class GuestOnDerbyTest extends GuestTests {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
