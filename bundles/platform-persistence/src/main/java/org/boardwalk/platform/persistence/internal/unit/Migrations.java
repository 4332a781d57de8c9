package org.boardwalk.platform.persistence.internal.unit;

/** Brings a unit's tables to the state its module needs. */
public interface Migrations {
    /**
     * Runs what has not run yet. Any number of nodes may do so at once.
     *
     * @return how many migrations ran
     * @throws UnitException when one failed; those before it stay
     */
    int migrate(UnitDefinition unit);
}
