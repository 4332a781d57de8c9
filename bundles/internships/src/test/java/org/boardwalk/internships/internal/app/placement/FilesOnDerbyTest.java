package org.boardwalk.internships.internal.app.placement;

import org.boardwalk.platform.persistence.testing.TestData;

class FilesOnDerbyTest extends FilesContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
