package org.boardwalk.mentoring.internal.app.relation;

import org.boardwalk.platform.persistence.testing.TestData;

class CoordinationOnPostgresqlTest extends CoordinationContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
