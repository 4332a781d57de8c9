package org.boardwalk.certifications.api.badge;

import java.util.Optional;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Checks a badge without a network, whoever issued it: Open Badges 3.0 as JSON with a Data Integrity proof {@code
 * eddsa-rdfc-2022}, as a web token ({@code EdDSA}, {@code ES256}, {@code RS256}), or baked into a PNG or SVG picture (Open
 * Badges 3.0, sections Baked Badge, Verification, JSON Web Token proof format; W3C Verifiable Credential Data Integrity 1.0).
 *
 * <p>Keys are found in the badge only: {@code did:key} with Ed25519, or a {@code jwk} in the token's header. JSON-LD contexts
 * are known by address and SHA-256, and lie in this bundle; nothing is ever loaded. What would need the network is said to
 * be not possible. Input is limited in size, depth, number of values and time, so that a hostile file costs little.
 *
 * <p>Any thread; every signed-in person. Nothing is kept. When the certifications module is switched off, the service is
 * gone.
 */
@ProviderType
public interface BadgeVerifier {
    /** Larger input is not looked at, in bytes. */
    int LARGEST = 2 * 1024 * 1024;

    /**
     * Never throws because of what the badge is like.
     *
     * @param badge file content, or text in UTF-8
     * @param shownBy e-mail address or name of whoever shows the badge, compared with the recipient in it; empty = not asked
     * @throws ProblemException when nobody is signed in
     */
    BadgeReport verify(byte[] badge, Optional<String> shownBy);
}
