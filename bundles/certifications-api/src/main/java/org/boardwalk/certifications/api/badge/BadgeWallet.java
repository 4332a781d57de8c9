package org.boardwalk.certifications.api.badge;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.wallet.HeldCredential;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Puts badges that were checked into wallets. The program checks the badge itself at the moment it is added, without a
 * network; nobody's word is taken for it. Any thread.
 *
 * <p>A participant with {@code certifications.own} adds his own, staff with {@code certifications.record} those of people
 * they may change. A signature only proves that the holder of a key signed; who that is, the board says: it keeps a list of
 * issuers it trusts, beside its own keys ({@code certifications.issue}). When the certifications module is switched off,
 * the service is gone; badges stay.
 */
@ProviderType
public interface BadgeWallet {
    /** What adding this badge would mean; nothing is kept. */
    Offer look(UUID participantId, byte[] badge);

    /**
     * Checks the badge and adds the credential with the dates of the badge, and the badge itself. A credential of the same
     * code and day that is in the wallet already becomes as sure as the badge.
     *
     * @param code of the catalogue, as the person chose; empty = what the badge calls it
     * @throws ProblemException {@code certifications.badge.wallet.…}: {@code rejected}, {@code undecided}, {@code
     *     otherPerson}, {@code notNamed}, {@code already} when the badge is in a wallet; as {@code Wallets.add}
     */
    HeldCredential add(UUID participantId, byte[] badge, Optional<String> code);

    /** The badges behind a person's credentials. */
    List<Kept> of(UUID participantId);

    /** Issuers the board trusts, beside itself; by name. Needs to be signed in. */
    List<TrustedIssuer> trusted();

    /**
     * From now on badges with this key are the issuer's. What was added before stays as sure as it was.
     *
     * @param did {@code did:key}, as the issuer publishes it
     * @throws ProblemException {@code certifications.badge.trust.badKey}, {@code certifications.badge.trust.noName}
     */
    TrustedIssuer trust(String did, String name);

    /** Badges added from now on are as sure as their holder's word. */
    void distrust(String did);

    /**
     * What a badge is worth in a wallet.
     *
     * @param refusal why it cannot be added, and what to do instead
     * @param trusted whether this board knows whose key it is
     * @param free whether whoever adds it may choose any code of the catalogue, as staff does
     * @param suggested codes of the catalogue the badge names, by name, CTID or alignment
     */
    record Offer(BadgeReport report, Optional<Phrase> refusal, boolean trusted, boolean free, List<String> suggested) {
        public Offer {
            Objects.requireNonNull(report, "report");
            suggested = List.copyOf(suggested);
        }

        /** How sure the credential would be: a signature does not say what a participant makes of the badge. */
        public Verification worth(Optional<String> code) {
            return trusted && (free || code.isEmpty() || suggested.contains(code.get()))
                    ? Verification.CRYPTOGRAPHICALLY_VERIFIED
                    : Verification.SELF_REPORTED;
        }
    }

    /**
     * A badge in a wallet.
     *
     * @param heldId of the credential
     * @param badgeId the id that stands in it
     * @param issuerId whose key signed it
     * @param outcomes of the checks when it was added
     * @param file the badge as it was signed
     */
    record Kept(
            UUID heldId,
            String badgeId,
            String issuerId,
            Optional<String> issuerName,
            Instant checkedAt,
            String checkedBy,
            Map<BadgeCheck.Kind, BadgeCheck.Outcome> outcomes,
            BadgeFile file) {
        public Kept {
            outcomes = Map.copyOf(new EnumMap<>(outcomes));
        }
    }

    /** @param did {@code did:key} */
    record TrustedIssuer(String did, String name, Instant since, String by) {}
}
