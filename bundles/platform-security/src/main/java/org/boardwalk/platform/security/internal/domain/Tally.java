package org.boardwalk.platform.security.internal.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * What is remembered about tries under a name, from an address, or both.
 *
 * @param failures since the last quiet day or the last success
 * @param lastAt when the last try was counted
 * @param familiarUntil until when the address is familiar for the name; in the past if it never was
 */
public record Tally(Limit limit, int failures, Instant lastAt, Instant familiarUntil) {

    /** Nothing is remembered. */
    public static Tally blank(Limit limit) {
        return new Tally(limit, 0, Instant.EPOCH, Instant.EPOCH);
    }

    /** No try is let through before this moment. */
    public Instant blockedUntil() {
        return lastAt.plus(limit.pauseAfter(failures));
    }

    /** How long no try is let through; zero while failures cost nothing, also for a clock behind that of the last try. */
    public Duration pause(Instant now) {
        if (limit.pauseAfter(failures).isZero()) {
            return Duration.ZERO;
        }
        Instant end = blockedUntil();
        return end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO;
    }

    public Tally failed(Instant now) {
        boolean forgotten = lastAt.plus(Limit.QUIET).isBefore(now);
        return new Tally(limit, forgotten ? 1 : failures + 1, now, familiarUntil);
    }

    /** Takes one failure back that was counted before the password was checked. */
    public Tally takenBack() {
        return new Tally(limit, Math.max(0, failures - 1), lastAt, familiarUntil);
    }

    public Tally succeeded(Instant now) {
        return new Tally(limit, 0, now, now.plus(Limit.FAMILIAR));
    }

    public boolean isFamiliar(Instant now) {
        return familiarUntil.isAfter(now);
    }
}
