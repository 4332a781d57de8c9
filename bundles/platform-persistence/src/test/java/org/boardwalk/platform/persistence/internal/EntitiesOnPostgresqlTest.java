package org.boardwalk.platform.persistence.internal;

import org.boardwalk.platform.persistence.testing.TestData;

class EntitiesOnPostgresqlTest extends EntityTests {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
