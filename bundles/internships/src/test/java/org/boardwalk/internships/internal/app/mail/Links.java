package org.boardwalk.internships.internal.app.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.boardwalk.platform.api.security.GuestLinks;

/** Guest links, as the platform keeps them: one for each purpose and subject. */
public final class Links implements GuestLinks {
    /** Purpose and subject to the guest's name. */
    public final Map<String, String> issued = new ConcurrentHashMap<>();

    @Override
    public GuestLink issue(String purpose, UUID subject, String guest, Duration life) {
        issued.put(purpose + ":" + subject, guest);
        return new GuestLink("guest/" + UUID.randomUUID(), Instant.now().plus(life));
    }

    @Override
    public void revoke(String purpose, UUID subject) {
        issued.remove(purpose + ":" + subject);
    }

    @Override
    public Optional<Instant> worksUntil(String purpose, UUID subject) {
        return issued.containsKey(purpose + ":" + subject) ? Optional.of(Instant.MAX) : Optional.empty();
    }
}
