package org.boardwalk.internships.api.match;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.match.MatchRun.Override;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes, explains, compares and publishes runs. Needs {@code internships.match}; one's own outcome of a published run {@code
 * internships.own}. Any thread; a run of a term of 2,000 people takes seconds at most. When the internships module is
 * switched off, the service is gone; what it keeps stays.
 */
@ProviderType
public interface Matches {
    /** Newest first, without those that were discarded. */
    List<MatchRun.Line> runs(UUID termId);

    Optional<MatchRun> find(UUID runId);

    /**
     * Takes a snapshot of the term, solves, verifies, and keeps all of it. Live data is only read.
     *
     * @throws ProblemException {@code internships.match.nobody}, {@code .noSeats}, {@code .badPin.person}, {@code
     *     .badPin.opportunity}, {@code .badPin.seats}, {@code .badPin.NO_AGREEMENT}, {@code .badPin.OVERLAP}, {@code .badPair},
     *     {@code .togetherKiraly}, {@code internships.reasonMissing} for a pin without one, or for {@code papersLater}
     */
    MatchRun run(UUID termId, String name, MatchSettings settings);

    /** Verifies a kept run again from its kept input, with the verifier of today. */
    MatchRun.Certificate verify(UUID runId);

    /** Runs published from a moment on, newest first; for staff with {@code internships.read}, who see no people here. */
    List<MatchRun.Line> publishedSince(Instant since);

    /** @throws ProblemException {@code internships.match.unknown} also when the person is not in the run */
    Why why(UUID runId, UUID participantId);

    /** Outcomes in published runs of the terms a participant is in; one's own, or with the right to the participant. */
    List<Why> published(UUID participantId);

    /** Terms of those outcomes, without their reasons, which take longer; one's own, or with the right to the participant. */
    Set<UUID> decided(UUID participantId);

    /**
     * Makes the placements of a run, all or none. Whoever has been placed meanwhile, and every override, is listed first
     * by {@link #preview}. Needs {@code internships.place} as well.
     *
     * @throws ProblemException {@code internships.match.stale} with the number of obstacles when the live data no longer
     *     allows an assignment, {@code internships.match.settled} when it is not a draft, {@code internships.match.whatIf},
     *     {@code internships.reasonMissing}, {@code platform.conflict}
     */
    MatchRun publish(UUID runId, long lock, List<Override> overrides);

    /** What publishing would do now, and what stands against it. */
    Preview preview(UUID runId, List<Override> overrides);

    /** Takes a draft out of the list; it stays kept. */
    void discard(UUID runId, long lock);

    /** The instance in the text format of the matching library, as it was solved, ids as comments. */
    void writeInstance(UUID runId, OutputStream to) throws IOException;

    /** The matching with its certificate in the text format of the matching library. */
    void writeMatching(UUID runId, OutputStream to) throws IOException;

    /** Empty = not placed. */
    record Difference(Optional<UUID> one, Optional<UUID> other) {
        /** Participants of two runs, as far as their reader sees them, whose outcome differs. */
        public static Map<UUID, Difference> between(MatchRun one, MatchRun other) {
            Map<UUID, Optional<UUID>> before = places(one);
            Map<UUID, Optional<UUID>> now = places(other);
            Set<UUID> people = new LinkedHashSet<>(before.keySet());
            people.addAll(now.keySet());
            Map<UUID, Difference> found = new LinkedHashMap<>();
            for (UUID person : people) {
                Difference difference = new Difference(
                        before.getOrDefault(person, Optional.empty()), now.getOrDefault(person, Optional.empty()));
                if (!difference.one().equals(difference.other())) {
                    found.put(person, difference);
                }
            }
            return found;
        }

        private static Map<UUID, Optional<UUID>> places(MatchRun run) {
            return run.assignments().stream()
                    .collect(Collectors.toMap(MatchRun.Assignment::participantId, MatchRun.Assignment::opportunityId));
        }
    }

    /** @param obstacles what stands against placing somebody so, by participant */
    record Preview(int placements, int unplaced, Map<UUID, Obstacle> obstacles, List<MatchRun.Blocking> blocking) {}

    /** @param code of a sentence, as thrown by {@code Placements.place} */
    record Obstacle(String code, List<Object> arguments) {
        public Obstacle {
            arguments = List.copyOf(arguments);
        }
    }
}
