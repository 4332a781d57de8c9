package org.boardwalk.platform.persistence.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.boardwalk.platform.persistence.internal.database.Database;
import org.boardwalk.platform.persistence.internal.database.Snapshot;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupOnDerbyTest extends BackupTests {
    @Override
    TestData open() {
        return TestData.derby();
    }

    @Test
    void aStopDoesNotWaitForABackupUnderWay(@TempDir Path scratch) throws SQLException {
        try (TestData data = TestData.derby();
                Snapshot copy = data.persistence().database().snapshot(scratch.resolve("copy"));
                Statement statement = copy.connection().createStatement()) {
            Database.stopEngine();

            try (ResultSet tables = statement.executeQuery("SELECT COUNT(*) FROM SYS.SYSTABLES")) {
                assertThat(tables.next()).isTrue();
            }
        }
    }
}
