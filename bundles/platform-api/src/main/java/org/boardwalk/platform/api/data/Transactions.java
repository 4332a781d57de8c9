package org.boardwalk.platform.api.data;

import java.util.function.Supplier;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Transactions over the tables of all modules: one database connection, one commit. Each module gets a
 * shared {@code jakarta.persistence.EntityManager} service with the property {@code osgi.unit.name} set to its
 * module id; it works only inside a transaction and always belongs to the transaction of the calling thread.
 *
 * <p>A call inside a call joins the outer transaction. An exception rolls everything back and reaches the
 * caller, also one of an inner {@code write} that was caught on the way (an inner {@code read} may fail with a {@link
 * ProblemException}); a failed optimistic lock arrives as {@link ProblemException} {@code platform.conflict}, a deadlock or
 * serialization failure of the database is tried again (so the work must have no effect outside the
 * database) and arrives as {@code platform.busy} when it persists.
 */
@ProviderType
public interface Transactions {
    /** Reads and writes. */
    <T> T write(Supplier<T> work);

    /**
     * Reads only; nothing is flushed, and changing entities through the entity manager is an {@link
     * IllegalStateException}. Entities read here are detached afterwards. A {@code write} inside makes the whole a
     * writing transaction.
     */
    <T> T read(Supplier<T> work);

    /** {@link #write(Supplier)} without a result. */
    default void write(Runnable work) {
        write(() -> {
            work.run();
            return null;
        });
    }

    /**
     * Runs after this thread's transaction has committed, outside of it; not at all after a rollback. Without a
     * transaction it runs at once. What it throws is logged, as the change is committed already.
     */
    void afterCommit(Runnable work);
}
