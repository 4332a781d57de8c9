package org.boardwalk.certifications.internal.app.badge;

import org.boardwalk.platform.persistence.testing.TestData;

class BadgesOnDerbyTest extends BadgesContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
