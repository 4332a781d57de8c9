package org.boardwalk.internships.internal.app.placement;

import org.boardwalk.platform.persistence.testing.TestData;

class EvaluationsOnDerbyTest extends EvaluationsContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
