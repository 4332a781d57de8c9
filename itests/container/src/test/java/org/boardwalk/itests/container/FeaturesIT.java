package org.boardwalk.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Each feature of ours brings all it needs: it starts in the distribution's container without the others. */
@RunWith(Parameterized.class)
public class FeaturesIT {
    private static final int AT_LEAST = 12;
    private static final Set<String> WELL = Set.of(FeatureProbe.STARTED, FeatureProbe.FRAGMENT);

    private static final Path WORK = Path.of("target/features").toAbsolutePath();
    private static final Path HOME = WORK.resolve("home");

    /** A container starts mostly on one processor: two at a time take little longer than one. */
    private static final ExecutorService TWO_AT_A_TIME = Executors.newFixedThreadPool(2);

    private static final Map<String, Future<Map<String, String>>> REPORTS = new HashMap<>();
    private static FeatureFiles files;

    private final String feature;

    public FeaturesIT(String feature) {
        this.feature = feature;
    }

    /** Read from the distribution, once: whoever looks for tests asks for them before they run. */
    @Parameters(name = "{0}")
    public static Set<String> features() throws Exception {
        if (files == null) {
            run("rm", "-rf", WORK.toString());
            unpack();
            files = new FeatureFiles(HOME.resolve("system"));
            assertTrue("features: " + files.ours(), files.ours().size() >= AT_LEAST);
        }
        return files.ours();
    }

    @BeforeClass
    public static void start() throws Exception {
        LoneFeature.addProbe(HOME);
        for (String name : files.ours()) {
            LoneFeature alone = new LoneFeature(HOME, WORK.resolve(name), files, name);
            alone.configure();
            REPORTS.put(name, TWO_AT_A_TIME.submit(alone::boot));
        }
    }

    @AfterClass
    public static void end() {
        TWO_AT_A_TIME.shutdownNow();
    }

    @Test
    public void startsAlone() throws Exception {
        Map<String, String> report = REPORTS.get(feature).get();

        assertEquals("not well", Map.of(), unwell(report));
        assertEquals("missing", Set.of(), missing(report));
    }

    private static Map<String, String> unwell(Map<String, String> report) {
        Map<String, String> unwell = new TreeMap<>(report);
        unwell.values().removeIf(WELL::contains);
        return unwell;
    }

    private Set<String> missing(Map<String, String> report) {
        Set<String> needed = files.withNeeds(feature);
        Set<String> missing = Stream.concat(
                        needed.stream().map("feature "::concat),
                        needed.stream().flatMap(files::bundles).map("bundle "::concat))
                .collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(report.keySet());
        return missing;
    }

    private static void unpack() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        String archive = System.getProperty("boardwalk.distribution");
        run("tar", "-xzf", archive, "-C", HOME.toString(), "--strip-components=1");
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        assertEquals(String.join(" ", command), 0, exit);
    }
}
