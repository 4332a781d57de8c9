package org.boardwalk.platform.security.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns();
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void a_flood_is_turned_away_before_it_takes_all_threads_and_afterwards_all_come_in() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(40);
        List<Thread> flood = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            GuessKey key = GuessKey.of("dana" + i, "192.0.2.1");
            flood.add(Thread.ofPlatform().daemon().start(() -> turns.take(key, () -> waiting(inside, begun))));
        }
        inside.await();
        // Some wait for the same lock; each of them has its place from the moment it called.
        while (flood.stream().anyMatch(thread -> thread.getState() == Thread.State.RUNNABLE)) {
            Thread.onSpinWait();
        }

        GuessKey late = GuessKey.of("late", "192.0.2.2");
        assertThatThrownBy(() -> turns.take(late, () -> "in")).hasMessage("platform.busy");
        end.countDown();
        for (Thread thread : flood) {
            thread.join();
        }
        assertThat(begun.getCount()).isZero();
        assertThat(turns.take(late, () -> "in")).isEqualTo("in");
    }

    private String waiting(CountDownLatch inside, CountDownLatch begun) {
        inside.countDown();
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "";
    }
}
