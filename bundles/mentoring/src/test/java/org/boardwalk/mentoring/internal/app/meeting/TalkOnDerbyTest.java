package org.boardwalk.mentoring.internal.app.meeting;

import org.boardwalk.platform.persistence.testing.TestData;

class TalkOnDerbyTest extends TalkContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
