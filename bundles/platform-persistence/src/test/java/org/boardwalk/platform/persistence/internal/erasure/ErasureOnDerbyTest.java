package org.boardwalk.platform.persistence.internal.erasure;

import org.boardwalk.platform.persistence.testing.TestData;

class ErasureOnDerbyTest extends ErasureTests {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
