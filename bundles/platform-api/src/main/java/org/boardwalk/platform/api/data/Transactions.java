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
 * caller; a failed optimistic lock arrives as {@link ProblemException} {@code platform.conflict}, a deadlock or
 * serialization failure of the database is tried again (so the work must have no effect outside the
 * database) and arrives as {@code platform.busy} when it persists.
 */
@ProviderType
public interface Transactions {
    /** Reads and writes. */
    <T> T write(Supplier<T> work);

    /** Reads only; nothing is flushed. Entities read here are detached afterwards. */
    <T> T read(Supplier<T> work);

    /** {@link #write(Supplier)} without a result. */
    default void write(Runnable work) {
        write(() -> {
            work.run();
            return null;
        });
    }

    /** Runs after this thread's transaction has committed, outside of it; not at all after a rollback. */
    void afterCommit(Runnable work);
}
