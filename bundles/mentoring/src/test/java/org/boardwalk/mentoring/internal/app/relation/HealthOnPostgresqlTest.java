package org.boardwalk.mentoring.internal.app.relation;

import org.boardwalk.platform.persistence.testing.TestData;

class HealthOnPostgresqlTest extends HealthContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
