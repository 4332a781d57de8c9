package org.boardwalk.mentoring.internal.app.relation;

import org.boardwalk.platform.persistence.testing.TestData;

class RelationsOnPostgresqlTest extends RelationsContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
