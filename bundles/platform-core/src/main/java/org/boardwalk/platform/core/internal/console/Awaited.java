package org.boardwalk.platform.core.internal.console;

import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What is there only as long as the database is. Commands name it as optional: the shell would otherwise take all commands of
 * this bundle away together, and {@code health} with them, just when somebody asks.
 */
final class Awaited {
    private Awaited() {}

    /** @throws ProblemException {@code platform.console.away} while it is not there */
    static <T> T require(@Nullable T service) {
        if (service == null) {
            throw new ProblemException("platform.console.away");
        }
        return service;
    }
}
