package org.boardwalk.internships.internal.app.placement;

import org.boardwalk.platform.persistence.testing.TestData;

class PlacementsOnPostgresqlTest extends PlacementsContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
