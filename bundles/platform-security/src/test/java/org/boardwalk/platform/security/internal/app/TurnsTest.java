package org.boardwalk.platform.security.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final int PLACES = 40;

    private final Semaphore places = new Semaphore(PLACES);
    private final Turns turns = new Turns(places);
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void a_flood_is_turned_away_before_it_takes_all_threads_and_afterwards_all_come_in() throws InterruptedException {
        List<Thread> flood = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            GuessKey key = GuessKey.of("dana" + i, "192.0.2.1");
            flood.add(Thread.ofPlatform().daemon().start(() -> turns.take(key, this::untilTheEnd)));
        }
        await().until(() -> places.availablePermits() == 0);

        GuessKey late = GuessKey.of("late", "192.0.2.2");
        assertThatThrownBy(() -> turns.take(late, () -> "in")).hasMessage("platform.busy");
        end.countDown();
        for (Thread thread : flood) {
            thread.join();
        }
        assertThat(turns.take(late, () -> "in")).isEqualTo("in");
    }

    private String untilTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "";
    }
}
