package org.boardwalk.platform.core.internal.job;

import org.boardwalk.platform.persistence.testing.TestData;

class JobOnPostgresqlTest extends JobTests {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
