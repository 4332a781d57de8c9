package org.boardwalk.platform.persistence.internal;

import java.nio.file.Path;
import org.boardwalk.platform.persistence.internal.backup.BackupService;
import org.boardwalk.platform.persistence.internal.database.Database;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;

/** A process that makes one backup after the other: data directory, database. */
final class BackupProcess {
    private BackupProcess() {}

    public static void main(String[] arguments) {
        Path data = Path.of(arguments[0]);
        try (Database database = Database.open(new DatabaseConfig(arguments[1], arguments[2], "", 4))) {
            BackupService backups =
                    new BackupService(database, data, data.resolve("backups"), "1.0.0", permission -> {});
            while (true) {
                System.out.println(backups.create().file());
            }
        }
    }
}
