package org.boardwalk.platform.api.security;

import java.time.Instant;
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
     * @param since when the account signed in to this session, or confirmed itself by changing its password;
     *     a session older than the account's last new password is treated as signed out. Empty: not checked
     */
    record Session(boolean inSession, Optional<UUID> account, Optional<Instant> since) {
        /** No browser session on this thread. */
        public static final Session NONE = new Session(false, Optional.empty());

        /** A session of unknown age. */
        public Session(boolean inSession, Optional<UUID> account) {
            this(inSession, account, Optional.empty());
        }
    }
}
