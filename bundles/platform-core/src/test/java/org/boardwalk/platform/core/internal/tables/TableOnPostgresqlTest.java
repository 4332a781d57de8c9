package org.boardwalk.platform.core.internal.tables;

import org.boardwalk.platform.persistence.testing.TestData;

class TableOnPostgresqlTest extends TableTests {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
