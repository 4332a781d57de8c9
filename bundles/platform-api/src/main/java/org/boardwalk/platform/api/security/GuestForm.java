package org.boardwalk.platform.api.security;

import java.util.List;
import java.util.Optional;

/**
 * A plain form for a guest; all texts are translated and need no escaping.
 *
 * @param sentences what it is about and what happens with the answer, a paragraph each
 * @param actions one button each, at least one
 */
public record GuestForm(
        String heading, List<String> sentences, Optional<Table> table, List<Field> fields, List<Action> actions) {
    public GuestForm {
        sentences = List.copyOf(sentences);
        fields = List.copyOf(fields);
        actions = List.copyOf(actions);
        if (actions.isEmpty()) {
            throw new IllegalArgumentException("A form needs an action");
        }
    }

    /** What is to be judged; the first cell of a row names it. */
    public record Table(String caption, List<String> columns, List<List<String>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * @param name lower case, digits and dashes; never {@code action}
     * @param help one sentence below the label; may be empty
     * @param value what stands in it at first
     * @param options of a choice; empty otherwise
     */
    public record Field(String name, Kind kind, String label, String help, String value, List<Option> options) {
        public Field {
            options = List.copyOf(options);
        }

        /** One line. */
        public static Field text(String name, String label, String help) {
            return new Field(name, Kind.TEXT, label, help, "", List.of());
        }

        /** Several lines. */
        public static Field area(String name, String label, String help) {
            return new Field(name, Kind.AREA, label, help, "", List.of());
        }

        /** A number, read by the page itself: phones show digits for it. */
        public static Field number(String name, String label, String help) {
            return new Field(name, Kind.NUMBER, label, help, "", List.of());
        }

        /** One of a few. */
        public static Field choice(String name, String label, String help, List<Option> options) {
            return new Field(name, Kind.CHOICE, label, help, "", options);
        }

        public Field withValue(String typed) {
            return new Field(name, kind, label, help, typed, options);
        }
    }

    /** How a field is answered. */
    public enum Kind {
        TEXT,
        AREA,
        NUMBER,
        CHOICE
    }

    /** @param value what is sent */
    public record Option(String value, String label) {}

    /** @param main the one most people will choose */
    public record Action(String name, String label, boolean main) {}
}
