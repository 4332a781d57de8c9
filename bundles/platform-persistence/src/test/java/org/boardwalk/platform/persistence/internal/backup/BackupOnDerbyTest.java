package org.boardwalk.platform.persistence.internal.backup;

import org.boardwalk.platform.persistence.testing.TestData;

class BackupOnDerbyTest extends BackupTests {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
