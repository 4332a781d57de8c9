package org.boardwalk.mentoring.internal.app.relation;

import org.boardwalk.platform.persistence.testing.TestData;

class MigrationOnDerbyTest extends MigrationContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
