package org.boardwalk.internships.internal.app.plan;

import org.boardwalk.platform.persistence.testing.TestData;

class ComplianceOnDerbyTest extends ComplianceContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
