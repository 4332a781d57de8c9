package org.boardwalk.platform.mail.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class MailOnDerbyTest extends MailContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
