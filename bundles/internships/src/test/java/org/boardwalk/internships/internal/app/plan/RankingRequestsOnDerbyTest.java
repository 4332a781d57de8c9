package org.boardwalk.internships.internal.app.plan;

import org.boardwalk.platform.persistence.testing.TestData;

class RankingRequestsOnDerbyTest extends RankingRequestsContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
