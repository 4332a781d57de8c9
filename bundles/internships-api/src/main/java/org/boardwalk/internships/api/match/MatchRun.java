package org.boardwalk.internships.api.match;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A run with its inputs, kept for good so that it can be verified again.
 *
 * @param inputHash SHA-256 of the instance in the text format of the matching library, in hex
 * @param state a scenario is a draft with changes; published = its placements were made
 * @param assignments one for each participant of the term
 */
public record MatchRun(
        UUID id,
        long lock,
        UUID termId,
        String name,
        State state,
        MatchSettings settings,
        Instant madeAt,
        String madeBy,
        String inputHash,
        Certificate certificate,
        List<Assignment> assignments,
        Optional<Instant> publishedAt,
        Optional<String> publishedBy) {
    public MatchRun {
        assignments = List.copyOf(assignments);
    }

    /** The text shown is {@code internships.run.<NAME>}. */
    public enum State {
        DRAFT,
        PUBLISHED,
        DISCARDED
    }

    /** @param opportunityId empty = not placed */
    public record Assignment(UUID participantId, Optional<UUID> opportunityId, boolean pinned) {}

    /**
     * What the verifier found, which shares no code with the solver.
     *
     * @param problems capacities exceeded and pairs nobody accepted; always empty for a run that was kept
     * @param blocking pairs who would both rather have each other
     */
    public record Certificate(
            boolean stable, List<String> problems, List<Blocking> blocking, String bound, Instant verifiedAt) {
        public Certificate {
            problems = List.copyOf(problems);
            blocking = List.copyOf(blocking);
        }
    }

    /** @param causedByPin because a pin holds a seat */
    public record Blocking(UUID participantId, UUID opportunityId, boolean causedByPin) {}
}
