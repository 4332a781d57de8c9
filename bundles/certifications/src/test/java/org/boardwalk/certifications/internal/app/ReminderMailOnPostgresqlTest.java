package org.boardwalk.certifications.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class ReminderMailOnPostgresqlTest extends ReminderMailContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
