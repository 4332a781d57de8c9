package org.boardwalk.certifications.internal.domain.badge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardwalk.certifications.api.badge.BadgeCheck;
import org.boardwalk.certifications.api.badge.BadgeReport;

/** Whatever is changed in a signed badge, it is not genuine any more. */
class TamperingPropertyTest {
    private static final String DOCUMENT = Samples.signed().document();
    private static final String TOKEN = Samples.signed().token();
    private static final byte[] PICTURE = Samples.BENCH.picture(Samples.award(), DOCUMENT);

    /** A JSON pointer and what to put there, or to add there, or nothing to take it away. */
    record Change(String pointer, String how, String value) {
        JsonObject apply(JsonObject badge) {
            return switch (how) {
                case "remove" ->
                    Json.createPatchBuilder().remove(pointer).build().apply(badge);
                case "replace" -> patched(badge, pointer);
                default -> patched(badge, pointer + "/" + how);
            };
        }

        private JsonObject patched(JsonObject badge, String at) {
            JsonValue put = Json.createReader(new java.io.StringReader(value)).readValue();
            return Json.createPatchBuilder(Json.createArrayBuilder()
                            .add(Json.createObjectBuilder()
                                    .add("op", "add")
                                    .add("path", at)
                                    .add("value", put))
                            .build())
                    .build()
                    .apply(badge);
        }
    }

    private static List<String> pointers(JsonStructure root, boolean objects) {
        List<String> found = new ArrayList<>();
        collect(root, "", objects, found);
        return found;
    }

    private static void collect(JsonValue value, String at, boolean objects, List<String> found) {
        if (at.startsWith("/@context") || at.startsWith("/proof")) {
            return;
        }
        boolean object = value instanceof JsonObject;
        if (objects == object && !(value instanceof JsonArray) && !at.isEmpty()) {
            found.add(at);
        }
        if (value instanceof JsonObject members) {
            for (Map.Entry<String, JsonValue> member : members.entrySet()) {
                collect(member.getValue(), at + "/" + Json.encodePointer(member.getKey()), objects, found);
            }
        } else if (value instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), at + "/" + i, objects, found);
            }
        }
    }

    @Provide
    Arbitrary<Change> changes() {
        JsonObject badge = read();
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withCharRange(' ', '~')
                        .withChars("éñ\u200b\u0000\"\\")
                        .ofMaxLength(12)
                        .map(text -> Json.createValue(text).toString()),
                Arbitraries.of(
                        "true", "7", "1.25", "{}", "[]", "null", "\"urn:x:y\"", "\"_:b0\"", "{\"id\":\"urn:x:y\"}"));
        List<String> parts = new ArrayList<>(pointers(badge, false));
        parts.addAll(pointers(badge, true));
        Arbitrary<Change> replaced = Arbitraries.of(pointers(badge, false))
                .flatMap(pointer -> values.map(value -> new Change(pointer, "replace", value)));
        Arbitrary<Change> removed = Arbitraries.of(parts).map(pointer -> new Change(pointer, "remove", ""));
        Arbitrary<Change> added = Arbitraries.of(pointers(badge, true)).flatMap(pointer -> Arbitraries.of(
                        "description",
                        "name",
                        "url",
                        "source",
                        "licenseNumber",
                        "role",
                        "humanCode",
                        "evidence",
                        "image",
                        "creditsEarned",
                        "tag",
                        "email",
                        "https:~1~1x.example~1y",
                        "nonsense")
                .flatMap(name -> values.map(value -> new Change(pointer, name, value))));
        return Arbitraries.oneOf(replaced, removed, added);
    }

    private static JsonObject read() {
        try {
            return BadgeJson.read(DOCUMENT);
        } catch (BadgeException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null and an empty list say nothing, and so does what was there already. */
    private static boolean saysTheSame(Change change, JsonObject before, JsonObject after) {
        boolean nothing = change.value().equals("null") || change.value().equals("[]");
        return before.equals(after)
                || nothing && !change.how().equals("replace") && !before.equals(after) && !hadMember(change, before);
    }

    private static boolean hadMember(Change change, JsonObject before) {
        return before.getValue(change.pointer()) instanceof JsonObject object
                && object.containsKey(change.how().replace("~1", "/"));
    }

    @Property(tries = 400)
    void no_claim_can_be_changed_taken_away_or_added(@ForAll("changes") Change change) {
        JsonObject before = read();
        JsonObject after = change.apply(before);
        if (saysTheSame(change, before, after)) {
            return;
        }
        BadgeReport report = Samples.inspect(after.toString());
        assertThat(report.check(BadgeCheck.Kind.PROOF).outcome())
                .as(after.toString())
                .isNotEqualTo(BadgeCheck.Outcome.PASSED);
        assertThat(report.verdict()).isNotEqualTo(BadgeReport.Verdict.GENUINE);
    }

    @Property(tries = 300)
    void no_character_of_a_token_can_be_changed(@ForAll int where, @ForAll int what) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
        int at = Math.floorMod(where, TOKEN.length() - 1);
        char put = alphabet.charAt(Math.floorMod(what, alphabet.length()));
        if (TOKEN.charAt(at) == put) {
            return;
        }
        String changed = TOKEN.substring(0, at) + put + TOKEN.substring(at + 1);
        assertThat(Samples.inspect(changed).verdict()).isNotEqualTo(BadgeReport.Verdict.GENUINE);
    }

    @Property(tries = 200)
    void a_damaged_picture_never_throws(@ForAll int where, @ForAll byte what) {
        byte[] damaged = PICTURE.clone();
        int at = Math.floorMod(where, damaged.length);
        damaged[at] = what;
        BadgeReport report = Samples.inspect(damaged);
        assertThat(report.checks()).hasSize(BadgeCheck.Kind.values().length);
    }

    @Property(tries = 300)
    void nothing_throws(@ForAll String anything) {
        assertThat(Samples.inspect(anything).verdict()).isEqualTo(BadgeReport.Verdict.REJECTED);
        assertThat(Samples.inspect("{\"@context\":" + anything + "}").verdict())
                .isEqualTo(BadgeReport.Verdict.REJECTED);
        assertThat(Samples.inspect(anything.getBytes(StandardCharsets.UTF_16)).verdict())
                .isEqualTo(BadgeReport.Verdict.REJECTED);
    }

    @Property(tries = 100)
    void what_was_baked_is_extracted(@ForAll String text) throws BadgeException {
        String written = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        byte[] picture = PngBadge.bake(BadgePicture.draw(Samples.award()), written);
        assertThat(PngBadge.extract(picture, 1_000_000)).isEqualTo(written);
    }
}
