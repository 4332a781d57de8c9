package org.boardwalk.internships.internal.app.placement;

import org.boardwalk.platform.persistence.testing.TestData;

class PlacementsOnDerbyTest extends PlacementsContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
