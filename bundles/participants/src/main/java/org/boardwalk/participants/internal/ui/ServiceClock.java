package org.boardwalk.participants.internal.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.boardwalk.participants.api.NoServiceAlerts;
import org.boardwalk.participants.api.NoServiceAlerts.Level;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.platform.ui.api.kit.Tone;

/**
 * The days since the last service that counts: after 90 the person has exited (20 CFR 677.150(c)).
 *
 * @param since last service, or the entry date when there was none
 * @param fromEntry whether it is the entry date
 * @param days from then to today, 0 or more
 */
public record ServiceClock(LocalDate since, boolean fromEntry, long days) {

    /** Runs for active people only. */
    public static Optional<ServiceClock> of(ParticipantSummary person, LocalDate today) {
        return of(person.status(), person.lastServiceOn(), person.entryDate(), today);
    }

    public static Optional<ServiceClock> of(Participant person, LocalDate today) {
        Optional<LocalDate> entry = Optional.ofNullable(person.details().entryDate());
        return of(person.status(), person.lastServiceOn(), entry, today);
    }

    private static Optional<ServiceClock> of(
            ParticipantStatus status, Optional<LocalDate> lastService, Optional<LocalDate> entry, LocalDate today) {
        if (status != ParticipantStatus.ACTIVE) {
            return Optional.empty();
        }
        return lastService
                .or(() -> entry)
                .map(since -> new ServiceClock(
                        since, lastService.isEmpty(), Math.max(0, ChronoUnit.DAYS.between(since, today))));
    }

    public LocalDate exitsOn() {
        return since.plusDays(NoServiceAlerts.EXIT_AFTER_DAYS);
    }

    public long daysLeft() {
        return Math.max(0, NoServiceAlerts.EXIT_AFTER_DAYS - days);
    }

    /** The highest level that is reached; empty below 60 days. */
    public Optional<Level> level() {
        return Arrays.stream(Level.values())
                .filter(level -> days >= level.days())
                .reduce((lower, higher) -> higher);
    }

    public Tone tone() {
        return level().map(ServiceClock::tone).orElse(Tone.GOOD);
    }

    public static Tone tone(Level level) {
        return level.compareTo(Level.DAYS_85) >= 0 ? Tone.BAD : Tone.ATTENTION;
    }

    /** A warning for a list; empty when all is well. */
    public Optional<Warning> warning() {
        return level().map(level ->
                new Warning(tone(level), level == Level.OVERDUE ? Say.say("clock.over") : Say.say("clock.days", days)));
    }

    /** What a list says beside the date. */
    public record Warning(Tone tone, String text) {}
}
