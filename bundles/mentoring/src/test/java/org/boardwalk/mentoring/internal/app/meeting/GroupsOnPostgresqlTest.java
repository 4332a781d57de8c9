package org.boardwalk.mentoring.internal.app.meeting;

import org.boardwalk.platform.persistence.testing.TestData;

class GroupsOnPostgresqlTest extends GroupsContract {
    @Override
    TestData open() {
        return TestData.postgresql();
    }
}
