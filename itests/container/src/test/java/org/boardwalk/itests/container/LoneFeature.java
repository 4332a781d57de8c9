package org.boardwalk.itests.container;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;

/** The distribution's container with one feature of ours, which knows of no other but what that one needs. */
final class LoneFeature {
    private static final int LONGEST_MINUTES = 3;
    private static final String PROBE = "probe.jar";

    private final Path home;
    private final Path data;
    private final FeatureFiles files;
    private final String feature;

    /**
     * @param home an unpacked distribution, prepared by {@link #addProbe}; is only read
     * @param data where to keep what changes; does not exist yet
     */
    LoneFeature(Path home, Path data, FeatureFiles files, String feature) {
        this.home = home;
        this.data = data;
        this.files = files;
        this.feature = feature;
    }

    /** Puts the probe where the container looks for bundles. */
    static void addProbe(Path home) throws IOException {
        ProbeBundle.write(home.resolve("system").resolve(PROBE));
    }

    /** Writes its configuration; {@link #boot} comes after. */
    void configure() throws IOException, TransformerException {
        copy(home.resolve("etc"), etc());
        Files.createDirectories(data.resolve("karaf/tmp"));
        Files.createDirectories(log());
        Set<String> wanted = files.withNeeds(feature);
        Path alone = data.resolve("alone.xml");
        files.write(wanted, alone);
        bootFrom(alone);
        String modules = wanted.stream().flatMap(files::modules).collect(joining(", "));
        Files.writeString(etc().resolve("org.boardwalk.modules.cfg"), "modules = " + modules);
        Files.writeString(etc().resolve("org.boardwalk.deployment.cfg"), "demo = false");
        append("startup.properties", "reference\\:file\\:" + PROBE + " = " + FeatureProbe.START_LEVEL);
    }

    /** Starts it, waits until all has started, and stops it. Returns what {@link FeatureProbe} saw: name → state. */
    Map<String, String> boot() throws IOException, InterruptedException {
        Process process = start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            return Map.of("container", "did not start and stop in time: " + complaints());
        }
        if (process.exitValue() != 0 || Files.notExists(report())) {
            return Map.of("container", "did not start: " + complaints());
        }
        Map<String, String> report = new TreeMap<>();
        load(report()).forEach((name, state) -> report.put((String) name, (String) state));
        return report;
    }

    private String complaints() throws IOException {
        try (Stream<String> printed = Files.lines(output())) {
            return Stream.concat(FeatureProbe.errors(log()).stream(), printed)
                    .filter(line -> !line.startsWith("\tat "))
                    .collect(joining("\n"));
        }
    }

    private void bootFrom(Path repository) throws IOException {
        Path file = etc().resolve("org.apache.karaf.features.cfg");
        Properties features = load(file);
        replaceOurs(features, "featuresRepositories", uri -> uri.startsWith("mvn:org.boardwalk/"), repository.toUri());
        replaceOurs(features, "featuresBoot", boot -> files.ours().contains(boot.split("/")[0]), feature);
        try (OutputStream out = Files.newOutputStream(file)) {
            features.store(out, null);
        }
    }

    private static void replaceOurs(Properties features, String key, Predicate<String> isOurs, Object replacement) {
        String others = Stream.of(features.getProperty(key).split("\\s*,\\s*"))
                .filter(isOurs.negate())
                .collect(joining(","));
        features.put(key, others + "," + replacement);
    }

    private void append(String file, String line) throws IOException {
        Files.writeString(etc().resolve(file), "\n" + line + "\n", StandardOpenOption.APPEND);
    }

    /** With the options of the distribution's launcher, which itself would wait for pages that are not there. */
    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                "sh",
                "-c",
                ". \"$0/bin/setenv\" && exec \"$JAVA_HOME/bin/java\" $JAVA_OPTS \"$@\"",
                home.toString(),
                "-Dboardwalk.data=" + data,
                "-Dkaraf.home=" + home,
                "-Dkaraf.base=" + home,
                "-Dkaraf.data=" + data.resolve("karaf"),
                "-Dkaraf.etc=" + etc(),
                "-Dkaraf.log=" + log(),
                "-Dkaraf.instances=" + data.resolve("karaf/instances"),
                "-Djava.io.tmpdir=" + data.resolve("karaf/tmp"),
                "-Djava.util.logging.config.file=" + etc().resolve("java.util.logging.properties"),
                "-Dkaraf.startLocalConsole=false",
                "-Dkaraf.startRemoteShell=false",
                // Ends at once when the feature cannot be installed.
                "-Dkaraf.require.successful.features.boot=true",
                // Milliseconds after which Declarative Services tells of its components' changes
                "-Dds.service.changecount.timeout=50",
                "-D" + FeatureProbe.REPORT + "=" + report(),
                "-classpath",
                home.resolve("lib/boot/*") + ":" + home.resolve("lib/jdk9plus/*"),
                "org.apache.karaf.main.Main");
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "BOARDWALK_HOST", "127.0.0.1",
                        // Any that is free
                        "BOARDWALK_PORT", "0"));
        return builder.redirectErrorStream(true)
                .redirectOutput(output().toFile())
                .start();
    }

    private Path etc() {
        return data.resolve("etc");
    }

    private Path log() {
        return data.resolve("log");
    }

    private Path output() {
        return log().resolve("output.log");
    }

    private Path report() {
        return data.resolve("report.properties");
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        }
        return properties;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
