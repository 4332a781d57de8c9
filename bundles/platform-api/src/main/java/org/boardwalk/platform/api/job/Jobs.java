package org.boardwalk.platform.api.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Jobs of the running modules. Needs {@code platform.health} on a thread with a signed-in person. */
@ProviderType
public interface Jobs {
    List<JobInfo> jobs();

    /** Runs it now, in the background. {@code platform.jobs.unknown} when no running module has it. */
    void runNow(String id);

    /** @param error why the last run failed; empty when it went well or never ran */
    record JobInfo(
            String id,
            boolean running,
            Optional<Instant> lastRun,
            Optional<String> outcome,
            Optional<String> error,
            Optional<Instant> nextRun) {}
}
