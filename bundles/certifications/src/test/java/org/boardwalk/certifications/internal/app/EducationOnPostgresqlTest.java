package org.boardwalk.certifications.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class EducationOnPostgresqlTest extends EducationContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
