package org.boardwalk.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.boardwalk.itests.browser.Deployment.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The power is cut in the middle of an import. */
class PowerCutIT {
    private static final int ROWS = 5000;

    @ParameterizedTest(name = "after {0} ms")
    @ValueSource(longs = {150, 900, 2500})
    void anImportIsThereAsAWholeOrNotAtAll(long millis) {
        try (Deployment board = Deployment.start(Product.work().resolve("cut-" + millis), "--empty")) {
            Path file = board.data().resolve("people.csv");
            assertThat(board.console("participants:generate --rows " + ROWS + " " + file)
                            .exit())
                    .isZero();
            CompletableFuture<Answer> running =
                    CompletableFuture.supplyAsync(() -> board.console("participants:import --json " + file));
            LockSupport.parkNanos(Duration.ofMillis(millis).toNanos()); // the moment of the cut is the test's input
            board.kill();
            boolean confirmed = running.orTimeout(1, TimeUnit.MINUTES).join().exit() == 0;

            board.start();

            long people = count(board);
            assertThat(people).isIn(0L, (long) ROWS);
            assertThat(confirmed).as("what was confirmed is there").isIn(false, people == ROWS);
            assertThat(board.console("health").exit()).isZero();
            assertThat(board.console("participants:import --json " + file).exit())
                    .as("again")
                    .isZero();
            assertThat(count(board)).isEqualTo(ROWS);
        }
    }

    private static long count(Deployment board) {
        return new JsonMapper()
                .readTree(board.console("participants:list --json").out())
                .path("total")
                .asLong();
    }
}
