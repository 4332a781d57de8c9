package org.boardwalk.certifications.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class FileOnDerbyTest extends FileContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
