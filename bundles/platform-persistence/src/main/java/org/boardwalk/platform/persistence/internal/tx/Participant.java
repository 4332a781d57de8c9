package org.boardwalk.platform.persistence.internal.tx;

import jakarta.persistence.EntityManager;

/** A unit whose entity managers work inside transactions. */
public interface Participant {
    /**
     * A new entity manager for the transaction of this thread.
     *
     * @throws org.boardwalk.platform.api.problem.ProblemException when the unit is being closed
     */
    EntityManager join();

    /** The transaction is over; same thread as {@link #join()}. */
    void leave(EntityManager manager);
}
