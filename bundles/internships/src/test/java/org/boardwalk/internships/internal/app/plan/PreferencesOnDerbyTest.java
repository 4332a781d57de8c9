package org.boardwalk.internships.internal.app.plan;

import org.boardwalk.platform.persistence.testing.TestData;

class PreferencesOnDerbyTest extends PreferencesContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
