package org.boardwalk.platform.mail.internal.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A message somebody has claimed and sends now.
 *
 * @param id stays the same at each attempt; the {@code Message-ID} is made of it
 * @param html the same as a page; empty = the text alone is sent
 * @param attempts how often it was claimed, this time included
 * @param claimedUntil then others may send it
 */
public record Letter(
        UUID id,
        String to,
        Locale language,
        String subject,
        String text,
        Optional<HtmlBody> html,
        Instant takenAt,
        int attempts,
        Instant claimedUntil) {
    /** Of text alone. */
    public Letter(
            UUID id,
            String to,
            Locale language,
            String subject,
            String text,
            Instant takenAt,
            int attempts,
            Instant claimedUntil) {
        this(id, to, language, subject, text, Optional.empty(), takenAt, attempts, claimedUntil);
    }

    /** After so long nobody tries any more: what it says is not news then. */
    public static final Duration LIFE = Duration.ofDays(3);

    /** Longer than any attempt takes: some ten answers of the server, each within its time limit. */
    public static final Duration CLAIM = Duration.ofMinutes(10);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;

    /** Until its next attempt, when this one failed: a minute, then twice as long each time, up to an hour. */
    public Duration pause() {
        Duration pause = Duration.ofMinutes(1).multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    public Letter with(String otherText, HtmlBody page) {
        return new Letter(id, to, language, subject, otherText, Optional.of(page), takenAt, attempts, claimedUntil);
    }

    public boolean isTooOld(Instant now) {
        return takenAt.plus(LIFE).isBefore(now);
    }
}
