package org.boardwalk.mentoring.internal.app.meeting;

import org.boardwalk.platform.persistence.testing.TestData;

class MeetingsOnDerbyTest extends MeetingsContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
