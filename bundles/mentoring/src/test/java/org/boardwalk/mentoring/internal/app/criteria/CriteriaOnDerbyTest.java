package org.boardwalk.mentoring.internal.app.criteria;

import org.boardwalk.platform.persistence.testing.TestData;

class CriteriaOnDerbyTest extends CriteriaContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
