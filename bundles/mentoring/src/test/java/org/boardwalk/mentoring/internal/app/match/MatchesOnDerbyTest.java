package org.boardwalk.mentoring.internal.app.match;

import org.boardwalk.platform.persistence.testing.TestData;

class MatchesOnDerbyTest extends MatchesContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
