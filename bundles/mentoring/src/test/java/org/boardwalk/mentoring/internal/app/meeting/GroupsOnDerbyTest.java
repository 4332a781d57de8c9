package org.boardwalk.mentoring.internal.app.meeting;

import org.boardwalk.platform.persistence.testing.TestData;

class GroupsOnDerbyTest extends GroupsContract {
    @Override
    TestData open() {
        return TestData.derby();
    }
}
