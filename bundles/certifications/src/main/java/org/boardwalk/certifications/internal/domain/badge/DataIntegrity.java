package org.boardwalk.certifications.internal.domain.badge;

import com.apicatalog.multibase.Multibase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The proof {@code eddsa-rdfc-2022}: SHA-256 of the canonical proof options, then SHA-256 of the canonical document, signed
 * with Ed25519 (W3C, Data Integrity EdDSA Cryptosuites v1.0, section 3.2).
 */
final class DataIntegrity {
    static final String SUITE = "eddsa-rdfc-2022";
    static final String TYPE = "DataIntegrityProof";
    static final String PURPOSE = "assertionMethod";

    private static final int SIGNATURE = 64;
    private static final int LONGEST_VALUE = 120;

    private final CanonicalForm form;

    DataIntegrity(CanonicalForm form) {
        this.form = form;
    }

    /** The document with a proof. */
    JsonObject sign(JsonObject unsigned, SigningKey key, Instant created) throws BadgeException {
        JsonObject options = Json.createObjectBuilder()
                .add("type", TYPE)
                .add("cryptosuite", SUITE)
                .add("created", created.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("verificationMethod", DidKey.method(key.did()))
                .add("proofPurpose", PURPOSE)
                .build();
        String value = Multibase.BASE_58_BTC.encode(key.sign(hash(unsigned, options)));
        return Json.createObjectBuilder(unsigned)
                .add("proof", Json.createObjectBuilder(options).add("proofValue", value))
                .build();
    }

    /** Whether the proof was made with this key over this document. */
    boolean verify(JsonObject unsigned, JsonObject proof, PublicKey key) throws BadgeException {
        String value = BadgeJson.string(proof, "proofValue").orElse("");
        if (!value.startsWith("z") || value.length() > LONGEST_VALUE) {
            return false;
        }
        byte[] signature;
        try {
            signature = Multibase.BASE_58_BTC.decode(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
        JsonObject options =
                Json.createObjectBuilder(proof).remove("proofValue").build();
        return signature.length == SIGNATURE && SigningKey.verify(key, hash(unsigned, options), signature);
    }

    byte[] hash(JsonObject unsigned, JsonObject options) throws BadgeException {
        JsonObject config = Json.createObjectBuilder(options)
                .add("@context", Objects.requireNonNull(unsigned.get("@context")))
                .build();
        byte[] first = sha256(form.of(config));
        byte[] second = sha256(form.of(unsigned));
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] sha256(String text) {
        return PinnedContexts.digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
