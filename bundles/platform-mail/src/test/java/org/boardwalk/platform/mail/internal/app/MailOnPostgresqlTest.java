package org.boardwalk.platform.mail.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class MailOnPostgresqlTest extends MailContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
