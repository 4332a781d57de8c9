package org.boardwalk.certifications.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class WalletBadgesOnPostgresqlTest extends WalletBadgesContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
