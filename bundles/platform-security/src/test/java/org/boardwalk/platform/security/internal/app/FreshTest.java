package org.boardwalk.platform.security.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FreshTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T12:00:00Z"));
    private final Fresh<String, Integer> fresh = new Fresh<>(now::get, Duration.ofSeconds(2));
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void reads_once() {
        assertThat(read()).isEqualTo(1);
        assertThat(read()).isEqualTo(1);
    }

    @Test
    void reads_again_after_a_change() {
        read();
        fresh.forget();
        assertThat(read()).isEqualTo(2);
    }

    @Test
    void reads_again_after_a_moment_because_another_node_may_have_changed_it() {
        read();
        now.updateAndGet(time -> time.plusSeconds(3));
        assertThat(read()).isEqualTo(2);
    }

    @Test
    void does_not_keep_what_changed_while_it_was_being_read() {
        fresh.get("a", key -> {
            fresh.forget();
            return -1;
        });
        assertThat(read()).isEqualTo(1);
    }

    private int read() {
        return fresh.get("a", key -> reads.incrementAndGet());
    }
}
