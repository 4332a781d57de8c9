package org.boardwalk.itests.browser.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardwalk.itests.browser.Deployment;

/**
 * What {@code ./boardwalk bench --load} does: many people at work on one node, each a session of its own on one of the
 * demo's accounts, speaking the protocol of Vaadin's client over HTTP. Browsers would measure themselves: two hundred
 * of them need more than the two cores they would share with the server. Exit code 1 when anything went wrong.
 */
public final class Load {
    static final String MARK = "Load note ";

    private static final Pattern LIVE = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");
    /** What the collector puts where it leaves a gap. */
    private static final Pattern GAPS = Pattern.compile("(?m)^ *\\d+: +\\d+ +(\\d+) +\\S*FillerElement.*");

    private static final Pattern LOGGED = Pattern.compile("\\b(?:ERROR|WARN)\\b.*");
    private static final int MOST_LINES = 20;
    private static final int AIM_MILLIS = 200;
    private static final int RAMP_MILLIS = 300;
    /** How many are on their way in at once: what is measured is a day's work, not everybody's first minute. */
    private static final int AT_THE_DOOR = 4;

    private final Options options;
    private final Figures figures = new Figures();
    private final ConcurrentLinkedQueue<String> saved = new ConcurrentLinkedQueue<>();
    private final AtomicLong end = new AtomicLong(Long.MAX_VALUE);

    private Load(Options options) {
        this.options = options;
    }

    public static void main(String[] args) throws Exception {
        Options options = Options.of(args);
        Path work = Files.createTempDirectory("boardwalk-load");
        boolean well = false;
        try (EmbeddedPostgres server = options.postgresql() ? Databases.start() : null) {
            Path data = work.resolve("board");
            if (server != null) {
                Databases.prepare(data, server);
            }
            try (Deployment board = Deployment.start(data)) {
                well = new Load(options).run(board);
            }
        } finally {
            if (well) {
                Sizes.remove(work);
            } else {
                System.out.println("data and log are kept in " + work);
            }
        }
        System.exit(well ? 0 : 1);
    }

    private boolean run(Deployment board) throws Exception {
        prepare(board);
        living(board, "before anybody came");
        Switching switching = new Switching(board, figures);
        List<Thread> people = signIn(board, switching);
        long millis = TimeUnit.MINUTES.toMillis(options.minutes());
        end.set(System.currentTimeMillis() + millis);
        Duration used = board.processorTime();
        Duration own = ownTime();
        figures.begin();
        System.out.printf("%d people are signed in; load %s%n", people.size(), loadAverage());
        Thread.sleep(millis / 10);
        double first = living(board, "at the start, all at work");
        switchAndWait(switching, millis * 4 / 10);
        double middle = living(board, "in the middle");
        switchAndWait(switching, millis * 4 / 10);
        double last = living(board, "at the end, all at work");
        System.out.printf(
                "living objects, growth in the first half, in the second %+.1f, %+.1f MB (aim: none)%n",
                middle - first, last - middle);
        figures.end();
        System.out.printf(
                "processors: server %.2f, load generator %.2f; load %s%n",
                share(board.processorTime().minus(used), millis),
                share(ownTime().minus(own), millis),
                loadAverage());
        for (Thread person : people) {
            person.join();
        }
        figures.print();
        return report(board);
    }

    private void prepare(Deployment board) {
        Path file = board.data().resolve("people.csv");
        command(board, "participants:generate --rows " + options.participants() + " " + file);
        command(board, "participants:import --json " + file);
        command(board, "module-enable internships");
        command(board, "module-enable mentoring");
        board.awaitQuiet();
    }

    private List<Thread> signIn(Deployment board, Switching switching) throws InterruptedException {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Map<String, String> accounts = board.accounts();
        List<CompletableFuture<Boolean>> there = new ArrayList<>();
        List<Thread> people = new ArrayList<>();
        Semaphore door = new Semaphore(AT_THE_DOOR);
        for (int i = 0; i < options.people(); i++) {
            Visit visit = new Visit(http, board.uri("/"), figures);
            CompletableFuture<Boolean> came = new CompletableFuture<>();
            there.add(came);
            Runnable isThere = () -> {
                if (came.complete(true)) {
                    door.release();
                }
            };
            String password = accounts.get(Role.of(i).account);
            people.add(Thread.ofVirtual()
                    .start(new Person(i, visit, password, figures, switching, saved, this::left, isThere)));
            Thread.sleep(RAMP_MILLIS);
            door.acquire();
        }
        there.forEach(CompletableFuture::join);
        return people;
    }

