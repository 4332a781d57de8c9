package org.boardwalk.certifications.internal.app.badge;

import org.boardwalk.platform.persistence.testing.TestData;

class BadgesOnPostgresqlTest extends BadgesContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
