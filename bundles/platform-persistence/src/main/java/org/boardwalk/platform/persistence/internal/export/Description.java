package org.boardwalk.platform.persistence.internal.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardwalk.platform.api.export.DataExport.Format;
import org.boardwalk.platform.persistence.internal.backup.DataTable;
import org.boardwalk.platform.persistence.internal.backup.Kind;
import org.boardwalk.platform.persistence.internal.fields.Field;
import org.boardwalk.platform.persistence.internal.fields.Meaning;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every field means, for people and machines: a table group of the W3C's Metadata Vocabulary for Tabular Data
 * (Recommendation of 17 December 2015), and not a Tabular Data Package, since it is the one with texts in several languages.
 */
final class Description {
    static final String NAME = "csv-metadata.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Meaning ALL = new Meaning(
            "Everything this Boardwalk deployment holds: a file for each table, the same rows as CSV and as lines of JSON where"
                    + " both were asked for, and the files that people handed in. No value and an empty text look the same in"
                    + " CSV; in JSON no value is null. Times are in UTC. Columns with secrets are listed in the notes of"
                    + " their table, and left out.",
            "Todo lo que guarda esta instalación de Boardwalk: un archivo por tabla, con las mismas filas en CSV y en líneas"
                    + " de JSON si se pidieron ambas, y los archivos que las personas entregaron. En CSV, sin valor y texto"
                    + " vacío se ven igual; en JSON, sin valor es null. Las horas están en UTC. Las columnas con secretos"
                    + " figuran en las notas de su tabla y no se exportan.");

    private Description() {}

    static byte[] of(List<ExportTable> tables, Set<Format> formats, Instant at, String product) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
        group.put("dc:title", "Boardwalk " + product);
        group.put("dc:created", at.toString());
        group.put("dc:description", words(ALL));
        group.put("tables", tables.stream().map(table -> table(table, formats)).toList());
        return JSON.writeValueAsBytes(group);
    }

    private static Map<String, Object> table(ExportTable table, Set<Format> formats) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("url", table.path(formats.contains(Format.CSV) ? Format.CSV : Format.JSON));
        if (formats.size() > 1) {
            described.put("dc:hasFormat", table.path(Format.JSON));
        }
        described.put("dc:isPartOf", table.described().unit());
        described.put("dc:description", words(table.described().meaning()));
        described.put(
                "tableSchema",
                Map.of(
                        "columns",
                        table.columns().stream()
                                .map(column -> column(
                                        column, table.described().fields().get(column.name())))
                                .toList()));
        if (!table.secrets().isEmpty()) {
            described.put(
                    "notes", table.secrets().stream().map(Description::leftOut).toList());
        }
        return described;
    }

    private static Map<String, Object> column(DataTable.Column column, @Nullable Field field) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", column.name());
        described.put("titles", column.name());
        described.put("datatype", type(column.kind(), field == null ? List.of() : field.codes()));
        if (field != null) {
            described.put("dc:description", words(field.meaning()));
            field.unit().ifPresent(unit -> described.put("schema:unitText", unit));
            field.reference()
                    .ifPresent(target -> described.put("dc:references", target.table() + "." + target.column()));
        }
        return described;
    }

    private static Map<String, Object> leftOut(Field field) {
        return Map.of("leftOut", field.name(), "dc:description", words(field.meaning()));
    }

    private static Object type(Kind kind, List<String> codes) {
        String base =
                switch (kind) {
                    case TEXT -> "string";
                    case WHOLE -> "integer";
                    case DECIMAL -> "decimal";
                    case FRACTION -> "double";
                    case BOOLEAN -> "boolean";
                    case DATE -> "date";
                    case TIME -> "time";
                    case TIMESTAMP -> "dateTime";
                    case BYTES -> "anyURI";
                };
        // The format of a string is a regular expression (section 6.4.5).
        return codes.isEmpty() ? base : Map.of("base", base, "format", String.join("|", codes));
    }

    private static List<Map<String, String>> words(Meaning meaning) {
        return List.of(
                Map.of("@value", meaning.english(), "@language", "en"),
                Map.of("@value", meaning.spanish(), "@language", "es"));
    }
}
