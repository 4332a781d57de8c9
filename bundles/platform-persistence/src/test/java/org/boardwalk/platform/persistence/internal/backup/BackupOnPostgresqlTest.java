package org.boardwalk.platform.persistence.internal.backup;

import org.boardwalk.platform.persistence.testing.TestData;

class BackupOnPostgresqlTest extends BackupTests {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
