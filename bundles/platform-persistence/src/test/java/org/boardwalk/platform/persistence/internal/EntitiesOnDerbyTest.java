package org.boardwalk.platform.persistence.internal;

import org.boardwalk.platform.persistence.testing.TestData;

class EntitiesOnDerbyTest extends EntityTests {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
