package org.boardwalk.certifications.internal.domain.badge;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads JSON that somebody else wrote: no name twice in an object (parsers disagree which counts), not deep, not of many
 * values, numbers of ordinary size.
 */
final class BadgeJson {
    private static final int DEPTH = 24;
    private static final int VALUES = 4_000;
    private static final int SCALE = 40;
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of(
            JsonConfig.KEY_STRATEGY,
            JsonConfig.KeyStrategy.NONE,
            "org.eclipse.parsson.maxDepth",
            DEPTH,
            "org.eclipse.parsson.maxBigDecimalLength",
            40,
            "org.eclipse.parsson.maxBigIntegerScale",
            400));

    private BadgeJson() {}

    static JsonObject read(String text) throws BadgeException {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonStructure structure = reader.read();
            if (!(structure instanceof JsonObject object)) {
                throw new BadgeException("file.noObject");
            }
            if (count(object) > VALUES) {
                throw new BadgeException("file.tooMany", VALUES);
            }
            checkNumbers(object);
            return object;
        } catch (JsonException | IllegalStateException | ArithmeticException e) {
            throw new BadgeException("file.badJson");
        } catch (RuntimeException e) {
            // The parser's own answer to input that is nested too deeply is not typed.
            throw new BadgeException("file.badJson");
        }
    }

    private static int count(JsonValue value) {
        return 1 + children(value).mapToInt(BadgeJson::count).sum();
    }

    /** A few characters, such as 1e999999999, may stand for a number that fills the memory. */
    private static void checkNumbers(JsonValue value) throws BadgeException {
        if (value instanceof JsonNumber number
                && Math.abs(number.bigDecimalValue().scale()) > SCALE) {
            throw new BadgeException("file.badJson");
        }
        for (JsonValue child : children(value).toList()) {
            checkNumbers(child);
        }
    }

    static Stream<JsonValue> children(JsonValue value) {
        return switch (value) {
            case JsonObject object -> object.values().stream();
            case JsonArray array -> array.stream();
            default -> Stream.empty();
        };
    }

    static Optional<String> string(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    static Optional<Long> whole(JsonObject object, String name) {
        return object.get(name) instanceof JsonNumber number && number.isIntegral()
                ? Optional.of(number.longValue())
                : Optional.empty();
    }

    /** The object, or the first of several. */
    static Optional<JsonObject> object(JsonObject object, String name) {
        return objects(object, name).findFirst();
    }

    static Stream<JsonObject> objects(JsonObject object, String name) {
        return values(object, name).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    static List<String> strings(JsonObject object, String name) {
        return values(object, name)
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    /** One value or several, as JSON-LD writes them. */
    private static Stream<JsonValue> values(JsonObject object, String name) {
        JsonValue value = object.get(name);
        return switch (value) {
            case null -> Stream.empty();
            case JsonArray array -> array.stream();
            default -> Stream.of(value);
        };
    }

    /** Whether it says anything: neither missing, nor null, nor an empty list. */
    static boolean says(JsonObject object, String name) {
        return values(object, name).anyMatch(value -> value != JsonValue.NULL);
    }
}
