package org.boardwalk.platform.api.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.annotation.versioning.ProviderType;

/** Jobs of the running modules. Needs {@code platform.health} on a thread with a signed-in person. */
@ProviderType
public interface Jobs {
    List<JobInfo> jobs();

    /** The last runs of a job, newest first, at most 20, on whichever node; empty when none is known. */
    List<Run> runs(String id);

    /** Runs it now, in the background. {@code platform.jobs.unknown} when no running module has it. */
    void runNow(String id);

    /** One run: when it ended, to the second, and how long it took. */
    record Run(Instant at, Duration took, boolean failed) {}

    /**
     * @param failed whether the last run did
     * @param outcome what the last run did, or why it failed
     */
    record JobInfo(
            String id,
            boolean running,
            boolean failed,
            Optional<Instant> lastRun,
            Optional<Sentence> outcome,
            Optional<Instant> nextRun) {}
}
