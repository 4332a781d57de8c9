package org.boardwalk.platform.core.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When a module whose components wait for others is given up. */
class PatienceTest {
    private long now = -50;
    private final Patience patience = new Patience(Duration.ofNanos(15), Duration.ofNanos(100), () -> now);

    @Test
    void aModuleForWhichNothingComesIsGivenUp() {
        now += 14;
        assertThat(patience.isOver()).isFalse();
        now += 1;
        assertThat(patience.isOver()).isTrue();
    }

    @Test
    void aSlowStartThatBringsOneAfterTheOtherIsWaitedFor() {
        for (int i = 0; i < 7; i++) {
            now += 14;
            assertThat(patience.isOver()).isFalse();
            patience.renew();
        }
    }

    @Test
    void butNotForEver() {
        for (int i = 0; i < 10; i++) {
            now += 10;
            patience.renew();
        }
        assertThat(patience.isOver()).isTrue();
    }
}
