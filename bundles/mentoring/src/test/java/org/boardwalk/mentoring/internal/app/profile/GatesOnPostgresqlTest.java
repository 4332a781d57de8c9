package org.boardwalk.mentoring.internal.app.profile;

import org.boardwalk.platform.persistence.testing.TestData;

class GatesOnPostgresqlTest extends GatesContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
