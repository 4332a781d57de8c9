package org.boardwalk.certifications.internal.domain.badge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.badge.Award;
import org.boardwalk.certifications.api.badge.BadgeReport;
import org.boardwalk.certifications.api.badge.IssuedBadge;
import org.boardwalk.certifications.api.badge.IssuerProfile;

/** Badges and keys for tests. */
final class Samples {
    static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    static final BadgeBench BENCH = new BadgeBench(ZoneOffset.UTC);
    static final SigningKey KEY = key();
    static final String EMAIL = "ana@example.org";

    /** Knows nothing of its own. */
    static final BadgeBench.Known STRANGER = new BadgeBench.Known() {
        @Override
        public Optional<IssuerProfile.Key> key(String did) {
            return Optional.empty();
        }

        @Override
        public Optional<IssuedBadge> badge(String id) {
            return Optional.empty();
        }
    };

    private Samples() {}

    static SigningKey key() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(DidKey.of(pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Award award() {
        return new Award(
                Award.Kind.PATHWAY,
                Optional.of("plan:1"),
                "Health Information Technology",
                "Codes and keeps health records \"by the book\".",
                "All steps of the pathway were completed.",
                LocalDate.parse("2026-05-20"),
                Optional.of(LocalDate.parse("2028-05-31")));
    }

    static BadgeBench.Signed signed() {
        return signed(award(), KEY);
    }

    static BadgeBench.Signed signed(Award award, SigningKey key) {
        return BENCH.issue(
                UUID.fromString("11111111-2222-4333-8444-555555555555"),
                award,
                "Riverside Workforce Board",
                Optional.of("https://riverside.example"),
                "Ana Núñez",
                Optional.of(EMAIL),
                key,
                NOW);
    }

    static BadgeReport inspect(String badge) {
        return inspect(badge.getBytes(StandardCharsets.UTF_8));
    }

    static BadgeReport inspect(byte[] badge) {
        return BENCH.inspect(badge, Optional.empty(), STRANGER, NOW);
    }

    static byte[] file(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/badges/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }
}
