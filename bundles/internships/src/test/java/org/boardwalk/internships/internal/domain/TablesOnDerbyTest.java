package org.boardwalk.internships.internal.domain;

import org.boardwalk.platform.persistence.testing.TestData;

class TablesOnDerbyTest extends TablesContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
