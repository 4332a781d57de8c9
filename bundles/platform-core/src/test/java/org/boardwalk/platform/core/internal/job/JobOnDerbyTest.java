package org.boardwalk.platform.core.internal.job;

import org.boardwalk.platform.persistence.testing.TestData;

class JobOnDerbyTest extends JobTests {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
