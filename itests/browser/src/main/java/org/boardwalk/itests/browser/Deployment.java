package org.boardwalk.itests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A running Boardwalk with a port and a data directory of its own, started and stopped by its own launcher. */
public final class Deployment implements AutoCloseable {
    private static final int LONGEST_MINUTES = Integer.getInteger("boardwalk.longest-minutes", 3);

    private final Path launcher;
    private final Path data;
    private final int port;
    private final List<String> options;

    private Deployment(Path launcher, Path data, int port, List<String> options) {
        this.launcher = launcher;
        this.data = data;
        this.port = port;
        this.options = options;
    }

    /** What a command printed and how it ended. */
    public record Answer(int exit, String out, String error) {}

    /** A demo in a new data directory, or what a directory holds already. */
    public static Deployment start(Path data, String... options) {
        return startFrom(distribution(), data, options);
    }

    /** The folder of the distribution under test */
    public static Path distribution() {
        return Path.of(System.getProperty("boardwalk.distribution"));
    }

    /** A command of the launcher that is about no running deployment. */
    public static Answer launchOnce(List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(distribution().resolve("bin/boardwalk").toString()));
        command.addAll(arguments);
        return execute(command);
    }

    /** A data directory of its own that nothing was started on yet. */
    public static Deployment at(Path data) {
        return new Deployment(distribution().resolve("bin/boardwalk"), data, freePort(), List.of());
    }

    /** Starts it with what is in a backup. */
    public Answer restore(Path backup) {
        return launch(restoring(backup));
    }

    /** As {@link #restore}, but killed as if the power were cut, once its log says something. */
    public void restoreUntil(Path backup, String logged) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(restoring(backup));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path log = data.resolve("log/boardwalk.log");
        while (!Files.exists(log) || !Files.readString(log).contains(logged)) {
            if (process.waitFor(10, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("It ended before its log said: " + logged);
            }
        }
        kill();
        process.waitFor();
    }

    /** Moves it, stopped, to the database a file names, and starts it there. */
    public Answer move(Path target) {
        return launch(List.of(
                "move",
                "--to",
                target.toString(),
                "--background",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString()));
    }

    private List<String> restoring(Path backup) {
        return List.of(
                "restore",
                backup.toString(),
                "--background",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString());
    }

    /** As {@link #start}, with the distribution in a folder of the caller's. */
    public static Deployment startFrom(Path distribution, Path data, String... options) {
        Path launcher = distribution.resolve("bin/boardwalk");
        Deployment deployment = new Deployment(launcher, data, freePort(), List.of(options));
        deployment.start();
        return deployment;
    }

    /** Starts it again, after {@link #stop()} or {@link #kill()}. */
    public void start() {
        List<String> command = new ArrayList<>(
                List.of("run", "--background", "--port", String.valueOf(port), "--data", data.toString()));
        command.addAll(options);
        Answer answer = launch(command);
        if (answer.exit() != 0) {
            throw new IllegalStateException("It did not start: " + answer.out() + answer.error());
        }
    }

    public void stop() {
        launch(List.of("stop", "--data", data.toString()));
    }

    /** As if the power were cut. */
    public void kill() {
        ProcessHandle process = process();
        process.destroyForcibly();
        process.onExit().join();
    }

    public ProcessHandle process() {
        try {
            long pid = Long.parseLong(
                    Files.readString(data.resolve("boardwalk.pid")).strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer console(String command) {
        return launch(List.of("console", "--data", data.toString(), command));
    }

    /** Asks the running virtual machine something with the tool that comes with every JDK, such as {@code GC.run}. */
    public String diagnose(String command) {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Answer answer =
                execute(List.of(tool.toString(), String.valueOf(process().pid()), command));
        if (answer.exit() != 0) {
            throw new IllegalStateException(answer.error());
        }
        return answer.out();
    }

    /** Until it has done what is left to do after a start: ten quiet seconds, the demo's plans among the work. */
    public void awaitQuiet() {
        int quiet = 0;
        while (quiet < 10) {
            Duration before = processorTime();
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            quiet = processorTime().minus(before).toMillis() < 50 ? quiet + 1 : 0;
        }
    }

    /** What its process has used of the processors so far. */
    public Duration processorTime() {
        return process().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    public Path data() {
        return data;
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + port + "/").resolve(path);
    }

    /** Sign-in name → password of the demo's accounts. */
    public Map<String, String> accounts() {
        try {
            return Files.readAllLines(data.resolve("demo-accounts.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .collect(Collectors.toMap(words -> words[0], words -> words[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private Answer launch(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        return execute(command);
    }

    static Answer execute(List<String> command) {
        try {
            Path said = Files.createTempDirectory("boardwalk-said");
            try {
                return execute(command, said.resolve("out"), said.resolve("error"));
            } finally {
                for (String file : new String[] {"out", "error", ""}) {
                    Files.deleteIfExists(said.resolve(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer execute(List<String> command, Path out, Path error) throws IOException {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .redirectOutput(out.toFile())
                    .redirectError(error.toFile());
            // The tests' own caller says where its distribution is; a launcher elsewhere has one of its own.
            builder.environment().remove("BOARDWALK_HOME");
            Process process = builder.start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " did not end");
            }
            return new Answer(process.exitValue(), Files.readString(out), Files.readString(error));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
