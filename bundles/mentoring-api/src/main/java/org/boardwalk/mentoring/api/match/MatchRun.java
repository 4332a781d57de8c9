package org.boardwalk.mentoring.api.match;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A run with its inputs, kept for good so that it can be verified again.
 *
 * @param inputHash SHA-256 of the instance in the text format of the matching library, in hex
 * @param assignments one for each mentee who wanted a pair of the kind and had none, of those the reader may see
 * @param seats one for each mentor whose gate was open
 * @param best most points a pair can have
 */
public record MatchRun(
        Line line,
        MatchSettings settings,
        String inputHash,
        Certificate certificate,
        List<Assignment> assignments,
        List<Seats> seats,
        List<Override> overrides,
        int best) {
    public MatchRun {
        assignments = List.copyOf(assignments);
        seats = List.copyOf(seats);
        overrides = List.copyOf(overrides);
    }

    public UUID id() {
        return line.id();
    }

    /** The text shown is {@code mentoring.run.<NAME>}. */
    public enum State {
        DRAFT,
        PUBLISHED,
        DISCARDED
    }

    /**
     * A run in a list.
     *
     * @param whatIf the data was changed; it cannot be published
     * @param criteria number of the version that judged; 0 = criteria of a what-if
     * @param mentees who wanted a pair
     * @param paired how many of them got one
     * @param total points of all pairs
     * @param optimal whether the verifier found the proof that none is better
     */
    public record Line(
            UUID id,
            long lock,
            String name,
            State state,
            boolean whatIf,
            MatchSettings.Mode mode,
            int criteria,
            int mentees,
            int mentors,
            int paired,
            BigDecimal total,
            boolean optimal,
            Instant madeAt,
            String madeBy,
            Optional<Instant> publishedAt,
            Optional<String> publishedBy) {}

    /**
     * @param mentorId empty = no pair
     * @param points of the pair; empty = no pair, or a pin the criteria do not allow
     */
    public record Assignment(
            UUID participantId, Optional<UUID> mentorId, Optional<BigDecimal> points, boolean pinned) {}

    /**
     * @param seats that were free when the run was made
     * @param filled of them by the run
     */
    public record Seats(UUID mentorId, int seats, int filled) {}

    /**
     * What the verifier found, which shares no code with the solver.
     *
     * @param optimal proven by the duals: no other pairing is better (Kuhn 1955; Ahuja, Magnanti and Orlin 1993)
     * @param blocking how many pairs would both rather have each other; neither mode is stable in general
     * @param problems in English: more mentees than seats, or pairs that must not be; always empty for a run that was kept
     * @param unproven in English, the first reason why the duals do not prove it; empty when they do
     */
    public record Certificate(
            boolean optimal,
            int pairs,
            BigDecimal total,
            long blocking,
            List<String> problems,
            Optional<String> unproven,
            Instant verifiedAt) {
        public Certificate {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Another outcome than the run's, decided by a person.
     *
     * @param mentorId empty = no pair
     * @param reason required
     */
    public record Override(UUID participantId, Optional<UUID> mentorId, String reason) {}
}
