package org.boardwalk.mentoring.internal.app.table;

import org.boardwalk.platform.persistence.testing.TestData;

class FilesOnPostgresqlTest extends FilesContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
