package org.boardwalk.platform.core.internal.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.job.Jobs.JobInfo;
import org.boardwalk.platform.api.job.Jobs.Run;
import org.boardwalk.platform.api.text.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * When a job ran and runs next. The version makes a claim exclusive: of two nodes that see it due, the
 * second one's update fails.
 */
@Entity
@Table(name = "core_job")
public class JobRun {
    /** A claim older than this belongs to a node that died. */
    static final Duration CLAIM = Duration.ofMinutes(30);

    private static final JsonMapper JSON = new JsonMapper();

    @Id
    private String id;

    @Column(name = "claimed_until")
    private @Nullable Instant claimedUntil;

    @Column(name = "last_run")
    private @Nullable Instant lastRun;

    private boolean failed;

    @Column(name = "outcome_key")
    private @Nullable String outcomeKey;

    /** A JSON array, so that numbers stay numbers. */
    @Column(name = "outcome_arguments")
    private @Nullable String outcomeArguments;

    @Column(name = "past_runs")
    private @Nullable String pastRuns;

    @Column(name = "last_success")
    private @Nullable Instant lastSuccess;

    @Column(name = "next_run")
    private Instant nextRun;

    @Version
    private long version;

    protected JobRun() {
        this("", Instant.EPOCH);
    }

    JobRun(String id, Instant nextRun) {
        this.id = id;
        this.nextRun = nextRun;
    }

    boolean isRunning(Instant now) {
        return claimedUntil != null && claimedUntil.isAfter(now);
    }

    boolean isDue(Instant now) {
        return !nextRun.isAfter(now) && !isRunning(now);
    }

    void claim(Instant now) {
        claimedUntil = now.plus(CLAIM);
    }

    void schedule(Instant at) {
        nextRun = at;
    }

    void finish(Instant now, Duration took, Duration pause, boolean failed, Sentence outcome) {
        this.claimedUntil = null;
        this.lastRun = now;
        this.failed = failed;
        this.lastSuccess = failed ? lastSuccess : now;
        this.pastRuns = PastRuns.add(pastRuns == null ? "" : pastRuns, new Run(now, took, failed));
        this.outcomeKey = outcome.key();
        this.outcomeArguments = JSON.writeValueAsString(outcome.arguments());
        this.nextRun = now.plus(pause);
    }

    List<Run> pastRuns() {
        return pastRuns == null ? List.of() : PastRuns.parse(pastRuns);
    }

    Optional<Instant> lastSuccess() {
        return Optional.ofNullable(lastSuccess);
    }

    JobInfo info(Instant now) {
        return new JobInfo(
                id,
                isRunning(now),
                failed,
                Optional.ofNullable(lastRun),
                Optional.ofNullable(outcomeKey)
                        .map(key -> Sentence.of(key, JSON.readValue(outcomeArguments, Object[].class))),
                Optional.of(nextRun));
    }
}
