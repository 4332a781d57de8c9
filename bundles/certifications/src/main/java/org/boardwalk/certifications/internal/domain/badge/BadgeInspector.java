package org.boardwalk.certifications.internal.domain.badge;

import static org.boardwalk.certifications.internal.domain.badge.BadgeException.say;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.certifications.api.badge.BadgeCheck;
import org.boardwalk.certifications.api.badge.BadgeCheck.Kind;
import org.boardwalk.certifications.api.badge.BadgeCheck.Outcome;
import org.boardwalk.certifications.api.badge.BadgeReport;
import org.boardwalk.certifications.api.badge.BadgeVerifier;
import org.boardwalk.certifications.api.badge.IssuedBadge;
import org.boardwalk.certifications.api.badge.IssuerProfile;
import org.boardwalk.pathways.api.text.Phrase;

/** Looks at one badge, in the order of Open Badges 3.0, Verification. */
final class BadgeInspector {
    private final CanonicalForm form;
    private final Known known;
    private final Instant now;
    private final ZoneId zone;
    private final Optional<String> shownBy;
    private final Map<Kind, BadgeCheck> checks = new EnumMap<>(Kind.class);

    /** What this deployment knows of its own. */
    interface Known {
        /** The board's key with this identity. */
        Optional<IssuerProfile.Key> key(String did);

        /** What the board calls an issuer it trusts; empty = it does not know the key. */
        default Optional<String> trusted(String did) {
            return Optional.empty();
        }

        /** The board's badge with this id, as it stands in the badge. */
        Optional<IssuedBadge> badge(String id);
    }

    BadgeInspector(CanonicalForm form, Known known, Instant now, ZoneId zone, Optional<String> shownBy) {
        this.form = form;
        this.known = known;
        this.now = now;
        this.zone = zone;
        this.shownBy = shownBy.map(String::strip).filter(text -> !text.isEmpty());
    }

    BadgeReport inspect(byte[] file) {
        Optional<BadgeReport.Content> content = Optional.empty();
        try {
            BadgeInput input = BadgeInput.read(file, BadgeVerifier.LARGEST);
            if (input.isToken()) {
                BadgeToken token = BadgeToken.read(input.text());
                content = Optional.of(content(input.format(), token.badge()));
                inspect(token, input.format());
            } else {
                JsonObject document = BadgeJson.read(input.text());
                content = Optional.of(content(input.format(), document));
                inspect(document, input.format());
            }
        } catch (BadgeException e) {
            put(Kind.FILE, Outcome.FAILED, e.sentence());
        }
        for (Kind kind : Kind.values()) {
            checks.computeIfAbsent(kind, missing -> new BadgeCheck(missing, Outcome.NOT_POSSIBLE, say("notReached")));
        }
        return new BadgeReport(new ArrayList<>(checks.values()), content);
    }

    private void inspect(BadgeToken token, String format) {
        JsonObject badge = token.badge();
        put(Kind.FILE, Outcome.PASSED, say("file.good", say("format." + format)));
        List<String> contradictions = token.contradictions();
        if (contradictions.isEmpty()) {
            shape(badge);
        } else {
            put(Kind.SHAPE, Outcome.FAILED, say("shape.claims", String.join(", ", contradictions)));
        }
        words(badge, Outcome.NOT_POSSIBLE);
        rest(badge, new ProofCheck(new DataIntegrity(form), now).of(token));
    }

    private void inspect(JsonObject document, String format) {
        put(Kind.FILE, Outcome.PASSED, say("file.good", say("format." + format)));
        shape(document);
        words(Json.createObjectBuilder(document).remove("proof").build(), Outcome.FAILED);
        rest(document, new ProofCheck(new DataIntegrity(form), now).of(document));
    }

    private void shape(JsonObject badge) {
        List<String> missing = BadgeDocument.lacks(badge);
        if (BadgeDocument.isOlder(badge)) {
            put(Kind.SHAPE, Outcome.FAILED, say("shape.older"));
        } else if (missing.isEmpty()) {
            put(Kind.SHAPE, Outcome.PASSED, say("shape.good"));
        } else {
            put(Kind.SHAPE, Outcome.FAILED, say("shape.lacks", String.join(", ", missing)));
        }
    }

    /** A web token is signed as text, so unknown words leave its signature alone; a document's proof needs them all. */
    private void words(JsonObject badge, Outcome unknown) {
        try {
            form.checkWords(badge);
            put(Kind.WORDS, Outcome.PASSED, say("words.good"));
        } catch (BadgeException e) {
            put(Kind.WORDS, unknown, e.sentence());
        }
    }

    private void rest(JsonObject badge, ProofCheck.Result proof) {
        put(Kind.PROOF, proof.outcome(), proof.sentence());
        issuerKey(badge, proof);
        issuerKnown(badge, proof);
        if (BadgeJson.says(badge, "refreshService")) {
            put(Kind.REFRESH, Outcome.NOT_POSSIBLE, say("refresh.elsewhere"));
        } else {
            put(Kind.REFRESH, Outcome.PASSED, say("refresh.none"));
        }
        status(badge, proof);
        dates(badge);
        recipient(badge);
    }

    private void issuerKey(JsonObject badge, ProofCheck.Result proof) {
        String issuer = BadgeDocument.issuerId(badge);
        if (proof.outcome() != Outcome.PASSED) {
            put(Kind.ISSUER_KEY, Outcome.NOT_POSSIBLE, say("issuerKey.noProof"));
        } else if (proof.dids().contains(issuer)) {
            put(Kind.ISSUER_KEY, Outcome.PASSED, say("issuerKey.good"));
        } else if (DidKey.key(issuer).isPresent()) {
            put(Kind.ISSUER_KEY, Outcome.FAILED, say("issuerKey.other"));
        } else {
            put(Kind.ISSUER_KEY, Outcome.NOT_POSSIBLE, say("issuerKey.elsewhere", issuer));
        }
    }

