package org.boardwalk.mentoring.internal.app.relation;

import org.boardwalk.platform.persistence.testing.TestData;

class CoordinationOnDerbyTest extends CoordinationContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
