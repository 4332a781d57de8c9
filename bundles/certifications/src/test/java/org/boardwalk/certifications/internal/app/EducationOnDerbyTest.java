package org.boardwalk.certifications.internal.app;

import org.boardwalk.platform.persistence.testing.TestData;

class EducationOnDerbyTest extends EducationContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
