package org.boardwalk.platform.persistence.internal.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.boardwalk.platform.api.backup.Backups.Backup;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.job.Job;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The backup of every night, and whether there is one. */
public final class BackupSchedule implements Job, HealthCheck {
    private static final String ID = "platform.backup";
    private static final Duration LATE = Duration.ofHours(36);
    private static final double MEGABYTE = 1e6;

    /** The first one is made as soon as jobs run. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final BackupService backups;
    private final Settings settings;
    private final Clock clock;
    private final Instant began;
    private volatile @Nullable Sentence failure;

    /** @param clock whose zone says when it is night */
    public BackupSchedule(BackupService backups, Settings settings, Clock clock) {
        this.backups = backups;
        this.settings = settings;
        this.clock = clock;
        this.began = clock.instant();
    }

    /**
     * @param on false where others see to backups
     * @param hour of the day, 0 to 23
     * @param keep how many, at least 1
     */
    public record Settings(boolean on, int hour, int keep) {}

    @Override
    public String id() {
        return ID;
    }

    /** To the next time that it is this hour. */
    @Override
    public Duration every() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime today = now.toLocalDate().atTime(settings.hour(), 0).atZone(now.getZone());
        ZonedDateTime next = today.isAfter(now)
                ? today
                : now.toLocalDate().plusDays(1).atTime(settings.hour(), 0).atZone(now.getZone());
        return Duration.between(now, next);
    }

    @Override
    public Sentence run() {
        if (!settings.on()) {
            return Sentence.of("platform.backup.off");
        }
        try {
            Backup made = backups.create();
            backups.keep(settings.keep());
            failure = null;
            return Sentence.of("platform.backup.made", made.rows(), made.files(), megabytes(made), made.file());
        } catch (ProblemException e) {
            failure = Sentence.of(e);
            throw e;
        }
    }

    @Override
    public Health check() {
        Sentence failed = failure;
        Optional<Instant> newest = backups.newest();
        if (failed != null) {
            return new Health(Status.WARNING, failed);
        }
        if (!settings.on()) {
            return new Health(Status.UP, Sentence.of("platform.backup.off"));
        }
        return newest.map(this::age).orElseGet(this::none);
    }

    private Health age(Instant at) {
        Duration age = Duration.between(at, clock.instant());
        boolean late = age.compareTo(LATE) > 0;
        return new Health(
                late ? Status.WARNING : Status.UP,
                Sentence.of(late ? "platform.backup.late" : "platform.backup.ok", age.toHours()));
    }

    private Health none() {
        boolean early = Duration.between(began, clock.instant()).compareTo(PATIENCE) < 0;
        return new Health(
                early ? Status.UP : Status.WARNING,
                Sentence.of(early ? "platform.backup.soon" : "platform.backup.none"));
    }

    private static double megabytes(Backup made) {
        return Math.max(0.1, made.bytes() / MEGABYTE);
    }
}
