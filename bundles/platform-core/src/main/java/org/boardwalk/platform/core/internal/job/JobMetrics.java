package org.boardwalk.platform.core.internal.job;

import java.util.List;
import org.boardwalk.platform.api.job.Jobs.JobInfo;
import org.boardwalk.platform.api.job.Jobs.Run;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.MetricSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** When each job ran last, whether it went well, and how long it took, on whichever node. */
@Component
public final class JobMetrics implements MetricSource {
    private final JobRunner runner;
    private final JobStore store;

    @Activate
    public JobMetrics(@Reference JobRunner runner, @Reference JobStore store) {
        this.runner = runner;
        this.store = store;
    }

    @Override
    public List<Metric> metrics() {
        Metric last = Metric.gauges("boardwalk_job_last_run_time_seconds", "When it ran last, in seconds since 1970.");
        Metric well = Metric.gauges("boardwalk_job_last_success_time_seconds", "When it last went well, likewise.");
        Metric took = Metric.gauges("boardwalk_job_last_duration_seconds", "How long its last run took.");
        Metric failed = Metric.gauges("boardwalk_job_failed", "1 when its last run failed.");
        Metric failures = Metric.gauges("boardwalk_job_recent_failures", "How many of its last 20 runs failed.");
        for (String id : runner.ids()) {
            JobInfo job = store.info(id);
            List<Run> runs = store.runs(id);
            failed = failed.with(job.failed() ? 1 : 0, "job_id", job.id());
            failures = failures.with(runs.stream().filter(Run::failed).count(), "job_id", job.id());
            if (job.lastRun().isPresent()) {
                last = last.with(job.lastRun().get().getEpochSecond(), "job_id", job.id());
            }
            if (!runs.isEmpty()) {
                took = took.with(runs.getFirst().took().toMillis() / 1e3, "job_id", job.id());
            }
            var success = store.lastSuccess(job.id());
            if (success.isPresent()) {
                well = well.with(success.get().getEpochSecond(), "job_id", job.id());
            }
        }
        return List.of(last, well, took, failed, failures);
    }
}
