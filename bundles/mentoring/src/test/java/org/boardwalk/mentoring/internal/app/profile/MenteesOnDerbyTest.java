package org.boardwalk.mentoring.internal.app.profile;

import org.boardwalk.platform.persistence.testing.TestData;

class MenteesOnDerbyTest extends MenteesContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
