package org.boardwalk.itests.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of backups, compared; and a backup as another release would have made it. */
final class BackupRows {
    private static final String MANIFEST = "manifest.json";
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?");
    private static final JsonMapper JSON = new JsonMapper();

    private BackupRows() {}

    /** Table → rows of a backup that a later one lacks, or has with other values; columns that came later do not count. */
    static Map<String, List<JsonNode>> missing(Path then, Path now, Set<String> without) throws IOException {
        Map<String, List<JsonNode>> missing = new HashMap<>();
        try (ZipFile before = new ZipFile(then.toFile());
                ZipFile after = new ZipFile(now.toFile())) {
            for (JsonNode table : json(before, MANIFEST).path("tables")) {
                String name = table.path("name").asString();
                String path = table.path("entry").path("path").asString();
                List<String> columns = table.path("columns")
                        .valueStream()
                        .map(column -> column.path("name").asString())
                        .toList();
                List<JsonNode> gone = new ArrayList<>(rows(before, path).stream()
                        .map(row -> only(row, columns))
                        .toList());
                Map<JsonNode, Integer> there = new HashMap<>();
                rows(after, path).forEach(row -> there.merge(only(row, columns), 1, Integer::sum));
                gone.removeIf(row -> there.merge(row, -1, Integer::sum) >= 0);
                if (!gone.isEmpty() && !without.contains(name)) {
                    missing.put(name, gone);
                }
            }
        }
        return missing;
    }

    private static JsonNode only(JsonNode row, List<String> columns) {
        ObjectNode kept = ((ObjectNode) row.deepCopy()).retain(columns);
        for (String column : columns) {
            String text = kept.path(column).asString("");
            if (TIME.matcher(text).matches()) {
                kept.put(column, micros(text));
            }
        }
        return kept;
    }

    /** PostgreSQL keeps microseconds, Derby nanoseconds. */
    private static String micros(String time) {
        return LocalDateTime.parse(time).truncatedTo(ChronoUnit.MICROS).toString();
    }

    private static List<JsonNode> rows(ZipFile zip, String path) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(JSON::readTree)
                    .toList();
        }
    }

    private static JsonNode json(ZipFile zip, String path) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(path))) {
            return JSON.readTree(in.readAllBytes());
        }
    }

    /** A copy of a backup whose tables were made by one script more. */
    static Path withScript(Path backup, Path copy, String unit, String name, String sql) throws IOException {
        byte[] script = sql.getBytes(StandardCharsets.UTF_8);
        String path = "schema/" + unit + "/common/" + name;
        try (ZipFile from = new ZipFile(backup.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
            ObjectNode manifest = (ObjectNode) json(from, MANIFEST);
            for (ZipEntry entry : (Iterable<ZipEntry>) from.stream().map(ZipEntry.class::cast)::iterator) {
                if (!entry.getName().equals(MANIFEST)) {
                    try (InputStream in = from.getInputStream(entry)) {
                        put(to, entry.getName(), in.readAllBytes());
                    }
                }
            }
            put(to, path, script);
            ObjectNode added = manifest.withArray("scripts").addObject();
            added.put("unit", unit).put("folder", "common").put("name", name);
            added.putObject("entry")
                    .put("path", path)
                    .put("bytes", script.length)
                    .put("sha256", sha256(script));
            put(to, MANIFEST, JSON.writeValueAsBytes(manifest));
        }
        return copy;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        ((OutputStream) zip).write(content);
        zip.closeEntry();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
