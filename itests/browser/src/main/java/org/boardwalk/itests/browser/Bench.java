package org.boardwalk.itests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What {@code ./boardwalk bench} prints: medians with their spread, in one run, on this machine. */
public final class Bench {
    private static final int RUNS = 5;
    private static final int PAGES = 40;
    private static final int SWITCHES = 10;
    private static final int ROWS = 20_000;
    private static final String ENTRY =
            "document.querySelector(\"vaadin-side-nav-item[path$='pathways'], nav a[href$='pathways']\")";

    private final Path work;
    private final Browser browser;

    private Bench(Path work, Browser browser) {
        this.work = work;
        this.browser = browser;
    }

    public static void main(String[] args) throws IOException {
        Path work = Files.createTempDirectory("boardwalk-bench");
        try (Playwright playwright = Browsers.playwright();
                Browser browser = Browsers.chromium(playwright)) {
            new Bench(work, browser).run();
        } finally {
            try (Stream<Path> files = Files.walk(work)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run() {
        report("first start to the first page in a browser, s", measure(RUNS, this::firstStart));
        Path data = work.resolve("board");
        try (Deployment board = Deployment.start(data)) {
            board.stop();
            report("later start to the first page in a browser, s", measure(RUNS, () -> start(board)));
            board.start();
            report("resident memory after start, MB", measure(1, () -> residentMegabytes(board)));
            switching(board);
            importing(board);
        }
    }

    private double firstStart() {
        Path data = work.resolve("first-" + System.nanoTime());
        long begin = System.nanoTime();
        try (Deployment fresh = Deployment.start(data)) {
            open(fresh);
            return seconds(begin);
        }
    }

    private double start(Deployment board) {
        long begin = System.nanoTime();
        board.start();
        open(board);
        double elapsed = seconds(begin);
        board.stop();
        return elapsed;
    }

    private void open(Deployment board) {
        try (BrowserContext visitor = browser.newContext()) {
            visitor.newPage().navigate(board.uri("/sign-in").toString());
        }
    }

    private void switching(Deployment board) {
        double before = residentMegabytes(board);
        List<Page> pages = IntStream.range(0, PAGES).mapToObj(i -> signedIn(board)).toList();
        report("resident memory per signed-in session, MB", new double[] {(residentMegabytes(board) - before) / PAGES});
        double[] times = measure(SWITCHES, () -> {
            board.console("module-disable pathways");
            pages.forEach(page -> page.waitForFunction("() => !" + ENTRY));
            long begin = System.nanoTime();
            board.console("module-enable pathways");
            pages.forEach(page -> page.waitForFunction("() => " + ENTRY));
            return seconds(begin);
        });
        report("switching a module on until all of " + PAGES + " open pages show it, console included, s", times);
        pages.forEach(page -> page.context().close());
    }

    private Page signedIn(Deployment board) {
        Page page = browser.newContext().newPage();
        page.navigate(board.uri("/").toString());
        page.locator("#username").fill("planner");
        page.locator("#password").fill(board.accounts().get("planner"));
        page.keyboard().press("Enter");
        page.waitForFunction("() => " + ENTRY);
        return page;
    }

    private void importing(Deployment board) {
        Path file = board.data().resolve("people.csv");
        board.console("participants:generate --rows " + ROWS + " " + file);
        long begin = System.nanoTime();
        Deployment.Answer answer = board.console("participants:import --json " + file);
        if (answer.exit() != 0) {
            throw new IllegalStateException(answer.error());
        }
        report("import of " + ROWS + " rows, console included, s", new double[] {seconds(begin)});
        list(board);
    }

    private void list(Deployment board) {
        Page page = browser.newContext().newPage();
        List<Double> server = new ArrayList<>();
        page.onResponse(response -> {
            String timing = response.headers().getOrDefault("server-timing", "");
            if (timing.contains("dur=")) {
                server.add(Double.parseDouble(timing.replaceAll(".*dur=([0-9.]+).*", "$1")));
            }
        });
        page.navigate(board.uri("/").toString());
        page.locator("#username").fill("admin");
        page.locator("#password").fill(board.accounts().get("admin"));
        page.keyboard().press("Enter");
        page.waitForSelector("main");
        server.clear();
        double[] painted = measure(RUNS * 2, () -> {
            long begin = System.nanoTime();
            page.navigate(board.uri("/participants").toString());
            page.waitForSelector("vaadin-grid-cell-content a");
            return seconds(begin);
        });
        report("list of " + ROWS + " participants until painted, s", painted);
        report("its requests' server time, ms", server.stream().mapToDouble(Double::doubleValue).toArray());
        page.context().close();
    }

    private static double residentMegabytes(Deployment board) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + board.process().pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException("Resident memory is read from /proc, which this system lacks", e);
        }
    }

    private static double[] measure(int runs, DoubleSupplier work) {
        return DoubleStream.generate(work).limit(runs).toArray();
    }

    private static void report(String what, double[] values) {
        if (values.length == 0) {
            throw new PlaywrightException("nothing was measured: " + what);
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%-86s median %8.2f   (%.2f to %.2f, 95th percentile %.2f, n=%d)%n",
                what,
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1],
                sorted[(int) Math.ceil(sorted.length * 0.95) - 1],
                sorted.length);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
