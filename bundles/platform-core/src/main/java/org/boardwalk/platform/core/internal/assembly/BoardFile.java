package org.boardwalk.platform.core.internal.assembly;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.felix.utils.properties.Properties.PropertiesReader;

/** The lines of a board's file, in the format of all files in {@code etc/}; what is wrong is kept with its line. */
final class BoardFile {
    private final Path path;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final TreeMap<Integer, List<String>> complaints = new TreeMap<>();

    private BoardFile(Path path) {
        this.path = path;
    }

    /** @param line counted from 1, of the end of the value */
    record Entry(int line, String value) {}

    /** @throws Utf8.NotUtf8 when nothing of it can be told */
    static BoardFile read(Path path) throws IOException {
        BoardFile file = new BoardFile(path);
        try (PropertiesReader lines = new PropertiesReader(new StringReader(Utf8.read(path)), false)) {
            while (lines.nextProperty()) {
                file.add(lines.getPropertyName(), new Entry(lines.getLineNumber(), lines.getPropertyValue()));
            }
        }
        return file;
    }

    private void add(String key, Entry entry) {
        Entry before = entries.putIfAbsent(key, entry);
        if (before != null) {
            complain(
                    entry.line(), "'%s' stands in line %d already. Keep one of the two.".formatted(key, before.line()));
        }
    }

    Map<String, Entry> entries() {
        return entries;
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The value; empty when there is no such line. */
    String value(String key) {
        return find(key).map(entry -> entry.value().strip()).orElse("");
    }

    /** A file named in this one, beside which it lies. */
    Path beside(String name) {
        return path.toAbsolutePath().resolveSibling(name);
    }

    /** The file's name without its ending: what a distribution of it is called. */
    String id() {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name : name.substring(0, dot);
    }

    /** Complains of the line with the key, or of the whole file when there is none. */
    void complainOf(String key, String sentence) {
        complain(find(key).map(Entry::line).orElse(1), sentence);
    }

    private void complain(int line, String sentence) {
        complaints.computeIfAbsent(line, first -> new ArrayList<>()).add(sentence);
    }

    /** {@code FILE:LINE: what is wrong}, in the order of the lines, as editors and people read it. */
    List<String> complaints() {
        List<String> lines = new ArrayList<>();
        complaints.forEach(
                (line, sentences) -> sentences.forEach(sentence -> lines.add(path + ":" + line + ": " + sentence)));
        return lines;
    }
}
