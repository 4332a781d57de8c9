package org.boardwalk.matching.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.boardwalk.matching.internal.Main;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.text.PlacementText;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Prints medians with their spread, and what others need for the same in the same run. */
public final class Bench {
    private static final int PROCESSES = 7;

    private Bench() {}

    /** @param arguments which benchmarks, as JMH takes them; all if there are none */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        load();
        OptionsBuilder options = new OptionsBuilder();
        options.verbosity(VerboseMode.SILENT);
        options.jvmArgsAppend("--enable-native-access=ALL-UNNAMED");
        options.include(arguments.length > 0 ? arguments[0] : "org.boardwalk.matching.bench");
        print(new Runner(options.build()).run());
        commandLine();
        load();
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Double> medians = new TreeMap<>();
        for (RunResult result : results) {
            String popularity = result.getParams().getParam("popularity");
            String name =
                    result.getPrimaryResult().getLabel() + (popularity == null ? "" : " popularity " + popularity);
            Statistics times = result.getPrimaryResult().getStatistics();
            medians.put(name, times.getPercentile(50));
            say(
                    "matching, %s: %.1f ms (%.1f to %.1f, %d times)",
                    name, times.getPercentile(50), times.getMin(), times.getMax(), times.getN());
        }
        medians.forEach((name, median) -> {
            Double ours = medians.get(name.replace("orTools", "ours").replace("jGraphT", "ours"));
            if (name.contains("popularity") && ours != null && !name.startsWith("ours")) {
                say("matching, %s: %.2f times ours", name, median / ours);
            }
        });
    }

    /** The whole process, as somebody at a terminal waits for it. */
    private static void commandLine() throws IOException, InterruptedException {
        Path instance = Files.createTempFile("nrmp", ".txt");
        Path matching = Files.createTempFile("nrmp", ".matching");
        try (OutputStream out = Files.newOutputStream(instance)) {
            PlacementText.write(Instances.nrmp(), Labels.NUMBERS, out);
        }
        double[] seconds = new double[PROCESSES];
        long[] kilobytes = new long[PROCESSES];
        for (int i = 0; i < PROCESSES; i++) {
            long begin = System.nanoTime();
            Process process = new ProcessBuilder(java(), "-cp", classes(), Main.class.getName(), "hr", "solve")
                    .redirectInput(instance.toFile())
                    .redirectOutput(matching.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            while (process.isAlive()) {
                kilobytes[i] = Math.max(kilobytes[i], peak(process.pid()));
                Thread.sleep(2);
            }
            if (process.waitFor() != 0) {
                throw new AssertionError("hr solve failed");
            }
            seconds[i] = (System.nanoTime() - begin) / 1e9;
        }
        Files.delete(instance);
        Files.delete(matching);
        Arrays.sort(seconds);
        Arrays.sort(kilobytes);
        say(
                "matching, hr solve as a process: %.2f s (%.2f to %.2f, %d times), at most %d MB resident",
                seconds[PROCESSES / 2], seconds[0], seconds[PROCESSES - 1], PROCESSES, kilobytes[PROCESSES - 1] / 1024);
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }

    private static String classes() throws IOException {
        try {
            return Path.of(Main.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (java.net.URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** The peak of the resident memory in kilobytes so far; 0 where it cannot be known. */
    private static long peak(long pid) {
        try {
            List<String> status = Files.readAllLines(Path.of("/proc/" + pid + "/status"));
            return status.stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static void load() {
        say(
                "matching, load average: %.2f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
