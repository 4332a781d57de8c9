package org.boardwalk.platform.persistence.internal.unit;

import java.net.URL;
import java.util.List;

/**
 * A persistence unit as its module declares it.
 *
 * @param id the module's id, also the prefix of its tables
 * @param classes names of entities, embeddables, mapped superclasses and converters; empty for a unit of tables alone
 * @param loader sees these classes and the migrations
 * @param root where the classes come from
 * @param migrations folder that holds {@code common} and a folder for each kind of database
 */
public record UnitDefinition(String id, List<String> classes, ClassLoader loader, URL root, String migrations) {
    /** Where modules keep their migrations. */
    public static final String MIGRATIONS = "db/migration";
}
