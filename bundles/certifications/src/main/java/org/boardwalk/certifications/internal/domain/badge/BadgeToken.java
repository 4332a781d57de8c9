package org.boardwalk.certifications.internal.domain.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A badge as a web token: Open Badges 3.0, JSON Web Token proof format. The payload is the badge itself with the claims
 * {@code iss}, {@code jti}, {@code sub}, {@code nbf} and {@code exp} beside it; older issuers put it into {@code vc}.
 */
final class BadgeToken {
    private static final List<String> CLAIMS = List.of("iss", "jti", "sub", "nbf", "exp", "iat", "aud");
    private static final int SMALLEST_RSA = 2048;
    private static final int LARGEST_RSA = 8192;

    private final JWSObject token;
    private final JsonObject payload;

    private BadgeToken(JWSObject token, JsonObject payload) {
        this.token = token;
        this.payload = payload;
    }

    /** Writes one, signed with Ed25519. */
    static String sign(JsonObject badge, SigningKey key) {
        JsonObjectBuilder payload = Json.createObjectBuilder(badge);
        payload.add("iss", key.did());
        BadgeJson.string(badge, "id").ifPresent(id -> payload.add("jti", id));
        BadgeJson.object(badge, "credentialSubject")
                .flatMap(subject -> BadgeJson.string(subject, "id"))
                .ifPresent(id -> payload.add("sub", id));
        BadgeJson.string(badge, "validFrom").ifPresent(from -> payload.add("nbf", seconds(from)));
        BadgeJson.string(badge, "validUntil").ifPresent(until -> payload.add("exp", seconds(until)));
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.EdDSA)
                .type(JOSEObjectType.JWT)
                .keyID(DidKey.method(key.did()))
                .build();
        String signed =
                header.toBase64URL() + "." + Base64URL.encode(payload.build().toString());
        return signed + "." + Base64URL.encode(key.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static long seconds(String instant) {
        return Instant.parse(instant).getEpochSecond();
    }

    static BadgeToken read(String text) throws BadgeException {
        try {
            JWSObject token = JWSObject.parse(text);
            return new BadgeToken(token, BadgeJson.read(token.getPayload().toString()));
        } catch (ParseException | IllegalArgumentException e) {
            throw new BadgeException("file.badToken");
        }
    }

    /** The badge without the token's claims. */
    JsonObject badge() {
        Optional<JsonObject> inner = BadgeJson.object(payload, "vc");
        if (inner.isPresent()) {
            return inner.get();
        }
        JsonObjectBuilder badge = Json.createObjectBuilder(payload);
        CLAIMS.forEach(badge::remove);
        return badge.build();
    }

    /** Claims beside the badge that say another thing than it does, and those that must be there and are not. */
    List<String> contradictions() {
        JsonObject badge = badge();
        List<String> found = new ArrayList<>();
        compare(found, "iss", Optional.of(BadgeDocument.issuerId(badge)).filter(id -> !id.isEmpty()));
        compare(found, "jti", BadgeJson.string(badge, "id"));
        compare(
                found,
                "sub",
                BadgeJson.object(badge, "credentialSubject").flatMap(subject -> BadgeJson.string(subject, "id")));
        compare(found, "nbf", BadgeDocument.instant(badge, "validFrom"), true);
        compare(found, "exp", BadgeDocument.instant(badge, "validUntil"), false);
        return found;
    }

    private void compare(List<String> found, String claim, Optional<String> said) {
        if (said.isPresent() && !said.equals(BadgeJson.string(payload, claim))) {
            found.add(claim);
        }
    }

    private void compare(List<String> found, String claim, Optional<Instant> said, boolean required) {
        boolean missing = !payload.containsKey(claim);
        if (missing
                ? required && said.isPresent()
                : !said.map(Instant::getEpochSecond).equals(BadgeJson.whole(payload, claim))) {
            found.add(claim);
        }
    }

    /** How the signature stands, and whose key it was. */
    Signed signature() throws BadgeException {
        JWSHeader header = token.getHeader();
        if (header.getCriticalParams() != null && !header.getCriticalParams().isEmpty()) {
            throw new BadgeException("proof.critical", String.join(", ", header.getCriticalParams()));
        }
        String keyId = Objects.requireNonNullElse(header.getKeyID(), "");
        String issuer = BadgeDocument.issuerId(badge());
        JWK embedded = header.getJWK();
        if (header.getAlgorithm().equals(JWSAlgorithm.EdDSA)
                || header.getAlgorithm().equals(JWSAlgorithm.Ed25519)) {
            String address = keyId.isEmpty() && embedded == null ? issuer : keyId;
            Optional<PublicKey> named = DidKey.key(address);
            if (named.isPresent()) {
                return new Signed(check(named.get()), Optional.of(DidKey.did(address)), address);
            }
            if (embedded instanceof OctetKeyPair pair && Curve.Ed25519.equals(pair.getCurve()) && !pair.isPrivate()) {
                PublicKey key = key(pair);
                return new Signed(check(key), Optional.of(DidKey.of(key)), DidKey.of(key));
            }
            return new Signed(Outcome.NO_KEY, Optional.empty(), address);
        }
        return new Signed(embedded == null ? Outcome.NO_KEY : check(embedded), Optional.empty(), keyId);
    }

    private Outcome check(PublicKey key) {
        return SigningKey.verify(
                        key, token.getSigningInput(), token.getSignature().decode())
                ? Outcome.GOOD
                : Outcome.BAD;
    }

    private Outcome check(JWK key) throws BadgeException {
        JWSAlgorithm algorithm = token.getHeader().getAlgorithm();
        try {
            JWSVerifier verifier;
            if (algorithm.equals(JWSAlgorithm.RS256) && key instanceof RSAKey rsa && !rsa.isPrivate()) {
                if (rsa.size() < SMALLEST_RSA || rsa.size() > LARGEST_RSA) {
                    throw new BadgeException("proof.rsaSize", rsa.size());
                }
                verifier = new RSASSAVerifier(rsa);
            } else if (algorithm.equals(JWSAlgorithm.ES256)
                    && key instanceof ECKey curve
                    && Curve.P_256.equals(curve.getCurve())
                    && !curve.isPrivate()) {
                verifier = new ECDSAVerifier(curve);
            } else {
                // "none", a shared secret, or a key that is not of the algorithm's kind
                throw new BadgeException("proof.algorithm", algorithm.getName());
            }
            return token.verify(verifier) ? Outcome.GOOD : Outcome.BAD;
        } catch (JOSEException | IllegalStateException e) {
            return Outcome.BAD;
        }
    }

    /** Whether the algorithm is one that is checked at all. */
    void requireKnownAlgorithm() throws BadgeException {
        JWSAlgorithm algorithm = token.getHeader().getAlgorithm();
        if (!List.of(JWSAlgorithm.EdDSA, JWSAlgorithm.Ed25519, JWSAlgorithm.RS256, JWSAlgorithm.ES256)
                .contains(algorithm)) {
            throw new BadgeException("proof.algorithm", algorithm.getName());
        }
    }

    private static PublicKey key(OctetKeyPair pair) throws BadgeException {
        byte[] point = pair.getDecodedX();
        byte[] prefixed = new byte[point.length + 2];
        prefixed[0] = (byte) 0xed;
        prefixed[1] = 1;
        System.arraycopy(point, 0, prefixed, 2, point.length);
        return DidKey.key("did:key:" + com.apicatalog.multibase.Multibase.BASE_58_BTC.encode(prefixed))
                .orElseThrow(() -> new BadgeException("proof.algorithm", "jwk"));
    }

    /**
     * @param did of the key that was used, when it can be written as one
     * @param address where the key is said to be
     */
    record Signed(Outcome outcome, Optional<String> did, String address) {}

    enum Outcome {
        GOOD,
        BAD,
        /** It lies somewhere else. */
        NO_KEY
    }
}
