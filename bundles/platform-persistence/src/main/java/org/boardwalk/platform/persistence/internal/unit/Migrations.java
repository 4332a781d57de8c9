package org.boardwalk.platform.persistence.internal.unit;

/** Brings a unit's tables to the state its module needs. */
public interface Migrations {
    /**
     * Runs what has not run yet. Any number of nodes may do so at once.
     *
     * @return how many migrations ran
     * @throws org.boardwalk.platform.api.problem.ProblemException {@code platform.unit.newer}: a later release made the tables
     * @throws UnitException when one failed; those before it stay
     */
    int migrate(UnitDefinition unit);
}
