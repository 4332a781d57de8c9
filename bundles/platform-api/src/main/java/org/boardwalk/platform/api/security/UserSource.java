package org.boardwalk.platform.api.security;

import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: knows whose browser session the current thread works for. Asked before {@link
 * CurrentUser#asSystem}, so that work pushed into somebody's page never runs with the system's rights.
 */
@ConsumerType
public interface UserSource {
    /**
     * Whether this thread holds a browser session, and whose: {@link Session#NONE} when the thread works for
     * no browser session at all.
     */
    Session session();

    /**
     * @param inSession whether the thread works for a browser session
     * @param account id of the signed-in account, empty before sign-in
     */
    record Session(boolean inSession, Optional<UUID> account) {
        /** No browser session on this thread. */
        public static final Session NONE = new Session(false, Optional.empty());
    }
}
