package org.boardwalk.platform.persistence.internal.fields;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardwalk.platform.persistence.internal.unit.KeptScripts;
import org.boardwalk.platform.persistence.internal.unit.KeptScripts.KeptScript;
import org.boardwalk.platform.persistence.internal.unit.MigrationScripts;

/**
 * What all tables mean. Each module writes it in {@code db/migration/fields/<module>.fields}, in lines:
 *
 * <pre>
 * # a remark
 * [table] English | Español
 * @of column                       the column holds a person's id: her rows go when she is erased
 * @of column = table.column &amp; sql   … a value of a row of hers; only where the SQL is true
 * @kept                            … but stay as long as the law wants, without the values of columns marked "erase"
 * @shared English | Español        … but stay for good, likewise: why
 * @former LABEL                    rows are people who are no participants: LABEL, with {n}, takes the place of their names
 * @former-of column …              as @of, of such a person: the rows go, or stay when a column is marked "former"
 * @files table.column by key, piece   rows with bytes are pieces of files
 * @retain id | sql of a day | years [min years] [programme-years] | source | English | Español
 * @name sql                        what people whose row it is are called, in lists of whom a rule is about
 * column: English | Español
 * column [unit min; -&gt; table.column; codes A B; secret; erase; erase TEXT; erase year;
 *         former; former TEXT with {label} {n} {id}; by; by column]: English | Español
 * </pre>
 *
 * Columns below {@code [*]} mean the same in every table of the module that does not say otherwise; those of the platform, in
 * every table. It is kept in the database with the scripts, so it is known of modules that are off, too.
 */
public final class Fields {
    private static final String PLATFORM = "platform";
    private static final String COMMON = "*";

    private final Map<String, Described> tables;

    private Fields(Map<String, Described> tables) {
        this.tables = tables;
    }

    /** Of all modules that have tables here. */
    public static Fields kept(Connection connection) throws SQLException {
        return of(KeptScripts.all(connection).stream()
                .filter(script -> script.folder().equals(MigrationScripts.FIELDS))
                .toList());
    }

    static Fields of(List<KeptScript> scripts) {
        List<KeptScript> platformFirst = new ArrayList<>(scripts);
        platformFirst.sort(Comparator.comparing(script -> !script.unit().equals(PLATFORM)));
        Map<String, Field> common = new HashMap<>();
        Map<String, Described> tables = new TreeMap<>();
        for (KeptScript script : platformFirst) {
            Map<String, Field> here = new HashMap<>(common);
            List<Described.Builder> builders = read(script, here);
            builders.forEach(builder -> {
                Described table = builder.build(here);
                tables.put(table.table(), table);
            });
            if (script.unit().equals(PLATFORM)) {
                common.putAll(here);
            }
        }
        return new Fields(tables);
    }

    /** By name. */
    public List<Described> tables() {
        return List.copyOf(tables.values());
    }

    /** What nobody described has no meaning. */
    public Described table(String name) {
        return tables.getOrDefault(name, Described.unknown(name));
    }

    private static List<Described.Builder> read(KeptScript script, Map<String, Field> common) {
        List<Described.Builder> tables = new ArrayList<>();
        int number = 0;
        for (String line : script.content().lines().map(String::strip).toList()) {
            number++;
            try {
                read(script.unit(), line, tables, common);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(script.name() + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        tables.removeIf(table -> table.named(COMMON));
        return tables;
    }

    private static void read(String unit, String line, List<Described.Builder> tables, Map<String, Field> common) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("[")) {
            int end = line.indexOf(']');
            String meaning = line.substring(end + 1);
            String name = line.substring(1, end);
            tables.add(new Described.Builder(unit, name, name.equals(COMMON) ? Meaning.NONE : Meaning.of(meaning)));
            return;
        }
        Described.Builder table = tables.getLast();
        if (line.startsWith("@")) {
            String word = line.split(" ", 2)[0];
            table.property(word, line.substring(word.length()).strip());
        } else if (table.named(COMMON)) {
            Field field = Field.of(line);
            common.put(field.name(), field);
        } else {
            table.field(Field.of(line));
        }
    }
}
