package org.boardwalk.pathways.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class ServicesOnDerbyTest extends ServicesContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
