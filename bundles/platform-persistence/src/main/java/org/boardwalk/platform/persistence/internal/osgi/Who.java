package org.boardwalk.platform.persistence.internal.osgi;

import java.util.concurrent.atomic.AtomicReference;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Who acts, as long as somebody can say so: those who know people need the database first. */
final class Who {
    private static final String NOBODY_KNOWN = "system";

    private final AtomicReference<@Nullable CurrentUser> user = new AtomicReference<>();

    void set(CurrentUser current) {
        user.set(current);
    }

    /** A successor may have been set already. */
    void unset(CurrentUser gone) {
        user.compareAndSet(gone, null);
    }

    String actor() {
        CurrentUser current = user.get();
        return current == null ? NOBODY_KNOWN : current.actor();
    }

    void require(String permission) {
        CurrentUser current = user.get();
        if (current == null) {
            throw new ProblemException("platform.security.signIn");
        }
        current.require(permission);
    }
}
