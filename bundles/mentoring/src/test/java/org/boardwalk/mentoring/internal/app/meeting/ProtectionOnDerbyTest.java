package org.boardwalk.mentoring.internal.app.meeting;

import org.boardwalk.platform.persistence.testing.TestData;

class ProtectionOnDerbyTest extends ProtectionContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
