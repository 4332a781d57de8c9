package org.boardwalk.certifications.internal.domain.ctdl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.text.LocalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An object of the file: its properties by their CTDL names, one value or several, and where each of them is. */
final class Resource {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final String place;
    private final Prefixes prefixes;
    private final Map<String, List<Value>> properties = new LinkedHashMap<>();

    /** @param place JSON pointer to the object */
    Resource(ObjectNode json, String place, Prefixes prefixes) {
        this.place = place;
        this.prefixes = prefixes;
        json.properties()
                .forEach(entry -> put(entry.getKey(), entry.getValue(), place + "/" + escaped(entry.getKey())));
    }

    private void put(String key, JsonNode value, String at) {
        List<Value> values = properties.computeIfAbsent(prefixes.name(key), name -> new ArrayList<>());
        flatten(value, at, values);
    }

    private static void flatten(JsonNode value, String at, List<Value> into) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                flatten(value.get(i), at + "/" + i, into);
            }
        } else if (value.has("@list")) {
            flatten(value.get("@list"), at + "/@list", into);
        } else if (value.has("@set")) {
            flatten(value.get("@set"), at + "/@set", into);
        } else if (!value.isNull()) {
            into.add(new Value(value, at));
        }
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    String place() {
        return place;
    }

    Optional<String> id() {
        return string("@id");
    }

    List<String> types() {
        return values("@type").map(value -> prefixes.name(text(value.json()))).toList();
    }

    boolean is(String type) {
        return types().contains(type);
    }

    /** Names of what it says anything about. */
    Set<String> says() {
        return properties.keySet();
    }

    boolean says(String name) {
        return values(name).findAny().isPresent();
    }

    Stream<Value> values(String name) {
        return properties.getOrDefault(name, List.of()).stream();
    }

    /** The first value as text; empty when there is none, or it is an object. */
    Optional<String> string(String name) {
        return values(name)
                .map(value -> text(value.json()))
                .filter(Predicate.not(String::isBlank))
                .findFirst();
    }

    /** A string or number, alone, as a value object, or the address of something. */
    private static String text(JsonNode json) {
        JsonNode value = json.isObject() ? json.path(json.has("@value") ? "@value" : "@id") : json;
        return value.isValueNode() ? value.asString("").strip() : "";
    }

    /** In the languages of the file; a plain string is the same in all languages. */
    Optional<LocalText> text(String name) {
        SortedMap<String, String> byLanguage = new TreeMap<>();
        values(name).forEach(value -> readText(value.json(), byLanguage));
        return byLanguage.isEmpty() ? Optional.empty() : Optional.of(new LocalText(byLanguage));
    }

    private static void readText(JsonNode json, SortedMap<String, String> into) {
        if (!(json instanceof ObjectNode object)) {
            say(into, LocalText.ANY, json);
        } else if (object.has("@value")) {
            say(into, object.path("@language").asString(LocalText.ANY), object.path("@value"));
        } else {
            object.properties().forEach(entry -> {
                JsonNode words = entry.getValue();
                say(into, entry.getKey(), words.isArray() ? words.path(0) : words);
            });
        }
    }

    private static void say(SortedMap<String, String> into, String tag, JsonNode words) {
        String text = words.isValueNode() ? words.asString("").strip() : "";
        String language = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (!text.isEmpty()) {
            into.putIfAbsent(LANGUAGE.matcher(language).matches() ? language : LocalText.ANY, text);
        }
    }

    /** What it points to, by address or written out in place. */
    List<Ref> refs(String name) {
        return values(name).map(this::ref).toList();
    }

    private Ref ref(Value value) {
        if (!(value.json() instanceof ObjectNode object) || object.has("@value")) {
            return new Ref(Optional.of(text(value.json())), Optional.empty(), value.place());
        }
        Resource inline = new Resource(object, value.place(), prefixes);
        return inline.says().size() == 1 && inline.says("@id")
                ? new Ref(inline.id(), Optional.empty(), value.place())
                : new Ref(inline.id(), Optional.of(inline), value.place());
    }

    /** A name with the prefix used here. */
    String named(String name) {
        return prefixes.name(name);
    }

    /** @param place JSON pointer */
    record Value(JsonNode json, String place) {}

    /** @param inline the object, when it stands where it is meant */
    record Ref(Optional<String> id, Optional<Resource> inline, String place) {}
}
