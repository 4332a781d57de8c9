package org.boardwalk.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.boardwalk.itests.browser.Deployment.Answer;
import org.boardwalk.itests.browser.load.Databases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Data of another release: {@code releases/2026-11-22.zip} is a backup that the release of that day made of its demo, with
 * internships. What was in it is there after the upgrade, row for row; what a later one made is refused.
 */
class UpgradeIT {
    private static final Path EARLIER = Path.of("src/test/resources/releases/2026-11-22.zip");

    /** What the running product counts for itself: which jobs ran when, how far events were delivered, a lock. */
    static final Set<String> BOOKS =
            Set.of("core_job", "platform_outbox_cursor", "platform_outbox_sequence", "security_latch");

    @TempDir
    private Path work;

    @Test
    void whatAnEarlierReleaseKeptIsThereAfterTheUpgrade() throws IOException {
        try (Deployment board = Deployment.at(work.resolve("board"))) {
            Answer answer = board.restore(EARLIER);

            assertThat(answer.exit()).as(answer.error()).isZero();
            isWhole(board);
        }
    }

    @Test
    void whatAnEarlierReleaseKeptIsThereAfterTheUpgradeOnPostgresql() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Databases.prepare(work.resolve("board"), server);
            try (Deployment board = Deployment.at(work.resolve("board"))) {
                Answer answer = board.restore(EARLIER);

                assertThat(answer.exit()).as(answer.error()).isZero();
                isWhole(board);
            }
        }
    }

    @Test
    void anUpgradeKilledHalfWayIsFinishedByTheNextStart() throws Exception {
        try (Deployment board = Deployment.at(work.resolve("board"))) {
            killed(board);
        }
    }

    @Test
    void anUpgradeKilledHalfWayIsFinishedByTheNextStartOnPostgresql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Databases.prepare(work.resolve("board"), server);
            try (Deployment board = Deployment.at(work.resolve("board"))) {
                killed(board);
            }
        }
    }

    private static void killed(Deployment board) throws IOException, InterruptedException {
        board.restoreUntil(EARLIER, "Unit core is open, migrations run: 1");
        assertThat(log(board)).as("killed too late").doesNotContain("Unit internships is open");

        board.start();

        isWhole(board);
    }

    @Test
    void dataOfALaterReleaseAreRefusedWithASentence() throws IOException {
        Path later = BackupRows.withScript(
                EARLIER,
                work.resolve("later.zip"),
                "participants",
                "V99__tomorrow.sql",
                "UPDATE participants_participant SET version = version;");
        try (Deployment board = Deployment.at(work.resolve("board"))) {
            Answer answer = board.restore(later);

            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.error())
                    .contains("The tables of \"participants\" were made by a newer version of Boardwalk (step 99)")
                    .contains("Start that version, or restore a backup that fits this one.");
            assertThat(board.console("health").exit()).as("nothing runs").isNotZero();
        }
    }

    private static void isWhole(Deployment board) throws IOException {
        assertThat(log(board))
                .contains("Unit core is open, migrations run: ")
                .contains("Unit internships is open, migrations run: ");
        Path now = board.data().resolveSibling("now.zip");
        Answer saved = Deployment.launchOnce(
                List.of("backup", now.toString(), "--data", board.data().toString()));
        assertThat(saved.exit()).as(saved.error()).isZero();
        assertThat(BackupRows.missing(EARLIER, now, BOOKS)).isEmpty();
    }

    private static String log(Deployment board) throws IOException {
        return Files.readString(board.data().resolve("log/boardwalk.log"));
    }
}
