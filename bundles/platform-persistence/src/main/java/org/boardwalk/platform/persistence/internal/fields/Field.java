package org.boardwalk.platform.persistence.internal.fields;

import java.util.List;
import java.util.Optional;

/**
 * A column as its module describes it.
 *
 * @param unit of a number, such as {@code min}
 * @param reference {@code table.column} whose values it holds, also across modules
 * @param codes all values it may have; empty where any may be
 * @param secret left out of exports
 * @param former what takes the place of a value when somebody who is no participant is erased; empty = the value stays
 * @param by it names such a person: the column with her key, empty text where there is none; empty = it names nobody
 * @param erase what is left of a value when a person is erased and the row has to stay; empty = the value stays
 */
public record Field(
        String name,
        Meaning meaning,
        Optional<String> unit,
        Optional<Column> reference,
        List<String> codes,
        boolean secret,
        Optional<Erase> erase,
        Optional<String> former,
        Optional<String> by) {

    /** A column of a table. */
    public record Column(String table, String column) {
        static Column of(String text) {
            String[] parts = text.strip().split("\\.", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("\"" + text + "\" is not: table.column");
            }
            return new Column(parts[0], parts[1]);
        }
    }

    /**
     * What takes the place of a value.
     *
     * @param year of a date the first day of its year
     * @param text in place of text; for other types, and where a column may be empty, nothing is left
     */
    public record Erase(boolean year, String text) {}

    static Field of(String line) {
        int colon = colon(line);
        String head = line.substring(0, colon).strip();
        Meaning meaning = Meaning.of(line.substring(colon + 1));
        int bracket = head.indexOf('[');
        String name = bracket < 0 ? head : head.substring(0, bracket).strip();
        Attributes attributes = new Attributes();
        if (bracket >= 0) {
            for (String attribute :
                    head.substring(bracket + 1, head.lastIndexOf(']')).split(";", -1)) {
                attributes.add(attribute.strip());
            }
        }
        return attributes.field(name, meaning);
    }

    /** The first one behind the brackets. */
    private static int colon(String line) {
        int bracket = line.indexOf('[');
        int first = line.indexOf(':');
        int from = bracket >= 0 && bracket < first ? line.indexOf("]:") : 0;
        int colon = line.indexOf(':', Math.max(0, from));
        if (colon < 0) {
            throw new IllegalArgumentException("\"" + line + "\" is not: column: English | Español");
        }
        return colon;
    }

    /** What stands in brackets. */
    private static final class Attributes {
        private Optional<String> unit = Optional.empty();
        private Optional<Column> reference = Optional.empty();
        private List<String> codes = List.of();
        private boolean secret;
        private Optional<Erase> erase = Optional.empty();
        private Optional<String> former = Optional.empty();
        private Optional<String> by = Optional.empty();

        void add(String attribute) {
            String word = attribute.split(" ", 2)[0];
            String rest = attribute.substring(word.length()).strip();
            switch (word) {
                case "unit" -> unit = Optional.of(rest);
                case "->" -> reference = Optional.of(Column.of(rest));
                case "codes" -> codes = List.of(rest.split(" +"));
                case "secret" -> secret = true;
                case "erase" -> erase = Optional.of(new Erase(rest.equals("year"), rest.equals("year") ? "" : rest));
                case "former" -> former = Optional.of(rest);
                case "by" -> by = Optional.of(rest);
                default -> throw new IllegalArgumentException("\"" + attribute + "\" is no attribute of a column");
            }
        }

        Field field(String name, Meaning meaning) {
            return new Field(name, meaning, unit, reference, codes, secret, erase, former, by);
        }
    }
}
