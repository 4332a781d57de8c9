/**
 * One persistence unit per module: migrated, opened and closed with the module's bundle.
 *
 * <p>A bundle with entities has
 *
 * <ul>
 *   <li>{@code META-INF/persistence.xml}, read by the weaver at build time only;
 *   <li>in its {@code bnd.bnd} the two lines
 *       <pre>
 * X-Persistence-Unit: pathways
 * X-Persistence-Classes: ${persistence.classes}</pre>
 *   <li>migrations in {@code db/migration/common}, {@code db/migration/derby} and {@code db/migration/postgresql};
 *   <li>services that reference {@code EntityManager} with the target {@code (osgi.unit.name=pathways)}: they are
 *       satisfied as soon as the unit is open.
 * </ul>
 */
@NullMarked
package org.boardwalk.platform.persistence.internal.unit;

import org.jspecify.annotations.NullMarked;
