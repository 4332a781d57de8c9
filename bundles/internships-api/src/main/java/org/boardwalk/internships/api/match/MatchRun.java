package org.boardwalk.internships.api.match;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A run with its inputs, kept for good so that it can be verified again.
 *
 * @param inputHash SHA-256 of the instance in the text format of the matching library, in hex
 * @param assignments one for each participant of the term who had no placement in it, of those the reader may see
 * @param seats one for each secured opportunity of the term
 */
public record MatchRun(
        Line line,
        MatchSettings settings,
        String inputHash,
        Certificate certificate,
        List<Assignment> assignments,
        List<Seats> seats,
        List<Override> overrides) {
    public MatchRun {
        assignments = List.copyOf(assignments);
        seats = List.copyOf(seats);
        overrides = List.copyOf(overrides);
    }

    public UUID id() {
        return line.id();
    }

    /** The text shown is {@code internships.run.<NAME>}. */
    public enum State {
        DRAFT,
        PUBLISHED,
        DISCARDED
    }

    /**
     * A run in a list.
     *
     * @param whatIf the data was changed; it cannot be published
     * @param people who had no placement in the term
     * @param placed how many of them got a seat
     * @param stable whether the verifier found no blocking pair
     */
    public record Line(
            UUID id,
            long lock,
            UUID termId,
            String name,
            State state,
            boolean whatIf,
            int people,
            int placed,
            boolean stable,
            Instant madeAt,
            String madeBy,
            Optional<Instant> publishedAt,
            Optional<String> publishedBy) {}

    /**
     * @param opportunityId empty = not placed
     * @param choice tier of the opportunity in the person's ranking, from 1; empty = not placed, or not ranked
     */
    public record Assignment(
            UUID participantId, Optional<UUID> opportunityId, Optional<Integer> choice, boolean pinned) {}

    /**
     * @param seats that were left when the run was made
     * @param filled of them by the run
     * @param cut seats that are not counted because an agreement allows fewer people at the site
     * @param uncovered no agreement covers its dates, so that nobody could be placed
     */
    public record Seats(UUID opportunityId, UUID siteId, int seats, int filled, int cut, boolean uncovered) {}

    /**
     * What the verifier found, which shares no code with the solver.
     *
     * @param problems in English: more people than seats, or pairs that must not be; always empty for a run that was kept
     * @param blocking pairs who would both rather have each other
     * @param bound no stable matching places more than so many times as many people; empty = nothing is known
     */
    public record Certificate(
            boolean stable,
            int placed,
            List<String> problems,
            List<Blocking> blocking,
            Optional<Bound> bound,
            Instant verifiedAt) {
        public Certificate {
            problems = List.copyOf(problems);
            blocking = List.copyOf(blocking);
        }
    }

    /** {@code times/per}; 1/1 = no stable matching places more. */
    public record Bound(int times, int per) {
        public boolean exact() {
            return times == per;
        }
    }

    /**
     * @param causedByPin because a pin holds a seat, or the person
     * @param with the other of two who must be placed together
     */
    public record Blocking(UUID participantId, UUID opportunityId, boolean causedByPin, Optional<UUID> with) {}

    /**
     * Another outcome than the run's, decided by a person.
     *
     * @param opportunityId empty = not placed
     * @param reason required
     */
    public record Override(UUID participantId, Optional<UUID> opportunityId, String reason) {}
}
