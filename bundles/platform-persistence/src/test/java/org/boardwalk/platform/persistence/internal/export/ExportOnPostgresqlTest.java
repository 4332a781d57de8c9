package org.boardwalk.platform.persistence.internal.export;

import org.boardwalk.platform.persistence.testing.TestData;

class ExportOnPostgresqlTest extends ExportTests {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
