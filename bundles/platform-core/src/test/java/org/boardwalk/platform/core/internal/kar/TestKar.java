package org.boardwalk.platform.core.internal.kar;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A module's file as the tests change it: entries by name. */
final class TestKar {
    static final String BUNDLE = "repository/org/example/vocab/1.0.0/vocab-1.0.0.jar";
    static final String FEATURES = "repository/org/example/vocab/1.0.0/vocab-1.0.0-features.xml";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, String> manifest = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private String inFeature = "";
    private String inFeatures = "";

    TestKar() {
        manifest.put("Manifest-Version", "1.0");
        manifest.put("Bundle-ManifestVersion", "2");
        manifest.put("Bundle-SymbolicName", "org.example.vocab");
        manifest.put("Bundle-Version", "1.0.0");
        manifest.put("Import-Package", "org.boardwalk.platform.api.module;version=\"[1.0,2)\"");
        manifest.put(
                "Provide-Capability",
                "org.boardwalk.module;id=vocab;optional=true;permissions:List<String>=\"vocab.read = career-planner\","
                        + "org.boardwalk.page;route=vocab;title=\"vocab.page\";permission=\"vocab.read\";menu=true");
        manifest.put("X-Persistence-Unit", "vocab");
        files.put("db/migration/common/V1__words.sql", "-- the words\nCREATE TABLE vocab_word (id VARCHAR(36));\n");
        files.put("i18n/messages.properties", "vocab.module.title = Words\nvocab.page = A person''s words\n");
        files.put("i18n/messages_es.properties", "vocab.module.title = Palabras\n");
    }

    /** A header of the bundle's manifest. */
    TestKar header(String name, String value) {
        manifest.put(name, value);
        return this;
    }

    /** A file in the bundle. */
    TestKar file(String name, String text) {
        files.put(name, text);
        return this;
    }

    /** Beside the bundle, in the feature. */
    TestKar feature(String xml) {
        inFeature += xml;
        return this;
    }

    /** Beside the feature. */
    TestKar features(String xml) {
        inFeatures += xml;
        return this;
    }

    /** An entry of the archive itself. */
    TestKar entry(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] build() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("META-INF/MANIFEST.MF", bytes("Manifest-Version: 1.0\n\n"));
        all.put(BUNDLE, bundle());
        all.put(FEATURES, bytes("""
                <features name="vocab" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">%s
                  <feature name="vocab" version="1.0.0">
                    <capability>org.boardwalk.module;id=vocab</capability>
                    <feature>boardwalk-platform</feature>
                    <bundle start-level="80">mvn:org.example/vocab/1.0.0</bundle>%s
                  </feature>
                </features>
                """.formatted(inFeatures, inFeature)));
        all.putAll(entries);
        return zip(all);
    }

    private byte[] bundle() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        manifest.forEach((name, value) -> text.append((name + ": " + value).replaceAll("(.{60})", "$1\n "))
                .append('\n'));
        all.put("META-INF/MANIFEST.MF", bytes(text + "\n"));
        files.forEach((name, content) -> all.put(name, bytes(content)));
        return zip(all);
    }

    /** The archive with one entry changed, added, or, with null, taken out; all others as they are. */
    static byte[] with(byte[] archive, String name, byte[] content) {
        Map<String, byte[]> all = unzip(archive);
        if (content == null) {
            all.remove(name);
        } else {
            all.put(name, content);
        }
        return zip(all);
    }

    static Map<String, byte[]> unzip(byte[] archive) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    static byte[] zip(Map<String, byte[]> all) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : all.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
