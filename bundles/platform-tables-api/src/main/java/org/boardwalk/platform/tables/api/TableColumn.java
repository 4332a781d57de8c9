package org.boardwalk.platform.tables.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A column of a {@link ModuleTable}.
 *
 * @param key unique in the table
 * @param title key of its name; empty = {@code <id of the table>.column.<key>}
 * @param labels its name by language, {@code en} among them, when a board named it itself; empty = {@code title} says it
 * @param required whether every row must have it
 * @param longest most characters of a text
 * @param choices of {@link Kind#CHOICE}; empty for the others
 * @param names what such columns are called elsewhere, in English and Spanish, beside the column's own name in both
 * @param example cell of the file that is offered as an example
 */
public record TableColumn(
        String key,
        String title,
        Map<String, String> labels,
        Kind kind,
        boolean required,
        int longest,
        List<Choice> choices,
        List<String> names,
        String example) {
    private static final int LONGEST_OTHER = 80;

    public TableColumn {
        labels = Map.copyOf(labels);
        choices = List.copyOf(choices);
        names = List.copyOf(names);
    }

    /** What its cells are. */
    public enum Kind {
        TEXT,
        DATE,
        NUMBER,
        CHOICE
    }

    /**
     * One of a few values, recognised by its code, and by its text in English and Spanish, whatever the case.
     *
     * @param text key of its text
     */
    public record Choice(String code, String text) {}

    public static TableColumn text(String key, int longest) {
        return new TableColumn(key, "", Map.of(), Kind.TEXT, false, longest, List.of(), List.of(), "");
    }

    public static TableColumn date(String key) {
        return new TableColumn(key, "", Map.of(), Kind.DATE, false, LONGEST_OTHER, List.of(), List.of(), "");
    }

    public static TableColumn number(String key) {
        return new TableColumn(key, "", Map.of(), Kind.NUMBER, false, LONGEST_OTHER, List.of(), List.of(), "");
    }

    /** @param prefix of the constants' texts: {@code certifications.verification.} */
    public static <E extends Enum<E>> TableColumn choice(String key, Class<E> type, String prefix) {
        List<Choice> choices = Arrays.stream(type.getEnumConstants())
                .map(value -> new Choice(value.name(), prefix + value.name()))
                .toList();
        return new TableColumn(key, "", Map.of(), Kind.CHOICE, false, LONGEST_OTHER, choices, List.of(), "");
    }

    public TableColumn asRequired() {
        return new TableColumn(key, title, labels, kind, true, longest, choices, names, example);
    }

    /** @param text key of its name, for a column several tables share */
    public TableColumn titled(String text) {
        return new TableColumn(key, text, labels, kind, required, longest, choices, names, example);
    }

    /** A column a board made and named. */
    public TableColumn labelled(String english, String spanish) {
        Map<String, String> own = Map.of("en", english, "es", spanish);
        return new TableColumn(key, title, own, kind, required, longest, choices, names, example);
    }

    public TableColumn named(String... others) {
        return new TableColumn(key, title, labels, kind, required, longest, choices, List.of(others), example);
    }

    public TableColumn like(String cell) {
        return new TableColumn(key, title, labels, kind, required, longest, choices, names, cell);
    }
}
