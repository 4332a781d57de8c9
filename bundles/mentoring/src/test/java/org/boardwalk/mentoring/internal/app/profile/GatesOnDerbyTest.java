package org.boardwalk.mentoring.internal.app.profile;

import org.boardwalk.platform.persistence.testing.TestData;

class GatesOnDerbyTest extends GatesContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
