package org.boardwalk.platform.core.internal.kar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.felix.utils.resource.ResourceBuilder;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.resource.Resource;

/**
 * A bundle in a KAR, read without running it.
 *
 * @param migrations name → SQL
 * @param texts language → key → sentence
 */
record KarBundle(
        Path file,
        Map<String, String> headers,
        Resource resource,
        Map<String, String> migrations,
        Map<String, Map<String, String>> texts) {
    private static final Pattern TEXTS = Pattern.compile("i18n/messages(?:_([a-z]{2}))?\\.properties");
    private static final Pattern MIGRATION = Pattern.compile("db/migration/.+\\.sql");
    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:CREATE|ALTER|DROP)\\s+TABLE\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?\"?(\\w+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    /** @throws ProblemException {@code platform.kar.noBundle}, and as {@link KarEntries#measure} */
    static KarBundle read(Path file) {
        try {
            KarEntries.measure(file);
            return readChecked(file);
        } catch (IOException | BundleException | IllegalArgumentException e) {
            throw (ProblemException) new ProblemException(
                            "platform.kar.noBundle", file.getFileName().toString())
                    .initCause(e);
        }
    }

    private static KarBundle readChecked(Path file) throws IOException, BundleException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            Map<String, String> headers = headers(jar.getManifest());
            Resource resource = ResourceBuilder.build(file.getFileName().toString(), headers);
            Map<String, String> migrations = new TreeMap<>();
            Map<String, Map<String, String>> texts = new HashMap<>();
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                Matcher sentences = TEXTS.matcher(entry.getName());
                if (sentences.matches()) {
                    String language = sentences.group(1) == null ? "en" : sentences.group(1);
                    texts.put(language, texts(jar, entry));
                } else if (MIGRATION.matcher(entry.getName()).matches()) {
                    migrations.put(entry.getName(), sql(jar, entry));
                }
            }
            return new KarBundle(file, headers, resource, migrations, texts);
        }
    }

    String name() {
        return header(Constants.BUNDLE_SYMBOLICNAME).split(";", 2)[0].strip();
    }

    String version() {
        String version = header(Constants.BUNDLE_VERSION);
        return version.isEmpty() ? "0.0.0" : version.strip();
    }

    /** Empty when the manifest has no such header. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    Optional<ModuleManifest> module() {
        return ModuleManifest.of(resource::getCapabilities);
    }

    /** Tables its migrations make, change or drop. */
    List<String> tables() {
        return migrations.values().stream()
                .map(sql -> COMMENT.matcher(sql).replaceAll(" "))
                .flatMap(sql -> TABLE.matcher(sql).results())
                .map(found -> found.group(1).toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }

    long bytes() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> headers(@org.jspecify.annotations.Nullable Manifest manifest) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (manifest != null) {
            manifest.getMainAttributes().forEach((name, value) -> headers.put(name.toString(), value.toString()));
        }
        if (!"2".equals(headers.get(Constants.BUNDLE_MANIFESTVERSION))) {
            throw new IllegalArgumentException(Constants.BUNDLE_MANIFESTVERSION);
        }
        return headers;
    }

    private static Map<String, String> texts(JarFile jar, JarEntry entry) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(jar.getInputStream(entry), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach(
                (key, text) -> texts.put(key.toString(), text.toString().replace("''", "'")));
        return texts;
    }

    private static String sql(JarFile jar, JarEntry entry) throws IOException {
        try (var in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
