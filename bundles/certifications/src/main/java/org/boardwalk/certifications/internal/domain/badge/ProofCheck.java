package org.boardwalk.certifications.internal.domain.badge;

import static org.boardwalk.certifications.internal.domain.badge.BadgeException.say;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.certifications.api.badge.BadgeCheck.Outcome;
import org.boardwalk.pathways.api.text.Phrase;

/** Whether a signature fits: of a web token, or all the proofs a document carries. */
final class ProofCheck {
    private static final int MOST = 4;

    private final DataIntegrity integrity;
    private final Instant now;

    ProofCheck(DataIntegrity integrity, Instant now) {
        this.integrity = integrity;
        this.now = now;
    }

    /** @param dids of the keys that signed, as far as they can be written as one */
    record Result(Outcome outcome, Phrase sentence, List<String> dids) {
        Result(Outcome outcome, Phrase sentence) {
            this(outcome, sentence, List.of());
        }
    }

    Result of(BadgeToken token) {
        try {
            token.requireKnownAlgorithm();
            BadgeToken.Signed signed = token.signature();
            return switch (signed.outcome()) {
                case GOOD ->
                    new Result(
                            Outcome.PASSED,
                            say("proof.good"),
                            signed.did().stream().toList());
                case BAD -> new Result(Outcome.FAILED, say("proof.bad"));
                case NO_KEY -> noKey(signed.address());
            };
        } catch (BadgeException e) {
            return new Result(Outcome.FAILED, e.sentence());
        }
    }

    private static Result noKey(String address) {
        return address.isEmpty()
                ? new Result(Outcome.FAILED, say("proof.noKey"))
                : new Result(Outcome.NOT_POSSIBLE, say("proof.keyElsewhere", address));
    }

    /** All proofs of a document: one that does not fit fails it, else one that fits is enough. */
    Result of(JsonObject document) {
        List<JsonObject> proofs = BadgeJson.objects(document, "proof").toList();
        if (proofs.isEmpty() || proofs.size() > MOST) {
            return new Result(Outcome.FAILED, say(proofs.isEmpty() ? "proof.none" : "proof.tooMany"));
        }
        JsonObject unsigned = Json.createObjectBuilder(document).remove("proof").build();
        List<Result> results = new ArrayList<>();
        for (JsonObject proof : proofs) {
            results.add(of(unsigned, proof));
        }
        List<String> dids =
                results.stream().flatMap(result -> result.dids().stream()).toList();
        return with(results, Outcome.FAILED)
                .or(() -> with(results, Outcome.PASSED).map(good -> new Result(good.outcome(), good.sentence(), dids)))
                .orElseGet(results::getFirst);
    }

    private static Optional<Result> with(List<Result> results, Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).findFirst();
    }

    private Result of(JsonObject unsigned, JsonObject proof) {
        String suite = BadgeJson.string(proof, "cryptosuite")
                .or(() -> BadgeJson.string(proof, "type"))
                .orElse("?");
        if (!BadgeJson.strings(proof, "type").equals(List.of(DataIntegrity.TYPE))
                || !suite.equals(DataIntegrity.SUITE)
                || proof.containsKey("previousProof")) {
            return new Result(Outcome.NOT_POSSIBLE, say("proof.otherSuite", suite));
        }
        if (!BadgeJson.strings(proof, "proofPurpose").equals(List.of(DataIntegrity.PURPOSE))) {
            return new Result(Outcome.FAILED, say("proof.purpose"));
        }
        if (BadgeJson.says(proof, "expires")
                && !BadgeDocument.instant(proof, "expires").map(now::isBefore).orElse(false)) {
            return new Result(Outcome.FAILED, say("proof.expired"));
        }
        String method = BadgeJson.string(proof, "verificationMethod").orElse("");
        Optional<PublicKey> key = DidKey.key(method);
        return key.isEmpty() ? noKey(method) : of(unsigned, proof, key.get(), DidKey.did(method));
    }

    private Result of(JsonObject unsigned, JsonObject proof, PublicKey key, String did) {
        try {
            return integrity.verify(unsigned, proof, key)
                    ? new Result(Outcome.PASSED, say("proof.good"), List.of(did))
                    : new Result(Outcome.FAILED, say("proof.bad"));
        } catch (BadgeException e) {
            return new Result(Outcome.NOT_POSSIBLE, say("proof.words"));
        }
    }
}