    private void issuerKnown(JsonObject badge, ProofCheck.Result proof) {
        Optional<IssuerProfile.Key> ours = ours(proof);
        Optional<String> trusted = proof.dids().stream()
                .flatMap(did -> known.trusted(did).stream())
                .findFirst();
        if (proof.outcome() != Outcome.PASSED) {
            put(Kind.ISSUER_KNOWN, Outcome.NOT_POSSIBLE, say("issuerKey.noProof"));
        } else if (ours.isPresent()) {
            put(
                    Kind.ISSUER_KNOWN,
                    Outcome.PASSED,
                    say("issuerKnown.ours", day(ours.get().createdAt())));
        } else if (trusted.isPresent()) {
            put(Kind.ISSUER_KNOWN, Outcome.PASSED, say("issuerKnown.trusted", trusted.get()));
        } else {
            put(
                    Kind.ISSUER_KNOWN,
                    Outcome.NOT_POSSIBLE,
                    BadgeDocument.issuerName(badge)
                            .map(name -> say("issuerKnown.stranger", name))
                            .orElseGet(() -> say("issuerKnown.nameless")));
        }
    }

    private Optional<IssuerProfile.Key> ours(ProofCheck.Result proof) {
        return proof.dids().stream().flatMap(did -> known.key(did).stream()).findFirst();
    }

    private void status(JsonObject badge, ProofCheck.Result proof) {
        if (ours(proof).isPresent()) {
            ourStatus(BadgeJson.string(badge, "id").flatMap(known::badge));
        } else if (BadgeJson.says(badge, "credentialStatus")) {
            put(Kind.STATUS, Outcome.NOT_POSSIBLE, say("status.elsewhere"));
        } else {
            put(Kind.STATUS, Outcome.NOT_POSSIBLE, say("status.nowhere"));
        }
    }

    private void ourStatus(Optional<IssuedBadge> issued) {
        if (issued.isEmpty()) {
            put(Kind.STATUS, Outcome.FAILED, say("status.unknown"));
            return;
        }
        Optional<IssuedBadge.Revocation> revoked = issued.get().revoked();
        if (revoked.isPresent()) {
            put(
                    Kind.STATUS,
                    Outcome.FAILED,
                    say("status.revoked", day(revoked.get().at()), revoked.get().reason()));
        } else {
            put(Kind.STATUS, Outcome.PASSED, say("status.good"));
        }
    }

    private void dates(JsonObject badge) {
        Optional<Instant> from = BadgeDocument.instant(badge, "validFrom");
        Optional<Instant> until = BadgeDocument.instant(badge, "validUntil");
        if (from.isEmpty() && BadgeJson.says(badge, "validFrom")
                || until.isEmpty() && BadgeJson.says(badge, "validUntil")) {
            put(Kind.DATES, Outcome.FAILED, say("dates.bad"));
        } else if (from.filter(now::isBefore).isPresent()) {
            put(Kind.DATES, Outcome.FAILED, say("dates.early", day(from.get())));
        } else if (until.filter(now::isAfter).isPresent()) {
            put(Kind.DATES, Outcome.FAILED, say("dates.over", day(until.get())));
        } else if (until.isPresent()) {
            put(Kind.DATES, Outcome.PASSED, say("dates.until", day(until.get())));
        } else {
            put(Kind.DATES, Outcome.PASSED, say("dates.endless"));
        }
    }

    private void recipient(JsonObject badge) {
        Optional<Boolean> match = shownBy.flatMap(typed -> Recipient.matches(badge, typed));
        if (match.isPresent()) {
            boolean same = match.get();
            put(
                    Kind.RECIPIENT,
                    same ? Outcome.PASSED : Outcome.FAILED,
                    say(same ? "recipient.same" : "recipient.other"));
        } else if (shownBy.isPresent()) {
            put(Kind.RECIPIENT, Outcome.NOT_POSSIBLE, say("recipient.notNamed"));
        } else {
            put(
                    Kind.RECIPIENT,
                    Outcome.NOT_POSSIBLE,
                    Recipient.name(badge)
                            .map(name -> say("recipient.named", name))
                            .orElseGet(() -> say("recipient.ask")));
        }
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private void put(Kind kind, Outcome outcome, Phrase sentence) {
        checks.put(kind, new BadgeCheck(kind, outcome, sentence));
    }

    private static BadgeReport.Content content(String format, JsonObject badge) {
        Optional<JsonObject> achievement = BadgeDocument.achievement(badge);
        return new BadgeReport.Content(
                format,
                BadgeJson.string(badge, "id").orElse(""),
                BadgeDocument.issuerId(badge),
                BadgeDocument.issuerName(badge),
                Recipient.name(badge),
                achievement
                        .flatMap(what -> BadgeJson.string(what, "name"))
                        .or(() -> BadgeJson.string(badge, "name"))
                        .orElse(""),
                achievement.flatMap(what -> BadgeJson.string(what, "description")),
                achievement
                        .flatMap(what -> BadgeJson.object(what, "criteria"))
                        .flatMap(criteria -> BadgeJson.string(criteria, "narrative")),
                BadgeDocument.instant(badge, "validFrom"),
                BadgeDocument.instant(badge, "validUntil"));
    }
}
