package org.boardwalk.platform.persistence.internal.erasure;

import org.boardwalk.platform.persistence.testing.TestData;

class FormerOnDerbyTest extends FormerTests {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
