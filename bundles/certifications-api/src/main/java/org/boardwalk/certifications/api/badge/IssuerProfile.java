package org.boardwalk.certifications.api.badge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who issues the badges of this deployment.
 *
 * @param name as it stands in badges; empty until somebody wrote it
 * @param url home page; empty = none
 * @param keys newest first; empty until the first badge was issued
 */
public record IssuerProfile(String name, Optional<String> url, List<Key> keys) {
    public IssuerProfile {
        keys = List.copyOf(keys);
    }

    /** The identity new badges are issued under; empty until there is a key. */
    public Optional<String> did() {
        return keys.stream().findFirst().map(Key::did);
    }

    /**
     * A key badges are or were signed with. Old ones stay listed: badges signed with them still verify.
     *
     * @param did the public key itself, as {@code did:key:z6Mk…} (W3C CCG, The did:key Method)
     * @param retiredAt when another took its place; empty = it signs today
     */
    public record Key(String did, Instant createdAt, Optional<Instant> retiredAt) {}
}
