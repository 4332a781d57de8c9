package org.boardwalk.certifications.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class ReminderMailOnDerbyTest extends ReminderMailContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
