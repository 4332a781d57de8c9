package org.boardwalk.mentoring.internal.app.meeting;

import org.boardwalk.platform.persistence.testing.TestData;

class StepsOnDerbyTest extends StepsContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
