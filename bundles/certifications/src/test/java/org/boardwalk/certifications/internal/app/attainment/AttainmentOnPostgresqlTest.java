package org.boardwalk.certifications.internal.app.attainment;

import org.boardwalk.platform.persistence.testing.TestData;

class AttainmentOnPostgresqlTest extends AttainmentContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
