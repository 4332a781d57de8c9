package org.boardwalk.mentoring.internal.app.table;

import org.boardwalk.platform.persistence.testing.TestData;

class FilesOnDerbyTest extends FilesContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
