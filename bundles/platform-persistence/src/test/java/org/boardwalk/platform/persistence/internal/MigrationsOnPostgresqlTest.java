package org.boardwalk.platform.persistence.internal;

import org.boardwalk.platform.persistence.internal.database.Dialect;
import org.boardwalk.platform.persistence.testing.TestData;

class MigrationsOnPostgresqlTest extends MigrationTests {
    @Override
    TestData open() {
        return TestData.postgresql();
    }

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
