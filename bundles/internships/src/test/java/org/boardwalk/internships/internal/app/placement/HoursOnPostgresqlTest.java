package org.boardwalk.internships.internal.app.placement;

import org.boardwalk.platform.persistence.testing.TestData;

class HoursOnPostgresqlTest extends HoursContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
