package org.boardwalk.platform.security.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LockOutPropertiesTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final LockOut BLANK =
            new LockOut(Tally.blank(Limit.PAIR), Tally.blank(Limit.NAME), Tally.blank(Limit.ADDRESS));

    @Property
    void a_right_password_takes_its_own_try_back(
            @ForAll @IntRange(max = 30) int own,
            @ForAll @IntRange(max = 120) int others,
            @ForAll @IntRange(max = 300) int fromHere) {
        LockOut before = new LockOut(tally(Limit.PAIR, own), tally(Limit.NAME, others), tally(Limit.ADDRESS, fromHere));
        LockOut after = before.tried(NOON).forgiven(NOON);
        assertThat(after.pair().failures()).isZero();
        assertThat(after.name().failures()).isEqualTo(others);
        assertThat(after.address().failures()).isEqualTo(fromHere);
        assertThat(after.pair().isFamiliar(NOON)).isTrue();
    }

    @Property
    void strangers_never_shut_out_a_person_where_she_has_signed_in_before(
            @ForAll @IntRange(max = 5_000) int failuresOfStrangers, @ForAll @IntRange(max = 5_000) int otherNames) {
        LockOut home = new LockOut(
                Tally.blank(Limit.PAIR).succeeded(NOON.minus(Duration.ofDays(20))),
                tally(Limit.NAME, failuresOfStrangers),
                tally(Limit.ADDRESS, otherNames));
        assertThat(home.pause(NOON)).isZero();
    }

    @Property
    void no_pause_is_longer_than_half_an_hour_so_nobody_is_locked_out_for_ever(
            @ForAll @IntRange(max = 1_000_000) int own,
            @ForAll @IntRange(max = 1_000_000) int others,
            @ForAll @IntRange(max = 1_000_000) int fromHere) {
        LockOut state = new LockOut(tally(Limit.PAIR, own), tally(Limit.NAME, others), tally(Limit.ADDRESS, fromHere));
        assertThat(state.pause(NOON)).isLessThanOrEqualTo(Duration.ofMinutes(30));
    }

    @Property
    void more_failures_never_make_the_pause_shorter(@ForAll Limit limit, @ForAll @IntRange(max = 400) int failures) {
        assertThat(limit.pauseAfter(failures + 1)).isGreaterThanOrEqualTo(limit.pauseAfter(failures));
    }

    @Property(tries = 200)
    void a_guesser_gets_few_tries_a_day_however_the_tries_are_spread(
            @ForAll @Size(max = 200) List<@IntRange(max = 3_600) Integer> waits) {
        LockOut state = BLANK;
        Instant now = NOON;
        Instant end = NOON.plus(Duration.ofDays(1));
        int through = 0;
        for (int i = 0; now.isBefore(end); i++) {
            if (state.pause(now).isZero()) {
                state = state.tried(now);
                through++;
            }
            now = now.plusSeconds(waits.isEmpty() ? 1 : 1 + waits.get(i % waits.size()));
        }
        assertThat(through).isLessThanOrEqualTo(60);
    }

    private static Tally tally(Limit limit, int failures) {
        return new Tally(limit, failures, NOON, Instant.EPOCH);
    }
}
