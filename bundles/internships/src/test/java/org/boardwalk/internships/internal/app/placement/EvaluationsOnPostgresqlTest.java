package org.boardwalk.internships.internal.app.placement;

import org.boardwalk.platform.persistence.testing.TestData;

class EvaluationsOnPostgresqlTest extends EvaluationsContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
