package org.boardwalk.platform.core.internal.tables;

import org.boardwalk.platform.persistence.testing.TestData;

class TableOnDerbyTest extends TableTests {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
