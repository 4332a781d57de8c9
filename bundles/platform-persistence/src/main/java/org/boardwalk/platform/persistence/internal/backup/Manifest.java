package org.boardwalk.platform.persistence.internal.backup;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.boardwalk.platform.persistence.internal.database.Dialect;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is in a backup: {@code manifest.json}, the last thing that is written.
 *
 * @param format of the file as a whole
 * @param product version that wrote it
 * @param at when the data were like this
 * @param database kind they came from
 * @param scripts what made the tables, in {@code schema/<unit>/<folder>/}
 * @param tables in {@code tables/}
 * @param files of the data directory, in {@code files/}: configuration, keys and whatever else is no table
 */
record Manifest(
        int format,
        String product,
        Instant at,
        Dialect database,
        List<Script> scripts,
        List<Table> tables,
        List<Entry> files) {
    static final String NAME = "manifest.json";
    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * A file in the backup.
     *
     * @param path in the backup
     * @param sha256 of its bytes, in hexadecimal
     */
    record Entry(String path, long bytes, String sha256) {}

    /** @param folder kind of database it is for, or {@code common} */
    record Script(String unit, String folder, String name, Entry entry) {}

    /** @param sum see {@link RowSum} */
    record Table(String name, List<Column> columns, long rows, String sum, Entry entry) {}

    /** A column, and how its values are written. */
    record Column(String name, Kind kind) {}

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    List<String> units() {
        return scripts.stream().map(Script::unit).distinct().toList();
    }

    void write(OutputStream out) {
        JSON.writeValue(out, this);
    }

    static Manifest read(InputStream in) {
        return JSON.readValue(in, Manifest.class);
    }
}
