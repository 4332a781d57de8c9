package org.boardwalk.platform.persistence.internal;

import org.boardwalk.platform.persistence.internal.database.Dialect;
import org.boardwalk.platform.persistence.testing.TestData;

class MigrationsOnDerbyTest extends MigrationTests {
    @Override
    TestData open() {
        return TestData.derby();
    }

    @Override
    Dialect dialect() {
        return Dialect.DERBY;
    }
}
