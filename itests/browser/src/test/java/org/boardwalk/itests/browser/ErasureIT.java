package org.boardwalk.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.boardwalk.itests.browser.Deployment.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Somebody asked to be forgotten: also a backup from before does not bring them back. */
class ErasureIT {
    @TempDir
    private Path work;

    @Test
    void whoWasErasedIsErasedAgainAfterAnOlderBackupIsRestored() throws IOException {
        Path saved;
        try (Deployment board = Deployment.start(work.resolve("board"))) {
            saved = board.data().resolve("backups/before.zip");
            String person = someoneWhoLeft(board);
            succeeds(board, "backup " + saved);
            succeeds(board, "person-erase --reason 'asked in writing' " + person);
            assertThat(exported(board, "after")).noneMatch(line -> line.contains("Okafor"));
        }
        try (Deployment later = Deployment.at(work.resolve("later"))) {
            Answer restored = later.restore(saved);
            assertThat(restored.exit()).as(restored.error()).isZero();

            succeeds(later, "job-run platform.erasure");

            await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(exported(later, "again"))
                    .noneMatch(line -> line.contains("Okafor")));
        }
    }

    private static String someoneWhoLeft(Deployment board) throws IOException {
        return exported(board, "before").stream()
                .filter(line -> line.contains("Okafor") && line.contains("exit_reason"))
                .map(line -> new JsonMapper().readTree(line).path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    /** Every row of every table. */
    private static List<String> exported(Deployment board, String name) throws IOException {
        Path directory = board.data().resolveSibling(name + System.nanoTime());
        succeeds(board, "export-all --json " + directory);
        try (Stream<Path> tables = Files.list(directory.resolve("tables"))) {
            return tables.flatMap(ErasureIT::lines).toList();
        }
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void succeeds(Deployment board, String command) {
        Answer answer = board.console(command);
        assertThat(answer.exit()).as(command + ": " + answer.error()).isZero();
    }
}
