package org.boardwalk.platform.core.internal.job;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.job.Jobs.JobInfo;
import org.boardwalk.platform.api.job.Jobs.Run;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Claims and outcomes of jobs in the database. */
@Component(service = JobStore.class)
public final class JobStore {
    private final Transactions transactions;
    private final EntityManager entities;

    @Activate
    public JobStore(
            @Reference Transactions transactions, @Reference(target = "(osgi.unit.name=core)") EntityManager entities) {
        this.transactions = transactions;
        this.entities = entities;
    }

    /** True for one caller only, on any node, when the job is due. */
    boolean claim(String id) {
        try {
            return transactions.write(() -> {
                Instant now = Instant.now();
                JobRun run = load(id, now);
                boolean due = run.isDue(now);
                if (due) {
                    run.claim(now);
                }
                return due;
            });
        } catch (ProblemException takenByAnother) {
            return false;
        }
    }

    void finish(String id, Duration took, Duration pause, boolean failed, Sentence outcome) {
        transactions.write(() -> load(id, Instant.now()).finish(Instant.now(), took, pause, failed, outcome));
    }

    void makeDue(String id) {
        transactions.write(() -> load(id, Instant.now()).schedule(Instant.now()));
    }

    JobInfo info(String id) {
        return transactions.read(() -> find(id).map(run -> run.info(Instant.now()))
                .orElse(new JobInfo(id, false, false, Optional.empty(), Optional.empty(), Optional.empty())));
    }

    List<Run> runs(String id) {
        return transactions.read(() -> find(id).map(JobRun::pastRuns).orElse(List.of()));
    }

    Optional<Instant> lastSuccess(String id) {
        return transactions.read(() -> find(id).flatMap(JobRun::lastSuccess));
    }

    private Optional<JobRun> find(String id) {
        return Optional.ofNullable(entities.find(JobRun.class, id));
    }

    private JobRun load(String id, Instant now) {
        JobRun run = entities.find(JobRun.class, id);
        if (run == null) {
            run = new JobRun(id, now);
            entities.persist(run);
        }
        return run;
    }
}
