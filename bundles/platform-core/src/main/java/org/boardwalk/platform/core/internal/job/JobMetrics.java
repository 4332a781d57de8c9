package org.boardwalk.platform.core.internal.job;

import java.util.List;
import org.boardwalk.platform.api.job.Jobs.JobInfo;
import org.boardwalk.platform.api.job.Jobs.Run;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.MetricSource;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** When each job ran last, whether it went well, and how long it took, on whichever node. */
@Component
public final class JobMetrics implements MetricSource {
    private final JobRunner runner;
    private final JobStore store;
    private final CurrentUser user;

    @Activate
    public JobMetrics(@Reference JobRunner runner, @Reference JobStore store, @Reference CurrentUser user) {
        this.runner = runner;
        this.store = store;
        this.user = user;
    }

    @Override
    public List<Metric> metrics() {
        return user.asSystem("metrics", this::read);
    }

    private List<Metric> read() {
        Metric last = Metric.gauges("boardwalk_job_last_run_time_seconds", "When it ran last, in seconds since 1970.");
        Metric well = Metric.gauges("boardwalk_job_last_success_time_seconds", "When it last went well, likewise.");
        Metric took = Metric.gauges("boardwalk_job_last_duration_seconds", "How long its last run took.");
        Metric failed = Metric.gauges("boardwalk_job_failed", "1 when its last run failed.");
        Metric failures = Metric.gauges("boardwalk_job_recent_failures", "How many of its last 20 runs failed.");
        for (JobInfo job : runner.jobs()) {
            List<Run> runs = runner.runs(job.id());
            failed = failed.with(job.failed() ? 1 : 0, "job", job.id());
            failures = failures.with(runs.stream().filter(Run::failed).count(), "job", job.id());
            if (job.lastRun().isPresent()) {
                last = last.with(job.lastRun().get().getEpochSecond(), "job", job.id());
            }
            if (!runs.isEmpty()) {
                took = took.with(runs.getFirst().took().toMillis() / 1e3, "job", job.id());
            }
            var success = store.lastSuccess(job.id());
            if (success.isPresent()) {
                well = well.with(success.get().getEpochSecond(), "job", job.id());
            }
        }
        return List.of(last, well, took, failed, failures);
    }
}
