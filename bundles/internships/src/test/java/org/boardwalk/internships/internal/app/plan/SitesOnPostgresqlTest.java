package org.boardwalk.internships.internal.app.plan;

import org.boardwalk.platform.persistence.testing.TestData;

class SitesOnPostgresqlTest extends SitesContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
