package org.boardwalk.platform.persistence.internal;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another process that runs a class of the tests; each line it prints counts. */
final class Child implements AutoCloseable {
    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private Child(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "child output");
        reader.start();
    }

    static Child start(Class<?> main, String... arguments) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", main.getName());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("CLASSPATH", classPath);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        return new Child(builder.start());
    }

    void awaitLines(int count) {
        await().atMost(Duration.ofMinutes(2)).until(() -> lines.size() >= count || !process.isAlive());
        if (lines.size() < count) {
            throw new IllegalStateException("The child ended after " + lines);
        }
    }

    /** As kill -9 does. Returns everything it had printed. */
    List<String> kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        reader.join();
        return List.copyOf(lines);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(lines::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            // The child is dead.
        }
    }
}
