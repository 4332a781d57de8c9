package org.boardwalk.pathways.internal.domain.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.pathways.internal.domain.file.JsonValue.Place;

/**
 * The fields of one JSON object, read one by one with their types. After a mistake a stand-in is returned and reading
 * goes on; {@link #close} reports the fields nobody asked for.
 */
final class Fields {
    /** Stands in for a text that is missing. */
    static final String MISSING = "missing";

    private final Mistakes mistakes;
    private final Place place;
    private final String path;
    private final Map<String, JsonValue> fields;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Mistakes mistakes, Place place, String path, Map<String, JsonValue> fields) {
        this.mistakes = mistakes;
        this.place = place;
        this.path = path;
        this.fields = fields;
    }

    static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Of a value that must be an object. */
    static Fields of(JsonValue value, String path, Mistakes mistakes) {
        if (value instanceof JsonValue.Obj object) {
            return new Fields(mistakes, object.place(), path, object.fields());
        }
        mistakes.add(value.place(), path, "type", type("object"));
        return new Fields(mistakes, value.place(), path, Map.of());
    }

    Place place() {
        return place;
    }

    String path() {
        return path;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    boolean has(String name) {
        known.add(name);
        return fields.containsKey(name);
    }

    Optional<JsonValue> value(String name) {
        known.add(name);
        return Optional.ofNullable(fields.get(name));
    }

    String text(String name) {
        return required(name, this::optionalText, MISSING);
    }

    Optional<String> optionalText(String name) {
        return value(name).map(value -> text(value, below(path, name)));
    }

    LocalText words(String name) {
        return required(name, this::optionalWords, LocalText.plain(MISSING));
    }

    Optional<LocalText> optionalWords(String name) {
        return value(name).map(value -> words(value, below(path, name)));
    }

    int whole(String name) {
        return required(name, this::optionalWhole, 1);
    }

    Optional<Integer> optionalWhole(String name) {
        return value(name).map(value -> {
            if (value instanceof JsonValue.Num number && isWhole(number.number())) {
                return number.number().intValueExact();
            }
            mistakes.add(value.place(), below(path, name), "type", type("whole"));
            return 1;
        });
    }

    BigDecimal number(String name) {
        return required(name, this::optionalNumber, BigDecimal.ONE);
    }

    Optional<BigDecimal> optionalNumber(String name) {
        return value(name).map(value -> {
            if (value instanceof JsonValue.Num number) {
                return number.number();
            }
            mistakes.add(value.place(), below(path, name), "type", type("number"));
            return BigDecimal.ONE;
        });
    }

    boolean truth(String name) {
        return value(name)
                .map(value -> {
                    if (value instanceof JsonValue.Bool bool) {
                        return bool.truth();
                    }
                    mistakes.add(value.place(), below(path, name), "type", type("truth"));
                    return false;
                })
                .orElse(false);
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        E standIn = type.getEnumConstants()[0];
        return required(name, key -> optionalOneOf(key, type), standIn);
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type, E otherwise) {
        return optionalOneOf(name, type).orElse(otherwise);
    }

    <E extends Enum<E>> Optional<E> optionalOneOf(String name, Class<E> type) {
        return value(name).map(value -> {
            String text = text(value, below(path, name));
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> Codes.of(constant).equals(text))
                    .findFirst()
                    .orElseGet(() -> {
                        mistakes.add(value.place(), below(path, name), "oneOf", text, Codes.all(type));
                        return type.getEnumConstants()[0];
                    });
        });
    }

    /** Items of an optional list; what one of them has not yields is left out. */
    <T> List<T> list(String name, Item<Optional<T>> item) {
        Optional<JsonValue> value = value(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof JsonValue.Arr list)) {
            mistakes.add(value.get().place(), below(path, name), "type", type("list"));
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            item.read(list.items().get(i), below(path, name) + "[" + i + "]").ifPresent(items::add);
        }
        return items;
    }

    /** Objects of an optional list. */
    <T> List<T> objects(String name, Function<Fields, Optional<T>> item) {
        return list(name, (value, where) -> {
            Fields below = of(value, where, mistakes);
            Optional<T> read = item.apply(below);
            below.close();
            return read;
        });
    }

    List<LocalText> wordsList(String name) {
        return list(name, (value, where) -> Optional.of(words(value, where)));
    }

    /** An optional object. */
    <T> Optional<T> object(String name, Function<Fields, Optional<T>> item) {
        return value(name).flatMap(value -> {
            Fields below = of(value, below(path, name), mistakes);
            Optional<T> read = item.apply(below);
            below.close();
            return read;
        });
    }

    /** Makes a value whose parts may not fit together; names the parts if they do not. */
    <T> Optional<T> make(String one, String other, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            mistakes.add(place, path, "together", one, other);
            return Optional.empty();
        }
    }

    void missing(String name) {
        mistakes.add(place, path, "missing", name);
    }

    void close() {
        fields.forEach((name, value) -> {
            if (!known.contains(name)) {
                mistakes.add(value.place(), below(path, name), "unknown", name, String.join(", ", known));
            }
        });
    }

    String text(JsonValue value, String where) {
        if (value instanceof JsonValue.Str string && !string.text().isBlank()) {
            return string.text();
        }
        mistakes.add(value.place(), where, "type", type("text"));
        return MISSING;
    }

    LocalText words(JsonValue value, String where) {
        if (value instanceof JsonValue.Str) {
            return LocalText.plain(text(value, where));
        }
        if (value instanceof JsonValue.Obj object && !object.fields().isEmpty()) {
            SortedMap<String, String> byLanguage = new TreeMap<>(object.fields().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> text(entry.getValue(), below(where, entry.getKey())))));
            byLanguage.keySet().stream()
                    .filter(language -> !language.matches("[a-z]{2,3}"))
                    .forEach(language -> mistakes.add(value.place(), below(where, language), "value", language));
            return new LocalText(byLanguage);
        }
        mistakes.add(value.place(), where, "type", type("words"));
        return LocalText.plain(MISSING);
    }

    private <T> T required(String name, Function<String, Optional<T>> reader, T standIn) {
        Optional<T> value = reader.apply(name);
        if (value.isEmpty()) {
            missing(name);
        }
        return value.orElse(standIn);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(new BigDecimal(1_000_000)) <= 0;
    }

    static Phrase type(String name) {
        return Phrase.of("pathways.file.type." + name);
    }

    /** Reads an item of a list. */
    interface Item<T> {
        T read(JsonValue value, String path);
    }
}
