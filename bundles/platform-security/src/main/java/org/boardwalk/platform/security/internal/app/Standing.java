package org.boardwalk.platform.security.internal.app;

import java.time.Instant;
import java.util.Optional;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.UserSource.Session;
import org.boardwalk.platform.security.internal.domain.SecurityAccount;

/** An account, whether it may be used, and since when its sessions count. */
record Standing(Account account, boolean enabled, Optional<Instant> sessionsFrom) {

    static Standing of(SecurityAccount account) {
        return new Standing(account.toRecord(), account.isEnabled(), Optional.ofNullable(account.sessionsFrom()));
    }

    boolean carries(Session session) {
        boolean ended = sessionsFrom
                .flatMap(from -> session.since().map(since -> since.isBefore(from)))
                .orElse(false);
        return enabled && !ended;
    }
}
