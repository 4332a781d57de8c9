package org.boardwalk.mentoring.internal.app.profile;

import org.boardwalk.platform.persistence.testing.TestData;

class MentorsOnPostgresqlTest extends MentorsContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
