package org.boardwalk.vaadin.bridge.internal.open;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.security.UserSource;
import org.jspecify.annotations.Nullable;

/** In the HTTP session of a person who signed in: who it is, since when, and when the person last did something. */
public final class SignedIn implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "org.boardwalk.signedIn";

    private final UUID account;
    private volatile Instant since;
    private volatile long lastActiveMillis;

    SignedIn(UUID account, Instant now) {
        this.account = account;
        this.since = now;
        this.lastActiveMillis = now.toEpochMilli();
    }

    public static void put(HttpSession session, UUID account) {
        session.setAttribute(ATTRIBUTE, new SignedIn(account, Instant.now()));
    }

    /** Empty without a session, or before sign-in. */
    public static Optional<SignedIn> of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /** The person proved again who it is. */
    void renew() {
        since = Instant.now();
    }

    public UserSource.Session session() {
        return new UserSource.Session(true, Optional.of(account), Optional.of(since));
    }

    public void touch(long nowMillis) {
        lastActiveMillis = nowMillis;
    }

    public boolean isIdle(long nowMillis, Duration limit) {
        return nowMillis - lastActiveMillis > limit.toMillis();
    }
}
