package org.boardwalk.certifications.internal.domain.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardwalk.certifications.api.badge.BadgeCheck.Outcome.FAILED;
import static org.boardwalk.certifications.api.badge.BadgeCheck.Outcome.NOT_POSSIBLE;
import static org.boardwalk.certifications.api.badge.BadgeCheck.Outcome.PASSED;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.boardwalk.certifications.api.badge.Award;
import org.boardwalk.certifications.api.badge.BadgeCheck;
import org.boardwalk.certifications.api.badge.BadgeCheck.Kind;
import org.boardwalk.certifications.api.badge.BadgeReport;
import org.boardwalk.certifications.api.badge.BadgeReport.Verdict;
import org.boardwalk.certifications.api.badge.BadgeVerifier;
import org.boardwalk.certifications.api.badge.IssuedBadge;
import org.boardwalk.certifications.api.badge.IssuerProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadgeInspectorTest {
    private final BadgeBench.Signed signed = Samples.signed();

    private static void assertCheck(BadgeReport report, Kind kind, BadgeCheck.Outcome outcome, String key) {
        BadgeCheck check = report.check(kind);
        assertThat(check.outcome()).as(check.toString()).isEqualTo(outcome);
        assertThat(check.sentence().key()).isEqualTo("certifications.badge." + key);
    }

    @Test
    void our_own_badge_is_genuine_in_every_form() {
        byte[] picture = Samples.BENCH.picture(Samples.award(), signed.document());
        for (BadgeReport report : List.of(
                Samples.inspect(signed.document()), Samples.inspect(signed.token()), Samples.inspect(picture))) {
            assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.GENUINE);
            assertThat(report.checks()).extracting(BadgeCheck::kind).containsExactly(Kind.values());
        }
        assertThat(Samples.inspect(picture).content().orElseThrow().format()).isEqualTo("PNG");
    }

    @Test
    void a_stranger_cannot_say_who_is_behind_a_key_nor_whether_it_was_taken_back() {
        BadgeReport report = Samples.inspect(signed.document());
        assertCheck(report, Kind.ISSUER_KNOWN, NOT_POSSIBLE, "issuerKnown.stranger");
        assertCheck(report, Kind.STATUS, NOT_POSSIBLE, "status.nowhere");
        assertCheck(report, Kind.REFRESH, PASSED, "refresh.none");
        assertCheck(report, Kind.DATES, PASSED, "dates.until");
    }

    @Test
    void the_reader_learns_which_checks_were_not_reached() {
        BadgeReport report = Samples.inspect("{\"@context\":");
        assertCheck(report, Kind.FILE, FAILED, "file.badJson");
        assertThat(report.checks().stream().skip(1))
                .allSatisfy(check -> assertThat(check.outcome()).isEqualTo(NOT_POSSIBLE));
    }

    @Test
    void the_recipient_is_compared_with_the_hash() {
        assertCheck(shownBy("Ana@Example.org "), Kind.RECIPIENT, PASSED, "recipient.same");
        assertCheck(shownBy("bob@example.org"), Kind.RECIPIENT, FAILED, "recipient.other");
        assertCheck(shownBy("ana  núñez"), Kind.RECIPIENT, PASSED, "recipient.same");
        assertCheck(shownBy(" "), Kind.RECIPIENT, NOT_POSSIBLE, "recipient.named");
    }

    private BadgeReport shownBy(String typed) {
        return Samples.BENCH.inspect(
                signed.document().getBytes(StandardCharsets.UTF_8), Optional.of(typed), Samples.STRANGER, Samples.NOW);
    }

    @Test
    void dates_are_kept() {
        assertCheck(at("2026-05-19T23:59:59Z"), Kind.DATES, FAILED, "dates.early");
        assertCheck(at("2026-05-20T00:00:00Z"), Kind.DATES, PASSED, "dates.until");
        assertCheck(at("2028-05-31T23:59:59Z"), Kind.DATES, PASSED, "dates.until");
        assertCheck(at("2028-06-01T00:00:00Z"), Kind.DATES, FAILED, "dates.over");
    }

    private BadgeReport at(String now) {
        return Samples.BENCH.inspect(
                signed.token().getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Samples.STRANGER,
                Instant.parse(now));
    }

    @Test
    void another_key_in_the_proof_fails() {
        String other = Samples.key().did().substring("did:key:".length());
        String own = Samples.KEY.did().substring("did:key:".length());
        BadgeReport swapped = Samples.inspect(signed.document().replace("#" + own, "#" + other));
        assertThat(swapped.verdict()).isNotEqualTo(Verdict.GENUINE);
        BadgeReport everywhere = Samples.inspect(signed.document().replace(own, other));
        assertCheck(everywhere, Kind.PROOF, FAILED, "proof.bad");
    }

    @Test
    void a_good_signature_of_somebody_else_does_not_make_the_issuer() throws BadgeException {
        // Signed properly, by a key that is not the one the badge names as its issuer
        SigningKey thief = Samples.key();
        var badge = BadgeJson.read(signed.document());
        var unsigned =
                jakarta.json.Json.createObjectBuilder(badge).remove("proof").build();
        String forged = new DataIntegrity(new CanonicalForm(PinnedContexts.shipped()))
                .sign(unsigned, thief, Samples.NOW)
                .toString();
        BadgeReport report = Samples.inspect(forged);
        assertCheck(report, Kind.PROOF, PASSED, "proof.good");
        assertCheck(report, Kind.ISSUER_KEY, FAILED, "issuerKey.other");
        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void a_context_that_is_not_pinned_fails() {
        BadgeReport report = Samples.inspect(signed.document()
                .replace(
                        "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"]",
                        "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\",\"https://evil.example/c\"]"));
        assertCheck(report, Kind.WORDS, FAILED, "words.unknown");
        assertCheck(report, Kind.PROOF, NOT_POSSIBLE, "proof.words");
        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"credentialSubject\":{\"@context\":{\"name\":\"https://evil.example/name\"},",
                "\"credentialSubject\":{\"unheardOf\":true,",
                "\"credentialSubject\":{\"source\":\"relative\",",
                "\"credentialSubject\":{\"@index\":\"x\",",
                "\"credentialSubject\":{\"source\":{\"id\":\"not an address\",\"type\":\"Profile\"},"
            })
    void a_claim_no_signature_could_cover_fails(String start) {
        BadgeReport report = Samples.inspect(signed.document().replace("\"credentialSubject\":{", start));
        assertThat(report.check(Kind.WORDS).outcome()).isEqualTo(FAILED);
        assertThat(report.check(Kind.PROOF).outcome()).isNotEqualTo(PASSED);
    }

    @Test
    void a_type_no_context_knows_fails() {
        BadgeReport report = Samples.inspect(
                signed.document().replace("\"OpenBadgeCredential\"]", "\"OpenBadgeCredential\",\"X\"]"));
        assertThat(report.check(Kind.WORDS).outcome()).isEqualTo(FAILED);
    }

    @Test
    void a_name_said_twice_is_not_read_at_all() {
        BadgeReport report = Samples.inspect(signed.document().replaceFirst("\\{", "{\"name\":\"Another\","));
        assertCheck(report, Kind.FILE, FAILED, "file.badJson");
    }

    @Test
    void a_badge_without_a_proof_fails() throws BadgeException {
        var bare = jakarta.json.Json.createObjectBuilder(BadgeJson.read(signed.document()))
                .remove("proof")
                .build();
        assertCheck(Samples.inspect(bare.toString()), Kind.PROOF, FAILED, "proof.none");
    }

    @Test
    void another_cryptosuite_is_not_possible_and_another_purpose_fails() {
        assertCheck(
                Samples.inspect(signed.document().replace("eddsa-rdfc-2022", "bbs-2023")),
                Kind.PROOF,
                NOT_POSSIBLE,
                "proof.otherSuite");
        assertCheck(
                Samples.inspect(signed.document().replace("assertionMethod", "authentication")),
                Kind.PROOF,
                FAILED,
                "proof.purpose");
    }

    @Test
    void a_key_that_lies_elsewhere_is_not_fetched() {
        String method = Samples.KEY.did() + "#" + Samples.KEY.did().substring("did:key:".length());
        BadgeReport report = Samples.inspect(signed.document().replace(method, "https://riverside.example/keys/1"));
        assertCheck(report, Kind.PROOF, NOT_POSSIBLE, "proof.keyElsewhere");
        assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void a_token_without_an_algorithm_or_with_a_shared_secret_is_refused() throws Exception {
        String payload = new Base64URL(signed.token().split("\\.")[1]).decodeToString();
        String none = Base64URL.encode("{\"alg\":\"none\"}") + "." + Base64URL.encode(payload) + ".";
        assertThat(Samples.inspect(none).verdict()).isEqualTo(Verdict.REJECTED);
        // The old trick: the public key, used as the secret of an HMAC
        String key = Samples.KEY.did() + "#" + Samples.KEY.did().substring("did:key:".length());
        JWSObject confused = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key).build(), new Payload(payload));
        confused.sign(new MACSigner(Samples.KEY.did().getBytes(StandardCharsets.UTF_8)));
        assertCheck(Samples.inspect(confused.serialize()), Kind.PROOF, FAILED, "proof.algorithm");
    }

    @Test
    void a_token_with_a_changed_payload_fails() {
        String[] parts = signed.token().split("\\.");
        String changed = new Base64URL(parts[1]).decodeToString().replace("Health", "Wealth");
        BadgeReport report = Samples.inspect(parts[0] + "." + Base64URL.encode(changed) + "." + parts[2]);
        assertCheck(report, Kind.PROOF, FAILED, "proof.bad");
    }

    @Test
    void a_token_whose_claims_contradict_the_badge_fails() {
        String[] parts = signed.token().split("\\.");
        String changed = new Base64URL(parts[1]).decodeToString().replaceAll("\"nbf\":\\d+", "\"nbf\":1");
        BadgeReport report = Samples.inspect(parts[0] + "." + Base64URL.encode(changed) + "." + parts[2]);
        assertCheck(report, Kind.SHAPE, FAILED, "shape.claims");
        assertThat(report.check(Kind.SHAPE).sentence().arguments()).containsExactly("nbf");
    }

    @Test
    void huge_deep_and_crowded_input_is_refused_quickly() {
        List<byte[]> hostile = new ArrayList<>();
        hostile.add(new byte[BadgeVerifier.LARGEST + 1]);
        hostile.add(text("{\"a\":".repeat(100_000)));
        hostile.add(text("{\"a\":" + "[".repeat(1000) + "]".repeat(1000) + "}"));
        hostile.add(text("{\"a\":[" + "0,".repeat(900_000) + "0]}"));
        hostile.add(text("{\"a\":1" + "0".repeat(1_000_000) + "}"));
        hostile.add(text("{\"a\":1e999999999}"));
        hostile.add(text("eyJhbGciOiJFZERTQSJ9." + "A".repeat(2_000_000) + ".AA"));
        hostile.add(text("<!DOCTYPE a [<!ENTITY b \"" + "c".repeat(1000) + "\"><!ENTITY d \"" + "&b;".repeat(1000)
                + "\">]><svg>" + "&d;".repeat(1000) + "</svg>"));
        hostile.add(text("<svg " + "a=''".repeat(10) + ">"));
        hostile.add(new byte[0]);
        hostile.add(new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        for (byte[] each : hostile) {
            Instant before = Instant.now();
            BadgeReport report = Samples.inspect(each);
            assertThat(report.check(Kind.FILE).outcome()).isEqualTo(FAILED);
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
        }
    }

    /** Read as one of the language's own words, it has no value, and the library that expands it gives up in its own way. */
    @Test
    void an_address_that_looks_like_a_keyword_is_refused() {
        String document = signed.document().replaceFirst("\"issuer\":\\{", "\"issuer\":{\"image\":\"@A\",");
        assertThat(document).contains("@A");

        BadgeReport report = Samples.inspect(document);

        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
        assertCheck(report, Kind.WORDS, FAILED, "words.bad");
    }

    @Test
    void a_poisoned_graph_is_given_up() {
        // Blank nodes that all look alike make canonicalisation try every order
        String evidence = IntStream.range(0, 9)
                .mapToObj(i -> IntStream.range(0, 9)
                        .filter(j -> j != i)
                        .mapToObj(j -> "{\"id\":\"_:b" + j + "\",\"type\":\"Evidence\"}")
                        .collect(Collectors.joining(
                                ",", "{\"id\":\"_:b" + i + "\",\"type\":\"Evidence\",\"evidence\":[", "]}")))
                .collect(Collectors.joining(",", "\"evidence\":[", "],"));
        Instant before = Instant.now();
        BadgeReport report = Samples.inspect(
                signed.document().replace("\"credentialSubject\":", evidence + "\"credentialSubject\":"));
        assertThat(report.check(Kind.PROOF).outcome()).isNotEqualTo(PASSED);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void a_badge_of_many_values_takes_a_reasonable_time() {
        String types = "\"X\",".repeat(3_500);
        Instant before = Instant.now();
        Samples.inspect(signed.document()
                .replace("\"credentialSubject\":{", "\"credentialSubject\":{\"image\":[" + types + "\"X\"],"));
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void a_badge_of_the_generation_before_is_named_as_one() {
        assertCheck(
                Samples.inspect("{\"@context\":\"https://w3id.org/openbadges/v2\",\"type\":\"Assertion\"}"),
                Kind.SHAPE,
                FAILED,
                "shape.older");
    }

    @Test
    void what_needs_the_network_is_said() {
        BadgeReport report = Samples.inspect(signed.document().replace("\"credentialSubject\":", """
                "credentialStatus":{"id":"https://x.example/1","type":"1EdTechRevocationList"},
                "refreshService":{"id":"https://x.example/2","type":"1EdTechCredentialRefresh"},
                "credentialSubject":"""));
        assertCheck(report, Kind.STATUS, NOT_POSSIBLE, "status.elsewhere");
        assertCheck(report, Kind.REFRESH, NOT_POSSIBLE, "refresh.elsewhere");
    }

    @Test
    void our_own_are_looked_up() {
        assertCheck(known(Optional.of(issued(Optional.empty()))), Kind.STATUS, PASSED, "status.good");
        assertCheck(known(Optional.empty()), Kind.STATUS, FAILED, "status.unknown");
        BadgeReport revoked = known(Optional.of(
                issued(Optional.of(new IssuedBadge.Revocation(Samples.NOW, "dana", "Issued to the wrong person")))));
        assertCheck(revoked, Kind.STATUS, FAILED, "status.revoked");
        assertCheck(revoked, Kind.ISSUER_KNOWN, PASSED, "issuerKnown.ours");
    }

    private static IssuedBadge issued(Optional<IssuedBadge.Revocation> revoked) {
        java.util.UUID id = java.util.UUID.randomUUID();
        return new IssuedBadge(id, 0, id, Samples.award(), Samples.KEY.did(), Samples.NOW, "dana", revoked);
    }

    private BadgeReport known(Optional<IssuedBadge> badge) {
        BadgeBench.Known known = new BadgeBench.Known() {
            @Override
            public Optional<IssuerProfile.Key> key(String did) {
                return Optional.of(new IssuerProfile.Key(did, Samples.NOW, Optional.empty()))
                        .filter(key -> did.equals(Samples.KEY.did()));
            }

            @Override
            public Optional<IssuedBadge> badge(String id) {
                return badge.filter(found -> id.equals("urn:uuid:11111111-2222-4333-8444-555555555555"));
            }
        };
        return Samples.BENCH.inspect(
                signed.token().getBytes(StandardCharsets.UTF_8), Optional.empty(), known, Samples.NOW);
    }

    @Test
    void an_svg_carries_json_or_a_token() {
        String svg = "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'"
                + " xmlns:openbadges='https://purl.imsglobal.org/ob/v3p0'>%s<path d=''/></svg>";
        String json =
                svg.formatted("<openbadges:credential><![CDATA[" + signed.document() + "]]></openbadges:credential>");
        String token = svg.formatted("<openbadges:credential verify='" + signed.token() + "'/>");
        assertThat(Samples.inspect(json).verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(Samples.inspect(token).verdict()).isEqualTo(Verdict.GENUINE);
        assertCheck(Samples.inspect(svg.formatted("")), Kind.FILE, FAILED, "file.emptyPicture");
    }

    @Test
    void the_longest_award_still_fits_into_a_code() {
        Award award = new Award(
                Award.Kind.COURSE,
                Optional.empty(),
                "N".repeat(60),
                "D".repeat(200),
                "C".repeat(200),
                Samples.award().achievedOn(),
                Optional.empty());
        assertThat(QrSquares.of(Samples.signed(award, Samples.KEY).token())).isPresent();
        assertThat(QrSquares.of("x".repeat(3_000))).isEmpty();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
