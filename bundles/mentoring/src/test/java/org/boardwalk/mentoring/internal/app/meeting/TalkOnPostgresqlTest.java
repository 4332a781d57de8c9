package org.boardwalk.mentoring.internal.app.meeting;

import org.boardwalk.platform.persistence.testing.TestData;

class TalkOnPostgresqlTest extends TalkContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
