package org.boardwalk.pathways.internal.domain.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** JSON that knows where it stands in its file. */
sealed interface JsonValue {
    Place place();

    /**
     * Where a value begins.
     *
     * @param line from 1; 0 = made by the program
     * @param column from 1
     */
    record Place(int line, int column) {
        static final Place NOWHERE = new Place(0, 0);
    }

    /** @param fields in the order of the file */
    record Obj(Place place, Map<String, JsonValue> fields) implements JsonValue {}

    /** A list. */
    record Arr(Place place, List<JsonValue> items) implements JsonValue {}

    /** A text. */
    record Str(Place place, String text) implements JsonValue {}

    /** A number. */
    record Num(Place place, BigDecimal number) implements JsonValue {}

    /** True or false. */
    record Bool(Place place, boolean truth) implements JsonValue {}

    /** Null; nowhere allowed in a pathway file. */
    record Null(Place place) implements JsonValue {}
}
