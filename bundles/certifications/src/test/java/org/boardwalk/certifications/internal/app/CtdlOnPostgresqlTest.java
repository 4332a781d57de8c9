package org.boardwalk.certifications.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class CtdlOnPostgresqlTest extends CtdlContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
