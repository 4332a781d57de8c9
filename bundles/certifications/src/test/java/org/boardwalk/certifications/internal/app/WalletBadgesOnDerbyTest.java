package org.boardwalk.certifications.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class WalletBadgesOnDerbyTest extends WalletBadgesContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
