package org.boardwalk.certifications.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class ServicesOnPostgresqlTest extends ServicesContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
