package org.boardwalk.internships.internal.app.plan;

import org.boardwalk.platform.persistence.testing.TestData;

class ComplianceOnPostgresqlTest extends ComplianceContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
