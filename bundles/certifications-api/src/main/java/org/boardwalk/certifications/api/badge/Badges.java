package org.boardwalk.certifications.api.badge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Badges this board issues: Open Badges 3.0, which are W3C Verifiable Credentials 2.0, signed with Ed25519 under a {@code
 * did:key}. Each is issued twice over the same content: with a Data Integrity proof {@code eddsa-rdfc-2022} (W3C, Data
 * Integrity EdDSA Cryptosuites v1.0) and as a web token with {@code alg} {@code EdDSA} (Open Badges 3.0, JSON Web Token
 * proof format). Both verify without a network: the key is its own address.
 *
 * <p>Any thread. Reading needs {@code certifications.read} and the right to the participant, or, with {@code
 * certifications.own}, that it is one's own; issuing and revoking need {@code certifications.issue} and the right to change
 * the participant; profile and keys need {@code certifications.issue}, except reading them, which every signed-in person
 * may. Private keys lie in a PKCS#12 file of the data directory, never in the database.
 *
 * <p>When the certifications module is switched off, the service is gone; badges handed out stay valid.
 */
@ProviderType
public interface Badges {
    /** Newest first. */
    List<IssuedBadge> of(UUID participantId);

    Optional<IssuedBadge> find(UUID id);

    /**
     * Completed plans, done courses and placements, and what every {@link AwardSource} adds, for which no badge was issued
     * yet, newest first; what a module knows is missing while it is switched off.
     *
     * @param language of the words proposed, such as {@code en}
     */
    List<Award> suggestions(UUID participantId, String language);

    /**
     * Signs a badge for a participant. It carries the person's name in clear and, when known, the e-mail address as a
     * salted hash. The first one makes the first key.
     *
     * @throws ProblemException {@code certifications.badge.noIssuerName} until the profile has a name; {@code
     *     certifications.badge.noName}, {@code .noDescription}, {@code .noCriteria}, {@code .tooLong}, {@code .future},
     *     {@code .endsBefore}; {@code .exists} when one with the same reference counts already; {@code .keyStore} when the
     *     key file cannot be read or written
     */
    IssuedBadge issue(UUID participantId, Award award);

    /**
     * Takes a badge back: {@link BadgeVerifier} of this deployment says so from then on. Elsewhere nobody can know,
     * since the badge names no address to ask.
     *
     * @param reason required ({@code certifications.badge.noReason}), at most 600 characters
     * @throws ProblemException {@code platform.conflict}, {@code certifications.badge.notFound}
     */
    IssuedBadge revoke(UUID id, long lock, String reason);

    /** @throws ProblemException {@code certifications.badge.notFound} */
    BadgeFile file(UUID id, BadgeFile.Form form);

    /**
     * The badge's web token as a QR code: whoever scans it has the whole badge. Squares of the code, true = dark, without
     * the quiet margin; empty when the badge is too long for one.
     *
     * @throws ProblemException {@code certifications.badge.notFound}
     */
    Optional<boolean[][]> qrCode(UUID id);

    IssuerProfile issuer();

    /**
     * Changes what new badges say of the issuer.
     *
     * @param name required ({@code certifications.badge.noIssuerName}), at most 120 characters
     * @param url {@code https} or {@code http}, at most 300 characters ({@code certifications.badge.badUrl})
     */
    IssuerProfile describeIssuer(String name, Optional<String> url);

    /** Makes a new key and signs with it from now on. Old badges still verify, old keys stay listed. */
    IssuerProfile rotateKey();

    /** Whether what another module reports as completed gets its badge by itself; so it is until somebody says otherwise. */
    boolean issuesByItself();

    /** Says so, or not; what waits is issued then. */
    void issueByItself(boolean wanted);

    /**
     * What people one may see completed and have no badge for: with badges that are issued by themselves, only until the board
     * has said who issues them and the module that knows about it is on.
     *
     * @param limit at most so many
     */
    List<Waiting> waiting(int limit);

    /**
     * @param reference of the {@link Award}
     * @param by name of who completed it
     */
    record Waiting(UUID participantId, String reference, String by) {}
}
