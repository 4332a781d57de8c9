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
    private static final int SWITCHES = 20;
    private static final int ROWS = 20_000;
    private static final int LIST_RUNS = 20;
    private static final List<String> SEARCHES = List.of("an", "be", "mar", "son", "el", "rob", "ar", "li", "jo", "st");

    private static final String ENTRY =
            "document.querySelector(\"vaadin-side-nav-item[path$='pathways'], nav a[href$='pathways']\")";

    /** Resolves to the moment the menu has the entry or has lost it, without asking again and again. */
    private static final String WATCH = """
            wanted => { window.seen = new Promise(resolve => {
                const look = () => { if (!!%s === wanted) { observer.disconnect(); resolve(Date.now()); } };
                const observer = new MutationObserver(look);
                observer.observe(document.body, {subtree: true, childList: true, attributes: true});
                look();
            }); }""".formatted(ENTRY);

    /** Scrolls to a row, and resolves to the milliseconds until the rows there are filled and painted. */
    private static final String SCROLL = """
            async row => {
                const grid = document.querySelector('vaadin-grid');
                const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
                const begin = performance.now();
                grid.scrollToIndex(row);
                await frame();
                do { await frame(); } while (grid.loading);
                return performance.now() - begin;
            }""";

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
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run() {
        report("first start to the first page in a browser, s", measure(RUNS, this::firstStart));
        try (Deployment board = Deployment.start(work.resolve("board"))) {
            board.awaitQuiet();
            board.stop();
            report("later start to the first page in a browser, s", measure(RUNS, () -> laterStart(board)));
            board.start();
            report("resident memory after start, MB", measure(1, () -> residentMegabytes(board)));
            switching(board);
            importing(board);
            list(board);
        }
    }

    // --- starting ----------------------------------------------------------------------------------------------------

    private double firstStart() {
        try (BrowserContext visitor = browser.newContext()) {
            Page page = visitor.newPage();
            long begin = System.nanoTime();
            try (Deployment fresh = Deployment.start(work.resolve("first-" + begin))) {
                page.navigate(fresh.uri("/").toString());
                return seconds(begin);
            }
        }
    }

    private double laterStart(Deployment board) {
        try (BrowserContext visitor = browser.newContext()) {
            Page page = visitor.newPage();
            long begin = System.nanoTime();
            board.start();
            page.navigate(board.uri("/").toString());
            double elapsed = seconds(begin);
            board.stop();
            return elapsed;
        }
    }

    // --- modules -----------------------------------------------------------------------------------------------------

    private void switching(Deployment board) {
        board.awaitQuiet();
        double before = residentMegabytes(board);
        List<Page> pages = IntStream.range(0, PAGES)
                .mapToObj(i -> signedIn(board, "planner"))
                .toList();
        pages.forEach(page -> page.waitForFunction("() => " + ENTRY));
        board.awaitQuiet();
        report("resident memory per signed-in session, MB", new double[] {(residentMegabytes(board) - before) / PAGES});
        toggle(board, pages, false);
        toggle(board, pages, true);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < SWITCHES; i++) {
            toggle(board, pages, false);
            times.add(toggle(board, pages, true));
        }
        report(
                "switching a module on until all of " + PAGES + " open pages show it, command included, s",
                array(times));
        pages.forEach(page -> page.context().close());
    }

    private static double toggle(Deployment board, List<Page> pages, boolean on) {
        pages.forEach(page -> page.evaluate(WATCH, on));
        long begin = System.currentTimeMillis();
        Deployment.Answer answer = board.console((on ? "module-enable" : "module-disable") + " pathways");
        if (answer.exit() != 0) {
            throw new IllegalStateException(answer.error());
        }
        return pages.stream()
                .mapToDouble(page -> (((Number) page.evaluate("() => window.seen")).doubleValue() - begin) / 1000)
                .max()
                .orElseThrow();
    }

    private Page signedIn(Deployment board, String account) {
        Page page = browser.newContext().newPage();
        page.navigate(board.uri("/").toString());
        page.locator("#username").fill(account);
        page.locator("#password").fill(board.accounts().get(account));
        page.keyboard().press("Enter");
        page.waitForSelector("main");
        return page;
    }

    // --- people ------------------------------------------------------------------------------------------------------

    private void importing(Deployment board) {
        Path file = work.resolve("people.csv");
        board.console("participants:generate --rows " + ROWS + " " + file);
        long begin = System.nanoTime();
        Deployment.Answer answer = board.console("participants:import --json " + file);
        if (answer.exit() != 0) {
            throw new IllegalStateException(answer.error());
        }
        report("import of " + ROWS + " rows, command included, s", new double[] {seconds(begin)});
        board.awaitQuiet();
    }

    private void list(Deployment board) {
        Page page = signedIn(board, "admin");
        List<Double> server = new ArrayList<>();
        page.onResponse(response -> {
            String timing = response.headers().getOrDefault("server-timing", "");
            if (timing.contains("dur=")) {
                server.add(Double.parseDouble(timing.replaceAll(".*dur=([0-9.]+).*", "$1")));
            }
        });
        open(board, page);
        measured("opened", server, () -> open(board, page));
        int[] row = {0};
        measured("scrolled", server, () -> {
            row[0] = (row[0] + 7_919) % ROWS;
            return ((Number) page.evaluate(SCROLL, row[0])).doubleValue() / 1000;
        });
        int[] word = {0};
        measured(
                "filtered, the pause after typing included",
                server,
                () -> filter(page, SEARCHES.get(word[0]++ % SEARCHES.size())));
        page.context().close();
    }

    private static double open(Deployment board, Page page) {
        long begin = System.nanoTime();
        page.navigate(board.uri("/participants").toString());
        page.waitForFunction("() => { const grid = document.querySelector('vaadin-grid');"
                + " return grid && grid.size > 0 && !grid.loading && grid.querySelector('a'); }");
        return seconds(begin);
    }

    private static double filter(Page page, String words) {
        Object before = page.evaluate("() => document.querySelector('vaadin-grid').size");
        long begin = System.nanoTime();
        page.locator(".pp-search input").fill(words);
        page.waitForFunction(
                "before => { const grid = document.querySelector('vaadin-grid');"
                        + " return grid.size !== before && !grid.loading; }",
                before);
        return seconds(begin);
    }

    /** @param server the server's times of the requests made, in ms; of each run the longest counts */
    private static void measured(String what, List<Double> server, DoubleSupplier work) {
        List<Double> slowest = new ArrayList<>();
        double[] painted = measure(LIST_RUNS, () -> {
            server.clear();
            double elapsed = work.getAsDouble();
            server.stream().max(Comparator.naturalOrder()).ifPresent(slowest::add);
            return elapsed;
        });
        report("list of " + ROWS + " participants " + what + ", until painted, s", painted);
        report("... server time of the longest request, ms", array(slowest));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    // --- figures -----------------------------------------------------------------------------------------------------

    private static double residentMegabytes(Deployment board) {
        try (Stream<String> lines =
                Files.lines(Path.of("/proc/" + board.process().pid() + "/status"))) {
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
                "%-92s median %8.2f   (%.2f to %.2f, 95th percentile %.2f, n=%d)%n",
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
