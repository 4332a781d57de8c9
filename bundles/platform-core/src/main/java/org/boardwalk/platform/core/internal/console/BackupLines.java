package org.boardwalk.platform.core.internal.console;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.boardwalk.platform.api.backup.Backups.Backup;

/** Backups as the console prints them. */
final class BackupLines {
    private static final double MEGABYTE = 1e6;

    private BackupLines() {}

    /** @param verb what was done with it */
    static void print(boolean json, String verb, Backup backup) {
        System.out.println(json ? Json.of(Printed.of(backup)) : line(verb, backup));
    }

    static String megabytes(Backup backup) {
        return String.format(Locale.ROOT, "%.1f MB", backup.bytes() / MEGABYTE);
    }

    /** For JSON, where a path is no URL. */
    record Printed(String file, Instant at, long bytes, String product, int tables, long rows, int files) {
        static Printed of(Backup backup) {
            return new Printed(
                    backup.file().toString(),
                    backup.at(),
                    backup.bytes(),
                    backup.product(),
                    backup.tables(),
                    backup.rows(),
                    backup.files());
        }
    }

    private static String line(String verb, Backup backup) {
        return verb + ": " + backup.tables() + " tables with " + backup.rows() + " rows and " + backup.files()
                + " files (configuration, keys), as at " + backup.at().truncatedTo(ChronoUnit.SECONDS) + ", "
                + megabytes(backup) + ", in "
                + backup.file();
    }
}