    private long left() {
        return end.get() - System.currentTimeMillis();
    }

    /** Off for a tenth of the time, in its first half; the rest is waited. */
    private static void switchAndWait(Switching switching, long millis) throws InterruptedException {
        long begin = System.currentTimeMillis();
        Thread.sleep(millis / 4);
        switching.offAndOn(Math.min(10_000, millis / 10));
        Thread.sleep(Math.max(0, begin + millis - System.currentTimeMillis()));
    }

    /** Of everything that was saved, nothing may be missing, and nothing may be there twice. */
    private boolean report(Deployment board) throws IOException {
        Map<String, Integer> kept = kept(board, MARK);
        long missing =
                saved.stream().filter(text -> kept.getOrDefault(text, 0) != 1).count();
        System.out.printf(
                "notes saved: %d, found in the export exactly once: %d%n", saved.size(), saved.size() - missing);
        long logged = errorsInLog(board);
        System.out.printf(
                "95th percentile of the server's time: %.0f ms (aim: %d, %s)%nerrors in the server's log: %d%n",
                figures.slow(), AIM_MILLIS, figures.slow() < AIM_MILLIS ? "reached" : "missed", logged);
        return missing == 0 && figures.errors().isEmpty() && logged == 0;
    }

    /** Text → how often it stands in the export, of all that begin like this. */
    static Map<String, Integer> kept(Deployment board, String beginning) throws IOException {
        Path folder = board.data().resolve("everything");
        command(board, "export-all --json " + folder);
        Pattern note = Pattern.compile(Pattern.quote(beginning) + "[^\"]*");
        Map<String, Integer> kept = new HashMap<>();
        try (Stream<Path> tables = Files.list(folder.resolve("tables"))) {
            for (Path table :
                    tables.filter(path -> path.toString().contains("note")).toList()) {
                try (Stream<String> lines = Files.lines(table)) {
                    lines.map(note::matcher)
                            .filter(Matcher::find)
                            .forEach(found -> kept.merge(found.group(), 1, Integer::sum));
                }
            }
        }
        return kept;
    }

    /** How many errors the server logged; warnings are only shown. */
    private static long errorsInLog(Deployment board) throws IOException {
        Map<String, Integer> alike = new TreeMap<>();
        try (Stream<Path> files = Files.list(board.data().resolve("log"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("boardwalk.log"))
                    .toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    lines.map(LOGGED::matcher)
                            .filter(Matcher::find)
                            .forEach(found -> alike.merge(Switching.pattern(found.group()), 1, Integer::sum));
                }
            }
        }
        alike.entrySet().stream()
                .limit(MOST_LINES)
                .forEach(line -> System.out.println("  log, " + line.getValue() + " times: "
                        + line.getKey().substring(0, Math.min(240, line.getKey().length()))));
        return alike.entrySet().stream()
                .filter(line -> line.getKey().contains("ERROR"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** What is alive. How full the heap is right after a collection would count what people asked for meanwhile. */
    private static double living(Deployment board, String when) {
        String histogram = board.diagnose("GC.class_histogram");
        double megabytes = (bytes(LIVE, histogram) - bytes(GAPS, histogram)) / 1048576.0;
        System.out.printf("living objects, %-28s %6.1f MB%n", when, megabytes);
        return megabytes;
    }

    private static long bytes(Pattern pattern, String histogram) {
        return pattern.matcher(histogram)
                .results()
                .mapToLong(line -> Long.parseLong(line.group(1)))
                .sum();
    }

    private static void command(Deployment board, String command) {
        Deployment.Answer answer = board.console(command);
        if (answer.exit() != 0) {
            throw new IllegalStateException(command + ": " + answer.error());
        }
    }

    private static Duration ownTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double share(Duration time, long millis) {
        return time.toMillis() / (double) millis;
    }

    static String loadAverage() throws IOException {
        Path file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Files.readString(file).split(" ")[0] : "unknown";
    }
}
