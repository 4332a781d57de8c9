package org.boardwalk.platform.api.security;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The person on whose behalf this thread works. Every service of a module asks it before it does anything.
 * Any thread; the answer follows role changes at once.
 */
@ProviderType
public interface CurrentUser {
    /** Empty when nobody is signed in: then nothing is permitted. */
    Optional<Account> account();

    /** Whether the person holds the permission through one of their roles. */
    boolean may(String permission);

    /** @throws ProblemException {@code platform.security.signIn} when nobody is signed in */
    Account require();

    /**
     * @throws ProblemException {@code platform.security.signIn} when nobody is signed in, {@code
     *     platform.security.forbidden} when the person lacks the permission
     */
    void require(String permission);

    /**
     * Works as the system itself, which holds every permission: for jobs, event handlers, start-up and
     * console commands. Changes are audited as made by {@code cause}.
     *
     * @param cause a short name such as {@code job:stalled-steps} or {@code console:import}
     */
    <T> T asSystem(String cause, Supplier<T> work);

    /** {@link #asSystem(String, Supplier)} without a result. */
    default void asSystem(String cause, Runnable work) {
        asSystem(cause, () -> {
            work.run();
            return null;
        });
    }

    /**
     * Works with further permissions for one call: where a module has decided by a rule of its own that the person gets an
     * answer which takes reading what she may not read herself, such as a mentor the given name of his mentee. How much of
     * it is handed on is the module's to limit. Whoever is not signed in, and is not the system or a guest either, may
     * still do nothing; changes are audited as the person's own.
     */
    default <T> T lending(Set<String> permissions, Supplier<T> work) {
        return work.get();
    }

    /** What the audit trail names: the account's name or the system's cause; {@code ?} when neither is known. */
    String actor();
}
