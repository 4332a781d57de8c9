package org.boardwalk.mentoring.internal.app.meeting;

import org.boardwalk.platform.persistence.testing.TestData;

class StepsOnPostgresqlTest extends StepsContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
