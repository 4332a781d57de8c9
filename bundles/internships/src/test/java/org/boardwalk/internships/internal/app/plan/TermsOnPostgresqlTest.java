package org.boardwalk.internships.internal.app.plan;

import org.boardwalk.platform.persistence.testing.TestData;

class TermsOnPostgresqlTest extends TermsContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
