package org.boardwalk.pathways.internal.domain.file;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes JSON for people: what fits on a line stays on one, so that a list of steps reads like a list. */
final class JsonText {
    private static final int WIDTH = 110;

    private JsonText() {}

    static String of(JsonValue value) {
        return write(value, "") + "\n";
    }

    private static String write(JsonValue value, String indent) {
        return switch (value) {
            case JsonValue.Obj object -> group(members(object, indent), '{', '}', indent);
            case JsonValue.Arr list -> group(items(list, indent), '[', ']', indent);
            case JsonValue.Str string -> quoted(string.text());
            case JsonValue.Num number -> number.number().toPlainString();
            case JsonValue.Bool bool -> String.valueOf(bool.truth());
            case JsonValue.Null nothing -> "null";
        };
    }

    private static List<String> members(JsonValue.Obj object, String indent) {
        List<String> members = new ArrayList<>();
        object.fields().forEach((name, value) -> members.add(quoted(name) + ": " + write(value, indent + "  ")));
        return members;
    }

    private static List<String> items(JsonValue.Arr list, String indent) {
        return list.items().stream().map(item -> write(item, indent + "  ")).toList();
    }

    private static String group(List<String> parts, char open, char close, String indent) {
        if (parts.isEmpty()) {
            return "" + open + close;
        }
        String line = open + String.join(", ", parts) + close;
        if (line.length() + indent.length() <= WIDTH && line.indexOf('\n') < 0) {
            return line;
        }
        String inside = "\n" + indent + "  ";
        return open + inside + String.join("," + inside, parts) + "\n" + indent + close;
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
