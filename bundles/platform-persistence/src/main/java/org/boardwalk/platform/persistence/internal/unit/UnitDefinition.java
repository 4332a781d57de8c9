package org.boardwalk.platform.persistence.internal.unit;

import java.net.URL;
import java.util.List;

/**
 * A persistence unit as its module declares it.
 *
 * @param id the module's id, also the prefix of its tables
 * @param classes names of entities, embeddables, mapped superclasses and converters; empty for a unit of tables alone
 * @param loader sees these classes
 * @param root where the classes come from
 * @param migrations what brings its tables up to date
 */
public record UnitDefinition(
        String id, List<String> classes, ClassLoader loader, URL root, MigrationScripts migrations) {}
