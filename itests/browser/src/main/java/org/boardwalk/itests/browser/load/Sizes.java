package org.boardwalk.itests.browser.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.boardwalk.itests.browser.Deployment;
import org.boardwalk.itests.browser.Deployment.Answer;

/**
 * What {@code ./boardwalk bench --sizes} prints: how long backup, verification, export and restore of many participants take,
 * commands included, and how large the files are.
 */
public final class Sizes {
    private final Options options;
    private final Path work;

    private Sizes(Options options, Path work) {
        this.options = options;
        this.work = work;
    }

    public static void main(String[] args) throws Exception {
        Options options = Options.of(Stream.concat(Stream.of("--participants", "100000"), Stream.of(args))
                .toArray(String[]::new));
        System.setProperty("boardwalk.longest-minutes", "60");
        Path work = Files.createTempDirectory("boardwalk-sizes");
        try {
            new Sizes(options, work).run();
        } finally {
            remove(work);
        }
        System.exit(0);
    }

    private void run() throws IOException {
        Path backup = work.resolve("backup.zip");
        Path export = work.resolve("export.zip");
        on("from", board -> {
            Path people = work.resolve("people.csv");
            timed(
                    "generation",
                    () -> console(board, "participants:generate --rows " + options.participants() + " " + people));
            timed("import", () -> console(board, "participants:import --json " + people));
            board.awaitQuiet();
            System.out.println("load " + Load.loadAverage());
            timed(
                    "backup",
                    () -> launched(List.of(
                            "backup", backup.toString(), "--data", board.data().toString())));
            timed("verification", () -> console(board, "backup-verify " + backup));
            timed("export", () -> console(board, "export-all " + export));
            memory(board);
        });
        System.out.printf("backup %.1f MB, export as CSV and JSON %.1f MB%n", megabytes(backup), megabytes(export));
        on("to", board -> {
            timed("restore, counted and compared, until people can work", () -> checked(board.restore(backup)));
            memory(board);
        });
        System.out.println("load " + Load.loadAverage());
    }

    /** A deployment in a directory of its own on the chosen database; started, unless something is to be restored into it. */
    private void on(String name, Work what) throws IOException {
        Path data = work.resolve(name);
        try (EmbeddedPostgres server = options.postgresql() ? Databases.start() : null) {
            if (server != null) {
                Databases.prepare(data, server);
            }
            try (Deployment board = name.equals("from") ? Deployment.start(data) : Deployment.at(data)) {
                what.with(board);
            }
        }
    }

    private static void timed(String what, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        System.out.printf("%-56s %7.1f s%n", what, (System.nanoTime() - begin) / 1e9);
    }

    private static void console(Deployment board, String command) {
        checked(board.console(command));
    }

    private static void launched(List<String> arguments) {
        checked(Deployment.launchOnce(arguments));
    }

    private static void checked(Answer answer) {
        if (answer.exit() != 0) {
            throw new IllegalStateException(answer.error());
        }
    }

    /** The most its process has held, where the operating system tells: Linux. */
    private static void memory(Deployment board) throws IOException {
        Path status = Path.of("/proc", String.valueOf(board.process().pid()), "status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .forEach(line -> System.out.printf(
                            "%-56s %7.0f MB%n",
                            "most resident memory so far", Long.parseLong(line.replaceAll("\\D", "")) / 1024.0));
        }
    }

    private static double megabytes(Path file) {
        return file.toFile().length() / 1048576.0;
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private interface Work {
        void with(Deployment board) throws IOException;
    }
}
