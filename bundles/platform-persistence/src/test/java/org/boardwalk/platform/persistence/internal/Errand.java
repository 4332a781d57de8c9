package org.boardwalk.platform.persistence.internal;

import java.nio.file.Path;
import org.boardwalk.platform.persistence.internal.backup.DataErrands;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;

/** A process that starts with a restore or a move to do: data directory, and the url and user of its database. */
final class Errand {
    private Errand() {}

    public static void main(String[] arguments) {
        run(Path.of(arguments[0]), new DatabaseConfig(arguments[1], arguments[2], "", 4));
        System.out.println("done");
    }

    static DatabaseConfig run(Path data, DatabaseConfig configured) {
        Path configuration = data.resolve("etc/org.boardwalk.data.cfg");
        return new DataErrands(data, configuration, "1.0.0", name -> null).before(configured);
    }
}
