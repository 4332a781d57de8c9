package org.boardwalk.platform.persistence.internal.unit;

import java.net.URL;
import java.util.stream.Stream;

/** Where the SQL of a unit's tables lies. Asked by name, since not every container can list a folder of a class path. */
@FunctionalInterface
public interface MigrationScripts {
    /** Where modules keep their migrations, in folders named after the kinds of databases and {@code common}. */
    String ROOT = "db/migration";

    /** The folder beside them with what tables and columns mean, in files that end with this word. */
    String FIELDS = "fields";

    /** @param folder {@code common}, the name of a kind of database, or {@link #FIELDS} */
    Stream<URL> in(String folder);
}
