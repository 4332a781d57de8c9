package org.boardwalk.certifications.internal.domain.badge;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whom a badge was issued to: Open Badges 3.0, IdentityObject. An e-mail address is kept as a salted hash. */
final class Recipient {
    static final String EMAIL = "emailAddress";
    static final String NAME = "name";
    private static final String SHA256 = "sha256$";

    private Recipient() {}

    static String hash(String identity, String salt) {
        byte[] digest = PinnedContexts.digest((identity + salt).getBytes(StandardCharsets.UTF_8));
        return SHA256 + HexFormat.of().formatHex(digest);
    }

    /** The name in clear, when the badge has one. */
    static Optional<String> name(JsonObject badge) {
        return of(badge, NAME).stream()
                .filter(identity -> !isHashed(identity))
                .flatMap(identity -> BadgeJson.string(identity, "identityHash").stream())
                .findFirst();
    }

    /** Whether it was issued to this e-mail address or name; empty when the badge names nobody of the kind. */
    static Optional<Boolean> matches(JsonObject badge, String shownBy) {
        String typed = shownBy.strip();
        List<JsonObject> identities = of(badge, typed.contains("@") ? EMAIL : NAME);
        return identities.isEmpty()
                ? Optional.empty()
                : Optional.of(identities.stream().anyMatch(identity -> isFor(identity, typed)));
    }

    private static boolean isFor(JsonObject identity, String typed) {
        String kept = BadgeJson.string(identity, "identityHash").orElse("");
        if (!isHashed(identity)) {
            return plain(kept).equals(plain(typed));
        }
        String salt = BadgeJson.string(identity, "salt").orElse("");
        return kept.equalsIgnoreCase(hash(typed, salt))
                || kept.equalsIgnoreCase(hash(typed.toLowerCase(Locale.ROOT), salt));
    }

    private static boolean isHashed(JsonObject identity) {
        return identity.get("hashed") == JsonValue.TRUE;
    }

    /** The same for everybody who types it: accents in one form, one space, small letters. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static List<JsonObject> of(JsonObject badge, String type) {
        return BadgeDocument.subject(badge).stream()
                .flatMap(subject -> BadgeJson.objects(subject, "identifier"))
                .filter(identity -> BadgeJson.string(identity, "identityType")
                        .filter(type::equals)
                        .isPresent())
                .toList();
    }
}
