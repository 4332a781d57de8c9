package org.boardwalk.platform.core.internal.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.boardwalk.platform.api.job.Job;
import org.boardwalk.platform.api.job.Jobs.JobInfo;
import org.boardwalk.platform.api.job.Jobs.Run;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.core.internal.metric.PrometheusTexts;
import org.boardwalk.platform.persistence.internal.unit.MigrationScripts;
import org.boardwalk.platform.persistence.internal.unit.UnitDefinition;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of a job's run, and who can read it; on each database. */
abstract class JobTests {
    private static final String ID = "sample.job";
    private static final Locale SPANISH = Locale.of("es");

    private final TestTexts texts = new TestTexts();
    private TestData data;
    private @Nullable JobStore opened;

    abstract TestData open();

    @BeforeEach
    void openData() {
        data = open();
    }

    @AfterEach
    void closeData() {
        data.close();
    }

    @Test
    void anOutcomeIsReadInTheReadersLanguage() {
        JobInfo job = run(() -> Sentence.of("platform.outbox.late", "«Ñ\"", 20_000L));

        assertThat(job.failed()).isFalse();
        assertThat(read(Locale.ENGLISH, job)).isEqualTo("«Ñ\" is behind: 20,000 events wait for it.");
        assertThat(read(SPANISH, job)).isEqualTo("«Ñ\" va con retraso: le esperan 20.000 eventos.");
    }

    @Test
    void aFailureIsReadInTheReadersLanguageWithItsTechnicalMessage() {
        JobInfo job = run(() -> {
            throw new IllegalStateException("x".repeat(5000));
        });

        assertThat(job.failed()).isTrue();
        assertThat(read(SPANISH, job)).startsWith("Falló y se intentará").contains("IllegalStateException: xxx");
    }

    @Test
    void aProblemSaysWhatToDoInTheReadersLanguage() {
        JobInfo job = run(() -> {
            throw new ProblemException("platform.settings.tooLong", "sample.colour", 4000);
        });

        assertThat(job.failed()).isTrue();
        assertThat(read(SPANISH, job)).startsWith("El valor de sample.colour tiene más de 4.000 caracteres");
    }

    @Test
    void theLastTwentyRunsAreRememberedWithHowLongTheyTookAndWhichFailed() {
        JobRunner runner = new JobRunner(store(), data.user());
        try {
            runner.add(new SampleJob(() -> Sentence.of("platform.modules.ok")));
            for (int run = 0; run < 21; run++) {
                store().finish(
                                ID,
                                Duration.ofMillis(run),
                                Duration.ofHours(1),
                                run == 20,
                                Sentence.of("platform.modules.ok"));
            }

            assertThat(runner.runs(ID)).hasSize(20);
            assertThat(runner.runs(ID).getFirst().took()).isEqualTo(Duration.ofMillis(20));
            assertThat(runner.runs(ID)).filteredOn(Run::failed).hasSize(1);
            assertThat(PrometheusTexts.of(new JobMetrics(runner, store())))
                    .contains("boardwalk_job_last_duration_seconds{job_id=\"sample.job\"} 0.02")
                    .contains("boardwalk_job_failed{job_id=\"sample.job\"} 1")
                    .contains("boardwalk_job_recent_failures{job_id=\"sample.job\"} 1")
                    .contains("boardwalk_job_last_success_time_seconds{job_id=\"sample.job\"} 1");
        } finally {
            runner.close();
        }
    }

    @Test
    void aFinishedSentenceOfAnOlderVersionIsForgottenButNotThatTheRunFailed() throws SQLException {
        data.persistence().units().open(tablesOfVersionOne()).close();
        try (Connection connection = data.persistence().connections().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO core_job (id, error, next_run, version)"
                    + " VALUES ('sample.job', 'It broke', CURRENT_TIMESTAMP, 1)");
            connection.commit();
        }
        JobInfo job = store().info(ID);

        assertThat(job.failed()).isTrue();
        assertThat(job.outcome()).isEmpty();
    }

    private JobInfo run(Supplier<Sentence> work) {
        JobRunner runner = new JobRunner(store(), data.user());
        try {
            runner.add(new SampleJob(work));
            runner.runNow(ID);
            await().until(() -> runner.jobs().getFirst().lastRun().isPresent());
            return runner.jobs().getFirst();
        } finally {
            runner.close();
        }
    }

    @Test
    void aJobUnderWayIsNotInterruptedWhenTheDeploymentStops() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goesOn = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        JobRunner runner = new JobRunner(store(), data.user());
        runner.add(new SampleJob(() -> {
            begun.countDown();
            waitFor(goesOn);
            ended.countDown();
            return Sentence.of("platform.modules.ok");
        }));
        data.user().asSystem("test", () -> runner.runNow(ID));
        begun.await();

        runner.close();
        goesOn.countDown();

        assertThat(ended.await(1, TimeUnit.MINUTES)).isTrue();
    }

    /** Fails when the thread is interrupted. */
    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String read(Locale locale, JobInfo job) {
        return texts.text(locale, job.outcome().orElseThrow());
    }

    /** Opened once: tables of an older version may be made before. */
    private JobStore store() {
        if (opened == null) {
            opened = new JobStore(data.transactions(), data.unit("core", JobRun.class));
        }
        return opened;
    }

    private static UnitDefinition tablesOfVersionOne() {
        Class<?> here = JobRun.class;
        String script = MigrationScripts.ROOT + "/common/V1__settings_and_jobs.sql";
        return new UnitDefinition(
                "core",
                List.of(),
                here.getClassLoader(),
                here.getProtectionDomain().getCodeSource().getLocation(),
                folder -> folder.equals("common") ? here.getClassLoader().resources(script) : Stream.empty());
    }

    private record SampleJob(Supplier<Sentence> work) implements Job {
        @Override
        public String id() {
            return ID;
        }

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }

        @Override
        public Sentence run() {
            return work.get();
        }
    }
}
