package org.boardwalk.platform.persistence.internal.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardwalk.platform.persistence.internal.fields.Field.Column;

/**
 * A table as its module describes it.
 *
 * @param unit of the module
 * @param owners how a row belongs to a person; any of them is enough; empty = to nobody
 * @param kept whether rows stay, without what is marked in their columns, as long as the law wants them kept
 * @param shared why rows of a person stay for good, without what is marked, since they are somebody else's too
 * @param aliases the column with further ids of a person, of rows that are hers
 * @param ended SQL of the day on which a person's keeping begins; only in the table of people
 * @param former what such a person is called when she is erased, {@code {n}} a number; only in tables of people who are no
 *     participants
 * @param formerOf how a row belongs to such a person; empty = to nobody
 * @param files how the bytes in the table become files
 * @param retain rules about how long rows are kept
 * @param name SQL of what somebody is called; empty where rows are no people
 * @param fields by name
 */
public record Described(
        String unit,
        String table,
        Meaning meaning,
        List<Owner> owners,
        boolean kept,
        Optional<Meaning> shared,
        Optional<String> aliases,
        Optional<String> ended,
        Optional<String> former,
        List<Owner> formerOf,
        Optional<Files> files,
        List<Retain> retain,
        Optional<String> name,
        Map<String, Field> fields) {

    /**
     * A row is a person's when its column holds her id, or a value of a row of hers.
     *
     * @param of where the value is found; empty = the column holds the id itself
     * @param only SQL that must be true, too; empty for none
     */
    public record Owner(String column, Optional<Column> of, String only) {
        static Owner parse(String text) {
            String[] condition = text.split(" & ", 2);
            String[] sides = condition[0].split("=", 2);
            return new Owner(
                    sides[0].strip(),
                    sides.length == 1 ? Optional.empty() : Optional.of(Column.of(sides[1])),
                    condition.length == 1 ? "" : condition[1].strip());
        }
    }

    /**
     * Bytes that lie in pieces, a row each.
     *
     * @param name where the name of the file is found: a column of the table the key refers to
     * @param key all rows with the same are one file
     * @param piece their order
     */
    public record Files(Column name, String key, String piece) {
        static Files parse(String text) {
            String[] parts = text.split("[ ,]+");
            return new Files(Column.of(parts[0]), parts[2], parts[3]);
        }
    }

    /**
     * How long rows are kept, once the rule is switched on. Rows that are somebody's only by one of these go with it.
     *
     * @param id never changes
     * @param since SQL of a day or a time, in this table; a row for which it is null stays
     * @param years from then on, unless a board decides otherwise
     * @param minimum fewest years the source allows; 0 = the board decides
     * @param programmeYear whether they are counted from the end of the programme year, 30 June (WIOA sec. 189(g))
     * @param source of the rule
     */
    public record Retain(
            String id, String since, int years, int minimum, boolean programmeYear, String source, Meaning meaning) {
        private static final Pattern TIME = Pattern.compile("(\\d+)(?: min (\\d+))?( programme-years)?");

        static Retain parse(String text) {
            String[] parts = text.split("\\|");
            Matcher time = TIME.matcher(parts[2].strip());
            if (!time.matches()) {
                throw new IllegalArgumentException("\"" + parts[2].strip() + "\" is no time to keep rows");
            }
            return new Retain(
                    parts[0].strip(),
                    parts[1].strip(),
                    Integer.parseInt(time.group(1)),
                    time.group(2) == null ? 0 : Integer.parseInt(time.group(2)),
                    time.group(3) != null,
                    parts[3].strip(),
                    Meaning.of(parts[4] + "|" + parts[5]));
        }
    }

    /** Whether its rows are people. */
    public boolean people() {
        return ended.isPresent();
    }

    /** A table nobody described. */
    public static Described unknown(String table) {
        return new Builder("", table, Meaning.NONE).build(Map.of());
    }

    /** Collects lines. */
    static final class Builder {
        private final String unit;
        private final String table;
        private final Meaning meaning;
        private final List<Owner> owners = new ArrayList<>();
        private final List<Retain> retain = new ArrayList<>();
        private final Map<String, Field> fields = new LinkedHashMap<>();
        private boolean kept;
        private Optional<Meaning> shared = Optional.empty();
        private Optional<String> aliases = Optional.empty();
        private Optional<String> ended = Optional.empty();
        private Optional<String> former = Optional.empty();
        private final List<Owner> formerOf = new ArrayList<>();
        private Optional<Files> files = Optional.empty();
        private Optional<String> name = Optional.empty();

        Builder(String unit, String table, Meaning meaning) {
            this.unit = unit;
            this.table = table;
            this.meaning = meaning;
        }

        boolean named(String name) {
            return table.equals(name);
        }

        void property(String word, String rest) {
            switch (word) {
                case "@of" -> owners.add(Owner.parse(rest));
                case "@kept" -> kept = true;
                case "@shared" -> shared = Optional.of(Meaning.of(rest));
                case "@aliases" -> aliases = Optional.of(rest);
                case "@ended" -> ended = Optional.of(rest);
                case "@former" -> {
                    former = Optional.of(rest);
                    formerOf.add(Owner.parse("id"));
                }
                case "@former-of" -> formerOf.add(Owner.parse(rest));
                case "@files" -> files = Optional.of(Files.parse(rest));
                case "@name" -> name = Optional.of(rest);
                case "@retain" -> retain.add(Retain.parse(rest));
                default -> throw new IllegalArgumentException("\"" + word + "\" says nothing about a table");
            }
        }

        void field(Field field) {
            if (fields.put(field.name(), field) != null) {
                throw new IllegalArgumentException("Column " + field.name() + " of " + table + " is described twice");
            }
        }

        /** @param common what a column of this name means where its table says nothing */
        Described build(Map<String, Field> common) {
            Map<String, Field> all = new LinkedHashMap<>(common);
            all.putAll(fields);
            return new Described(
                    unit,
                    table,
                    meaning,
                    List.copyOf(owners),
                    kept,
                    shared,
                    aliases,
                    ended,
                    former,
                    List.copyOf(formerOf),
                    files,
                    List.copyOf(retain),
                    name,
                    Map.copyOf(all));
        }
    }
}
