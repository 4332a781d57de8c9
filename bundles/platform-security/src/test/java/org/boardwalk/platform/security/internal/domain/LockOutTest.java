package org.boardwalk.platform.security.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LockOutTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final LockOut BLANK =
            new LockOut(Tally.blank(Limit.PAIR), Tally.blank(Limit.NAME), Tally.blank(Limit.ADDRESS));

    @Test
    void four_typing_mistakes_cost_nothing_and_the_fifth_a_minute() {
        LockOut state = BLANK;
        for (int i = 0; i < 4; i++) {
            state = state.tried(NOON);
        }
        assertThat(state.pause(NOON)).isZero();
        assertThat(state.tried(NOON).pause(NOON)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_try_that_another_clock_noted_a_moment_later_keeps_nobody_out() {
        Instant now = Instant.parse("2026-11-22T20:49:00Z");
        Tally before = Tally.blank(Limit.ADDRESS).failed(now.plusMillis(20));
        assertThat(before.pause(now)).isEqualTo(Duration.ZERO);
    }

    @Test
    void a_night_without_tries_is_forgiven() {
        LockOut state = failing(BLANK, 9);
        Instant later = NOON.plus(Limit.QUIET).plusSeconds(1);
        assertThat(state.tried(later).pair().failures()).isEqualTo(1);
    }

    @Test
    void a_thousand_machines_get_about_a_hundred_tries_a_day_under_one_name() {
        Tally name = Tally.blank(Limit.NAME);
        int through = 0;
        for (Instant now = NOON; now.isBefore(NOON.plus(Duration.ofDays(1))); now = now.plusSeconds(1)) {
            LockOut newMachine = new LockOut(Tally.blank(Limit.PAIR), name, Tally.blank(Limit.ADDRESS));
            if (newMachine.pause(now).isZero()) {
                name = newMachine.tried(now).name();
                through++;
            }
        }
        assertThat(through).isBetween(50, 120);
    }

    private static LockOut failing(LockOut state, int times) {
        LockOut now = state;
        for (int i = 0; i < times; i++) {
            now = now.tried(NOON);
        }
        return now;
    }
}
