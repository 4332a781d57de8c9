package org.boardwalk.internships.internal.app.placement;

import org.boardwalk.platform.persistence.testing.TestData;

class FilesOnPostgresqlTest extends FilesContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
