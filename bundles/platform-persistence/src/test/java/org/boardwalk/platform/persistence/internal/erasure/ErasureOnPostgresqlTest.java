package org.boardwalk.platform.persistence.internal.erasure;

import org.boardwalk.platform.persistence.testing.TestData;

class ErasureOnPostgresqlTest extends ErasureTests {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
