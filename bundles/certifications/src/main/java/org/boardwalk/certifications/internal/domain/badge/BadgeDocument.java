package org.boardwalk.certifications.internal.domain.badge;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.boardwalk.certifications.api.badge.Award;

/** The JSON of an Open Badge 3.0 before it is signed, and what one says. */
final class BadgeDocument {
    private static final String CREDENTIAL = "VerifiableCredential";
    private static final String BADGE = "OpenBadgeCredential";
    private static final String ACHIEVEMENT = "AchievementCredential";
    private static final String SUBJECT = "credentialSubject";
    private static final Pattern CONTEXT =
            Pattern.compile("https://purl\\.imsglobal\\.org/spec/ob/v3p0/context(-3\\.\\d\\.\\d)*\\.json");

    private BadgeDocument() {}

    /** Writes one. */
    static JsonObject write(Draft draft, String did, ZoneId zone) {
        Award award = draft.award();
        JsonObjectBuilder badge = Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder(List.of(PinnedContexts.CREDENTIALS, PinnedContexts.OPEN_BADGES)))
                .add("id", "urn:uuid:" + draft.id())
                .add("type", Json.createArrayBuilder(List.of(CREDENTIAL, BADGE)))
                .add("name", award.name())
                .add("issuer", issuer(draft, did))
                .add("validFrom", start(award.achievedOn(), zone).toString());
        award.validUntil()
                .ifPresent(last -> badge.add("validUntil", end(last, zone).toString()));
        return badge.add(SUBJECT, subject(draft)).build();
    }

    private static JsonObjectBuilder issuer(Draft draft, String did) {
        JsonObjectBuilder issuer = Json.createObjectBuilder()
                .add("id", did)
                .add("type", Json.createArrayBuilder().add("Profile"))
                .add("name", draft.issuerName());
        draft.issuerUrl().ifPresent(url -> issuer.add("url", url));
        return issuer;
    }

    private static JsonObjectBuilder subject(Draft draft) {
        JsonArrayBuilder identifiers = Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("type", "IdentityObject")
                        .add("hashed", false)
                        .add("identityHash", draft.recipientName())
                        .add("identityType", Recipient.NAME));
        draft.recipientEmail()
                .ifPresent(email -> identifiers.add(Json.createObjectBuilder()
                        .add("type", "IdentityObject")
                        .add("hashed", true)
                        .add("identityHash", Recipient.hash(email, draft.salt()))
                        .add("identityType", Recipient.EMAIL)
                        .add("salt", draft.salt())));
        Award award = draft.award();
        return Json.createObjectBuilder()
                .add("id", "urn:uuid:" + draft.subjectId())
                .add("type", Json.createArrayBuilder().add("AchievementSubject"))
                .add("identifier", identifiers)
                .add(
                        "achievement",
                        Json.createObjectBuilder()
                                .add("id", "urn:uuid:" + draft.achievementId())
                                .add("type", Json.createArrayBuilder().add("Achievement"))
                                .add("achievementType", award.kind().achievementType())
                                .add("name", award.name())
                                .add("description", award.description())
                                .add("criteria", Json.createObjectBuilder().add("narrative", award.criteria())));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Instant end(LocalDate last, ZoneId zone) {
        return start(last.plusDays(1), zone).minus(1, ChronoUnit.SECONDS);
    }

    /** What of an Open Badge 3.0 is missing or wrong; empty when nothing is. */
    static List<String> lacks(JsonObject badge) {
        List<String> missing = new ArrayList<>();
        List<String> contexts = BadgeJson.strings(badge, "@context");
        if (contexts.size() < 2
                || !contexts.getFirst().equals(PinnedContexts.CREDENTIALS)
                || !CONTEXT.matcher(contexts.get(1)).matches()) {
            missing.add("@context");
        }
        List<String> types = BadgeJson.strings(badge, "type");
        if (!types.contains(CREDENTIAL) || !types.contains(BADGE) && !types.contains(ACHIEVEMENT)) {
            missing.add("type");
        }
        require(missing, BadgeJson.string(badge, "id"), "id");
        require(missing, Optional.of(issuerId(badge)).filter(id -> !id.isEmpty()), "issuer.id");
        require(missing, instant(badge, "validFrom"), "validFrom");
        if (BadgeJson.says(badge, "validUntil")) {
            require(missing, instant(badge, "validUntil"), "validUntil");
        }
        subjectLacks(missing, badge);
        return missing;
    }

    private static void subjectLacks(List<String> missing, JsonObject badge) {
        Optional<JsonObject> subject = BadgeJson.object(badge, SUBJECT);
        if (subject.isEmpty() || BadgeJson.objects(badge, SUBJECT).count() > 1) {
            missing.add(SUBJECT);
            return;
        }
        if (!BadgeJson.strings(subject.get(), "type").contains("AchievementSubject")) {
            missing.add(SUBJECT + ".type");
        }
        if (BadgeJson.string(subject.get(), "id").isEmpty()
                && BadgeJson.objects(subject.get(), "identifier").findAny().isEmpty()) {
            missing.add(SUBJECT + ".id");
        }
        Optional<JsonObject> achievement = BadgeJson.object(subject.get(), "achievement");
        if (achievement.isEmpty()
                || BadgeJson.objects(subject.get(), "achievement").count() > 1) {
            missing.add(SUBJECT + ".achievement");
            return;
        }
        if (!BadgeJson.strings(achievement.get(), "type").contains("Achievement")) {
            missing.add("achievement.type");
        }
        for (String name : List.of("id", "name", "description")) {
            require(missing, BadgeJson.string(achievement.get(), name), "achievement." + name);
        }
        require(missing, BadgeJson.object(achievement.get(), "criteria"), "achievement.criteria");
    }

    private static void require(List<String> missing, Optional<?> value, String name) {
        if (value.isEmpty()) {
            missing.add(name);
        }
    }

    /** Whether it is of the generation before, which is signed in another way. */
    static boolean isOlder(JsonObject badge) {
        return BadgeJson.strings(badge, "@context").stream()
                .anyMatch(context -> context.contains("w3id.org/openbadges/"));
    }

    /** Empty when there is none. */
    static String issuerId(JsonObject badge) {
        return BadgeJson.string(badge, "issuer")
                .or(() -> BadgeJson.object(badge, "issuer").flatMap(issuer -> BadgeJson.string(issuer, "id")))
                .orElse("");
    }

    static Optional<String> issuerName(JsonObject badge) {
        return BadgeJson.object(badge, "issuer").flatMap(issuer -> BadgeJson.string(issuer, "name"));
    }

    static Optional<JsonObject> subject(JsonObject badge) {
        return BadgeJson.object(badge, SUBJECT);
    }

    static Optional<JsonObject> achievement(JsonObject badge) {
        return subject(badge).flatMap(subject -> BadgeJson.object(subject, "achievement"));
    }

    /** An XML Schema dateTimeStamp; empty when there is none, or it is no date. */
    static Optional<Instant> instant(JsonObject badge, String name) {
        return BadgeJson.string(badge, name).flatMap(text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /** Everything that goes into a badge beside the key. */
    record Draft(
            UUID id,
            UUID subjectId,
            UUID achievementId,
            Award award,
            String issuerName,
            Optional<String> issuerUrl,
            String recipientName,
            Optional<String> recipientEmail,
            String salt) {}
}
