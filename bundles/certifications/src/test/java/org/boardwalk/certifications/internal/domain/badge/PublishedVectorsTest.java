package org.boardwalk.certifications.internal.domain.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.certifications.api.badge.BadgeCheck.Outcome.FAILED;
import static org.boardwalk.certifications.api.badge.BadgeCheck.Outcome.NOT_POSSIBLE;
import static org.boardwalk.certifications.api.badge.BadgeCheck.Outcome.PASSED;

import com.apicatalog.multibase.Multibase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.certifications.api.badge.BadgeCheck.Kind;
import org.boardwalk.certifications.api.badge.BadgeReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others signed. */
class PublishedVectorsTest {
    private static final String EXAMPLES = "https://www.w3.org/ns/credentials/examples/v2";
    private static final CanonicalForm FORM = new CanonicalForm(PinnedContexts.shipped()
            .with(
                    EXAMPLES,
                    "{\"@context\":{\"@vocab\":\"https://www.w3.org/ns/credentials/examples#\"}}"
                            .getBytes(StandardCharsets.UTF_8)));
    // W3C, Data Integrity EdDSA Cryptosuites v1.0, appendix B.1
    private static final String CANONICAL = """
            <did:example:abcdefgh> <https://www.w3.org/ns/credentials/examples#alumniOf> "The School of Examples" .
            <urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/2018/credentials#VerifiableCredential> .
            <urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/ns/credentials/examples#AlumniCredential> .
            <urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33> <https://schema.org/description> "A minimum viable example of an Alumni Credential." .
            <urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33> <https://schema.org/name> "Alumni Credential" .
            <urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33> <https://www.w3.org/2018/credentials#credentialSubject> <did:example:abcdefgh> .
            <urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33> <https://www.w3.org/2018/credentials#issuer> <https://vc.example/issuers/5678> .
            <urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33> <https://www.w3.org/2018/credentials#validFrom> "2023-01-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
            """;
    private static final String PROOF_HASH = "bea7b7acfbad0126b135104024a5f1733e705108f42d59668b05c0c50004c6b0";
    private static final String DOCUMENT_HASH = "517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017";
    private static final String KEY = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
    private static final String SECRET = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";

    private final JsonObject vector = read("w3c-vc-di-eddsa.json");
    private final JsonObject proof = Objects.requireNonNull(vector.getJsonObject("proof"));
    private final JsonObject unsigned =
            Json.createObjectBuilder(vector).remove("proof").build();

    private static JsonObject read(String name) {
        try {
            return BadgeJson.read(Samples.text(name));
        } catch (BadgeException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_canonical_form_is_the_published_one() throws BadgeException {
        assertThat(FORM.of(unsigned)).isEqualTo(CANONICAL);
    }

    @Test
    void both_hashes_are_the_published_ones() throws BadgeException {
        JsonObject options =
                Json.createObjectBuilder(proof).remove("proofValue").build();
        assertThat(HexFormat.of().formatHex(new DataIntegrity(FORM).hash(unsigned, options)))
                .isEqualTo(PROOF_HASH + DOCUMENT_HASH);
    }

    @Test
    void the_published_key_makes_the_published_signature() throws Exception {
        byte[] seed = Multibase.BASE_58_BTC.decode(SECRET);
        byte[] encoded = HexFormat.of()
                .parseHex("302e020100300506032b657004220420" + HexFormat.of().formatHex(seed, 2, seed.length));
        var secret = java.security.KeyFactory.getInstance("Ed25519")
                .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(encoded));
        JsonObject signed = new DataIntegrity(FORM)
                .sign(unsigned, new SigningKey(KEY, secret), java.time.Instant.parse("2023-02-24T23:36:38Z"));
        assertThat(signed.getJsonObject("proof")).isEqualTo(proof);
    }

    @Test
    void the_published_signature_fits_the_published_key_and_is_no_badge() {
        BadgeReport report = new BadgeInspector(
                        FORM, Samples.STRANGER, Samples.NOW, java.time.ZoneOffset.UTC, Optional.empty())
                .inspect(Samples.file("w3c-vc-di-eddsa.json"));
        assertThat(report.check(Kind.PROOF).outcome()).isEqualTo(PASSED);
        assertThat(report.check(Kind.SHAPE).outcome()).isEqualTo(FAILED);
        assertThat(report.check(Kind.ISSUER_KEY).outcome()).isEqualTo(NOT_POSSIBLE);
    }

    @Test
    void a_badge_of_another_implementation_is_genuine() {
        BadgeReport report = Samples.inspect(Samples.file("signed-by-another-implementation.json"));
        assertThat(report.verdict()).isEqualTo(BadgeReport.Verdict.GENUINE);
        assertThat(report.content().orElseThrow().achievement()).isEqualTo("Forklift safety");
        assertThat(report.content().orElseThrow().recipient()).contains("Ana Núñez");
    }

    @Test
    void a_token_of_another_implementation_is_genuine() {
        assertThat(Samples.inspect(Samples.file("token-EdDSA-by-another-implementation.txt"))
                        .verdict())
                .isEqualTo(BadgeReport.Verdict.GENUINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "ES256"})
    void a_key_in_the_header_proves_the_signature_and_not_the_issuer(String algorithm) {
        BadgeReport report = Samples.inspect(Samples.file("token-" + algorithm + "-by-another-implementation.txt"));
        assertThat(report.check(Kind.PROOF).outcome()).isEqualTo(PASSED);
        assertThat(report.check(Kind.ISSUER_KEY).outcome()).isEqualTo(NOT_POSSIBLE);
        assertThat(report.verdict()).isEqualTo(BadgeReport.Verdict.UNDECIDED);
    }

    @Test
    void what_we_sign_is_made_of_words_every_context_knows() throws BadgeException {
        JsonObject badge = BadgeJson.read(Samples.signed().document());
        FORM.checkWords(Json.createObjectBuilder(badge).remove("proof").build());
        assertThat(BadgeDocument.lacks(badge)).isEmpty();
    }
}
