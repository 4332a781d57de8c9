package org.boardwalk.mentoring.internal.app.meeting;

import org.boardwalk.platform.persistence.testing.TestData;

class ProtectionOnPostgresqlTest extends ProtectionContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
