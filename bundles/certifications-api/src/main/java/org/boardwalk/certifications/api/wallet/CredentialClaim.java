package org.boardwalk.certifications.api.wallet;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody says about a credential.
 *
 * @param code of the catalogue; empty = the catalogue does not know it, then the title is required
 * @param title as it stands on the document, at most 200 characters; ignored with a code
 * @param issuer as it stands on the document, at most 200 characters; ignored with a code
 * @param number certificate or licence number, at most 80 characters; may be empty
 * @param earnedOn day of the award; not in the future
 * @param expiresOn last day it counts; empty = as the catalogue says, or it does not end
 * @param documentId of the participants module
 */
public record CredentialClaim(
        Optional<String> code,
        String title,
        String issuer,
        String number,
        LocalDate earnedOn,
        Optional<LocalDate> expiresOn,
        Optional<UUID> documentId) {
    public CredentialClaim {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(earnedOn, "earnedOn");
    }

    /** A credential of the catalogue. */
    public static CredentialClaim of(String code, LocalDate earnedOn) {
        return new CredentialClaim(Optional.of(code), "", "", "", earnedOn, Optional.empty(), Optional.empty());
    }
}
