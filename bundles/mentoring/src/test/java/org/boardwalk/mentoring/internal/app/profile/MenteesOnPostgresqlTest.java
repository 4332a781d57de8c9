package org.boardwalk.mentoring.internal.app.profile;

import org.boardwalk.platform.persistence.testing.TestData;

class MenteesOnPostgresqlTest extends MenteesContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
