package org.boardwalk.pathways.internal.domain.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardwalk.pathways.internal.domain.file.JsonValue.Place;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into a tree that keeps lines and columns, which Jackson's own tree does not. */
final class JsonTree {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final Mistakes mistakes;
    private final JsonParser parser;

    private JsonTree(Mistakes mistakes, JsonParser parser) {
        this.mistakes = mistakes;
        this.parser = parser;
    }

    /** Stops at the first mistake in the syntax, since nothing after it can be trusted. */
    static JsonValue read(String json, Mistakes mistakes) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            JsonTree tree = new JsonTree(mistakes, parser);
            JsonValue root = tree.value("");
            if (parser.nextToken() != null) {
                mistakes.add(tree.here(), "", "syntax", "something stands after the end");
            }
            mistakes.stop();
            return root;
        } catch (StreamReadException e) {
            mistakes.add(place(e.getLocation()), "", "syntax", e.getOriginalMessage());
            mistakes.stop();
            throw e;
        }
    }

    private JsonValue value(String path) {
        Place place = here();
        JsonToken token = parser.currentToken();
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT -> new JsonValue.Obj(place, fields(path));
            case START_ARRAY -> new JsonValue.Arr(place, items(path));
            case VALUE_STRING -> new JsonValue.Str(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Num(place, parser.getDecimalValue());
            case VALUE_TRUE -> new JsonValue.Bool(place, true);
            case VALUE_FALSE -> new JsonValue.Bool(place, false);
            case VALUE_NULL -> new JsonValue.Null(place);
            default -> {
                mistakes.add(new Place(1, 1), path, "syntax", "the file is empty");
                yield new JsonValue.Null(place);
            }
        };
    }

    private Map<String, JsonValue> fields(String path) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place place = here();
            parser.nextToken();
            if (fields.put(name, value(Fields.below(path, name))) != null) {
                mistakes.add(place, Fields.below(path, name), "twice", name);
            }
        }
        return fields;
    }

    private List<JsonValue> items(String path) {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(path + "[" + items.size() + "]"));
        }
        return items;
    }

    private Place here() {
        return place(parser.currentTokenLocation());
    }

    private static Place place(TokenStreamLocation location) {
        return new Place(Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
    }
}
