package org.boardwalk.mentoring.internal.app.match;

import org.boardwalk.platform.persistence.testing.TestData;

class MatchesOnPostgresqlTest extends MatchesContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
