package org.boardwalk.platform.persistence.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import org.boardwalk.platform.api.export.DataExport.Format;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.internal.erasure.ErasedList;
import org.boardwalk.platform.persistence.internal.erasure.ErasureService;
import org.boardwalk.platform.persistence.internal.erasure.RetentionService;
import org.boardwalk.platform.persistence.internal.export.ExportService;
import org.boardwalk.platform.persistence.testing.TestData;

/** A process that exports everything, or erases whom a rule no longer keeps: the work, the data directory, the database. */
final class DataProcess {
    private DataProcess() {}

    public static void main(String[] arguments) {
        Path home = Path.of(arguments[1]);
        DatabaseConfig config = new DatabaseConfig(arguments[2], arguments[3], "", 4);
        try (TestData data = TestData.open(config)) {
            data.user().allow(true);
            System.out.println("begins");
            if (arguments[0].equals("export")) {
                export(data, home);
            } else {
                retention(data, home).run();
            }
            System.out.println("done");
        }
    }

    static void export(TestData data, Path home) {
        new ExportService(
                        data.persistence().database(),
                        home.resolve("scratch"),
                        "1.0.0",
                        data.user()::require,
                        data.audit())
                .export(home.resolve("everything"), EnumSet.allOf(Format.class));
    }

    static ErasureService erasures(TestData data, Path home) {
        ErasureService.BackupCount none = new ErasureService.BackupCount() {
            @Override
            public int made() {
                return 0;
            }

            @Override
            public int kept() {
                return 0;
            }
        };
        return new ErasureService(
                data.persistence().transactions(),
                data.user(),
                data.audit(),
                new ErasedList(home),
                none,
                java.util.List::of,
                Clock.systemUTC());
    }

    static RetentionService retention(TestData data, Path home) {
        return new RetentionService(
                data.persistence().transactions(), data.user(), data.audit(), erasures(data, home), Clock.systemUTC());
    }
}
