package org.boardwalk.pathways.internal.domain.file;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.internal.domain.file.JsonValue.Place;

/** Builds a JSON object field by field; what is empty is left out. */
final class Tree {
    private final Map<String, JsonValue> fields = new LinkedHashMap<>();

    JsonValue build() {
        return new JsonValue.Obj(Place.NOWHERE, fields);
    }

    Tree put(String name, JsonValue value) {
        fields.put(name, value);
        return this;
    }

    Tree put(String name, String text) {
        return put(name, text(text));
    }

    Tree put(String name, LocalText words) {
        return put(name, words(words));
    }

    Tree put(String name, BigDecimal number) {
        return put(name, new JsonValue.Num(Place.NOWHERE, number));
    }

    Tree put(String name, int number) {
        return put(name, BigDecimal.valueOf(number));
    }

    Tree put(String name, Enum<?> constant) {
        return put(name, Codes.of(constant));
    }

    /** Only when it is not the usual one. */
    Tree unless(Enum<?> usual, String name, Enum<?> constant) {
        return constant == usual ? this : put(name, constant);
    }

    Tree put(String name, boolean truth) {
        return truth ? put(name, new JsonValue.Bool(Place.NOWHERE, true)) : this;
    }

    <T> Tree put(String name, Optional<T> value, Function<T, JsonValue> writer) {
        value.ifPresent(present -> put(name, writer.apply(present)));
        return this;
    }

    <T> Tree put(String name, Collection<T> values, Function<T, JsonValue> writer) {
        return values.isEmpty() ? this : list(name, values, writer);
    }

    /** Also when it is empty. */
    <T> Tree list(String name, Collection<T> values, Function<T, JsonValue> writer) {
        return put(
                name,
                new JsonValue.Arr(Place.NOWHERE, values.stream().map(writer).toList()));
    }

    static JsonValue text(String text) {
        return new JsonValue.Str(Place.NOWHERE, text);
    }

    static JsonValue whole(int number) {
        return new JsonValue.Num(Place.NOWHERE, BigDecimal.valueOf(number));
    }

    static JsonValue words(LocalText words) {
        if (words.byLanguage().keySet().equals(Set.of(LocalText.ANY))) {
            return text(words.byLanguage().firstEntry().getValue());
        }
        Tree tree = new Tree();
        words.byLanguage().forEach(tree::put);
        return tree.build();
    }
}
