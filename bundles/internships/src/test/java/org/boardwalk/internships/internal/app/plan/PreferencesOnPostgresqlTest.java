package org.boardwalk.internships.internal.app.plan;

import org.boardwalk.platform.persistence.testing.TestData;

class PreferencesOnPostgresqlTest extends PreferencesContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
