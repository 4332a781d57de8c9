package org.boardwalk.mentoring.internal.app.relation;

import org.boardwalk.platform.persistence.testing.TestData;

class HealthOnDerbyTest extends HealthContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
