package org.boardwalk.internships.api.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes, explains, compares and publishes runs. Needs {@code internships.match}; explaining one's own outcome of a
 * published run {@code internships.own}. Any thread; a run of a term of 2,000 people takes seconds at most.
 */
@ProviderType
public interface Matches {
    /** Newest first. */
    List<MatchRun> runs(UUID termId);

    Optional<MatchRun> find(UUID runId);

    /**
     * Takes a snapshot of the term, solves, verifies, and keeps all of it. Live data is only read.
     *
     * @throws ProblemException {@code internships.match.nobody}, {@code internships.match.noSeats}, {@code
     *     internships.match.badPin} with what is wrong with it
     */
    MatchRun run(UUID termId, String name, MatchSettings settings);

    /** Verifies a kept run again from its kept input, with the verifier of today. */
    MatchRun.Certificate verify(UUID runId);

    Why why(UUID runId, UUID participantId);

    /** Participants whose outcome differs, with both. */
    Map<UUID, Difference> compare(UUID oneRunId, UUID otherRunId);

    /**
     * Makes the placements of a run, all or none. Whoever has been placed meanwhile, and every override, is listed first
     * by {@link #preview}.
     *
     * @throws ProblemException {@code internships.match.stale} when the live data no longer allows an assignment, {@code
     *     internships.match.published}, {@code platform.conflict}
     */
    MatchRun publish(UUID runId, long lock, List<Override> overrides);

    /** What publishing would do now, and what stands against it. */
    Preview preview(UUID runId, List<Override> overrides);

    void discard(UUID runId, long lock);

    record Difference(Optional<UUID> one, Optional<UUID> other) {}

    /**
     * Another outcome than the run's, decided by a person.
     *
     * @param opportunityId empty = not placed
     * @param reason required
     */
    record Override(UUID participantId, Optional<UUID> opportunityId, String reason) {}

    /** @param obstacles code of a sentence for each participant who cannot be placed so now */
    record Preview(int placements, int unplaced, Map<UUID, String> obstacles, List<MatchRun.Blocking> blocking) {}
}
