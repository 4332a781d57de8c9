package org.boardwalk.certifications.api.education;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody says about an activity of continuing education.
 *
 * @param title as it stands on the certificate, 1 to 200 characters
 * @param provider who offered it, at most 200 characters; may be empty
 * @param on day it was finished; not in the future
 * @param units continuing-education units (CEUs) as the certificate states them: above 0, at most 100, at most two
 *     decimals; a self-review counts what the rule says instead
 * @param documentId certificate among the participant's documents
 */
public record ActivityClaim(
        String title, String provider, LocalDate on, BigDecimal units, ActivityKind kind, Optional<UUID> documentId) {
    public ActivityClaim {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(documentId, "documentId");
    }
}
