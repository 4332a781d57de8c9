package org.boardwalk.certifications.api.badge;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A badge this board issued. What was signed never changes; only its revocation is added.
 *
 * @param id in the badge it is {@code urn:uuid:<id>}
 * @param lock to be handed back with a change
 * @param issuer {@code did:key} of the key that signed it
 * @param revoked empty = it counts
 */
public record IssuedBadge(
        UUID id,
        long lock,
        UUID participantId,
        Award award,
        String issuer,
        Instant issuedAt,
        String issuedBy,
        Optional<Revocation> revoked) {
    /** @param reason for whoever asks; never empty */
    public record Revocation(Instant at, String by, String reason) {}
}
