package org.boardwalk.certifications.internal.domain.badge;

import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.badge.Award;
import org.boardwalk.certifications.api.badge.BadgeReport;
import org.boardwalk.certifications.api.badge.BadgeVerifier;

/** Where badges are made and looked at. */
public final class BadgeBench {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CanonicalForm form = new CanonicalForm(PinnedContexts.shipped());
    private final ZoneId zone;

    /** @param zone in which a day begins and ends */
    public BadgeBench(ZoneId zone) {
        this.zone = zone;
    }

    /** What the board knows of its own, for {@link #inspect}. */
    public interface Known extends BadgeInspector.Known {}

    /** @param recipientEmail goes into the badge as a salted hash */
    public Signed issue(
            UUID id,
            Award award,
            String issuerName,
            Optional<String> issuerUrl,
            String recipientName,
            Optional<String> recipientEmail,
            SigningKey key,
            Instant now) {
        BadgeDocument.Draft draft = new BadgeDocument.Draft(
                id,
                UUID.randomUUID(),
                UUID.randomUUID(),
                award,
                issuerName,
                issuerUrl,
                recipientName,
                recipientEmail,
                salt());
        JsonObject badge = BadgeDocument.write(draft, key.did(), zone);
        try {
            return new Signed(new DataIntegrity(form).sign(badge, key, now).toString(), BadgeToken.sign(badge, key));
        } catch (BadgeException e) {
            throw new IllegalStateException("a badge of our own has no canonical form: " + e.getMessage(), e);
        }
    }

    private static String salt() {
        byte[] salt = new byte[9];
        RANDOM.nextBytes(salt);
        return Base64.getUrlEncoder().encodeToString(salt);
    }

    /** Never throws because of what the file is like. */
    public BadgeReport inspect(byte[] file, Optional<String> shownBy, Known known, Instant now) {
        return new BadgeInspector(form, known, now, zone, shownBy).inspect(file);
    }

    /** What was signed, and what it speaks of; empty when the file is no badge. */
    public static Optional<ShownBadge> read(byte[] file) {
        try {
            return Optional.of(ShownBadge.of(BadgeInput.read(file, BadgeVerifier.LARGEST)));
        } catch (BadgeException e) {
            return Optional.empty();
        }
    }

    /** Whether it is an identity that contains its key. */
    public static boolean isKey(String did) {
        return DidKey.key(did).isPresent();
    }

    /** A picture for the award with the badge inside. */
    public byte[] picture(Award award, String document) {
        return PngBadge.bake(BadgePicture.draw(award), document);
    }

    /**
     * @param document JSON with a proof
     * @param token the same as a web token
     */
    public record Signed(String document, String token) {}
}
