package org.boardwalk.platform.core.internal.job;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.boardwalk.platform.api.job.Job;
import org.boardwalk.platform.api.job.Jobs;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Looks for due jobs twice a minute and runs them one after the other; one that throws is reported and runs again later. */
@Component(
        service = {Jobs.class, JobRunner.class},
        immediate = true)
public final class JobRunner implements Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final long LOOK_EVERY_SECONDS = 30;
    private static final int LONGEST = 1000;

    /** Its lines in the log are found as those of a request are. */
    private static final String LOG_KEY = "request";

    private final JobStore store;
    private final CurrentUser user;
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("boardwalk-jobs").daemon().factory());
    private volatile boolean closed;

    @Activate
    public JobRunner(@Reference JobStore store, @Reference CurrentUser user) {
        this.store = store;
        this.user = user;
        worker.scheduleWithFixedDelay(this::runDue, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** What is under way is not interrupted: the embedded database may never come to an end after that. */
    @Deactivate
    void close() {
        closed = true;
        worker.shutdown();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(Job job) {
        jobs.put(job.id(), job);
    }

    void remove(Job job) {
        jobs.remove(job.id(), job);
    }

    @Override
    public List<JobInfo> jobs() {
        user.require("platform.health");
        return ids().stream().map(store::info).toList();
    }

    List<String> ids() {
        return jobs.keySet().stream().sorted().toList();
    }

    @Override
    public List<Run> runs(String id) {
        user.require("platform.health");
        return store.runs(id);
    }

    @Override
    public void runNow(String id) {
        user.require("platform.health");
        if (!jobs.containsKey(id)) {
            throw new ProblemException("platform.jobs.unknown", id);
        }
        store.makeDue(id);
        worker.execute(this::runDue);
    }

    private void runDue() {
        jobs.values().forEach(job -> user.asSystem("job:" + job.id(), () -> runIfDue(job)));
    }

    private void runIfDue(Job job) {
        try {
            if (!closed && store.claim(job.id())) {
                run(job);
            }
        } catch (RuntimeException e) {
            LOG.error("The state of job {} cannot be kept; it runs again later", job.id(), e);
        }
    }

    private void run(Job job) {
        long start = System.nanoTime();
        MDC.put(LOG_KEY, job.id());
        try {
            Sentence outcome = job.run();
            store.finish(job.id(), since(start), job.every(), false, outcome);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Job {} failed and runs again later", job.id(), e);
            store.finish(job.id(), since(start), job.every(), true, reason(e));
        } finally {
            MDC.remove(LOG_KEY);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Sentence reason(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            return Sentence.of(problem);
        }
        String message = failure.toString();
        return Sentence.of("platform.jobs.failed", message.substring(0, Math.min(message.length(), LONGEST)));
    }
}
