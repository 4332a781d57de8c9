package org.boardwalk.mentoring.internal.app.meeting;

import org.boardwalk.platform.persistence.testing.TestData;

class MeetingsOnPostgresqlTest extends MeetingsContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
