package org.boardwalk.platform.persistence.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.boardwalk.platform.api.health.HealthCheck.Health;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the backup of the night is made, and what an administrator reads about it. */
class BackupScheduleTest {
    private static final TestTexts TEXTS = new TestTexts();
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");

    @TempDir
    private Path directory;

    private TestData data;
    private BackupService backups;

    @BeforeEach
    void open() {
        data = TestData.derby();
        backups = service(directory.resolve("backups"));
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void itRunsAtTheHourInTheServersTimeZoneAlsoWhenTheClocksChange() {
        assertThat(at("2026-11-20T01:30:00-06:00").every()).isEqualTo(Duration.ofMinutes(30));
        assertThat(at("2026-11-20T02:00:00-06:00").every()).isEqualTo(Duration.ofHours(24));
        assertThat(at("2026-10-31T03:00:00-05:00").every()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void itKeepsTheNewestAndSaysWhatItSaved() {
        BackupSchedule schedule = at("2026-11-20T02:00:00-06:00");
        for (int i = 0; i < 4; i++) {
            assertThat(english(schedule.run())).contains("rows", "files are saved", "MB in");
        }
        assertThat(backups.list()).hasSize(2);
    }

    @Test
    void healthTellsTheAgeAndWarnsOfAnOldOne() throws IOException {
        Path file = backups.create().file();
        Instant now = Instant.parse("2026-11-20T12:00:00Z");
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.from(now.minus(Duration.ofHours(5))));
        expect(at(now).check(), Status.UP, "5 hours old");
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.from(now.minus(Duration.ofHours(40))));
        expect(at(now).check(), Status.WARNING, "40 hours old");
    }

    @Test
    void aDiskThatRefusesIsSaidInHealth() throws IOException {
        Path taken = Files.writeString(directory.resolve("file"), "");
        BackupSchedule schedule = schedule(service(taken), Clock.systemUTC(), true);
        expect(schedule.check(), Status.UP, "within a few minutes");
        ProblemException problem = catchThrowableOfType(ProblemException.class, schedule::run);
        assertThat(problem.code()).isEqualTo("platform.backup.notWritten");
        expect(schedule.check(), Status.WARNING, "could not be written");
    }

    @Test
    void whereOthersSeeToBackupsNoneIsMadeAndHealthSaysSo() {
        BackupSchedule schedule = schedule(backups, Clock.systemUTC(), false);
        assertThat(english(schedule.run())).contains("makes no backups");
        assertThat(backups.list()).isEmpty();
        expect(schedule.check(), Status.UP, "somebody else");
    }

    private BackupService service(Path target) {
        return new BackupService(data.persistence().database(), directory, target, "1.0.0", permission -> {});
    }

    private BackupSchedule at(String time) {
        return at(Instant.parse(time));
    }

    private BackupSchedule at(Instant time) {
        return schedule(backups, Clock.fixed(time, ZONE), true);
    }

    private static BackupSchedule schedule(BackupService backups, Clock clock, boolean on) {
        return new BackupSchedule(backups, new BackupSchedule.Settings(on, 2, 2), clock);
    }

    private static void expect(Health health, Status status, String words) {
        assertThat(health.status()).isEqualTo(status);
        assertThat(english(health.detail())).contains(words);
        Sentence detail = health.detail();
        assertThat(TEXTS.text(Locale.of("es"), detail.key(), detail.arguments().toArray()))
                .doesNotContain("{");
    }

    private static String english(Sentence sentence) {
        return TEXTS.text(Locale.ENGLISH, sentence.key(), sentence.arguments().toArray());
    }
}
