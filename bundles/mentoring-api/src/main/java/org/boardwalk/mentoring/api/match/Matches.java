package org.boardwalk.mentoring.api.match;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.criteria.Score;
import org.boardwalk.mentoring.api.match.MatchRun.Override;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Scores pairs; makes, explains, compares and publishes runs. Needs {@code mentoring.match}, unless a method says otherwise.
 * Any thread; a run of 1,000 mentors and 5,000 mentees takes seconds at most. When the mentoring module is switched off, the
 * service is gone; what it keeps stays.
 */
@ProviderType
public interface Matches {
    /** Newest first, without those that were discarded. */
    List<MatchRun.Line> runs();

    Optional<MatchRun> find(UUID runId);

    /**
     * Takes a snapshot of the mentors with an open gate, and of the mentees with an open gate who want a pair of the kind and
     * have none, not even a proposal nobody has answered; solves, verifies, and keeps all of it. Live data is only read.
     *
     * @throws ProblemException {@code mentoring.match.nobody}, {@code .noSeats}, {@code .criteria} (no such version), {@code
     *     .badPin.person}, {@code .badPin.mentor}, {@code .badPin.gate}, {@code .badPin.seats}, {@code
     *     mentoring.reasonMissing} for a pin without one
     */
    MatchRun run(String name, MatchSettings settings);

    /** Verifies a kept run again from its kept input, with the verifier of today. */
    MatchRun.Certificate verify(UUID runId);

    /**
     * How many pairs there are and who changes mentor if these were the criteria, with the other settings; keeps nothing.
     * Compared with the current criteria, with the same settings.
     */
    CriteriaPreview preview(List<Criterion> criteria, MatchSettings settings);

    /**
     * How well two fit today, by the current criteria. With {@code mentoring.own} for oneself and a mentor one may see; with
     * {@code mentoring.mentor} for one's own pairs.
     */
    Score score(UUID participantId, UUID mentorId);

    /**
     * Mentors a mentee could choose, the highest score first: with an open gate for her, a free seat, and all must-haves. One's
     * own ({@code mentoring.own}), or with {@code mentoring.read} and the right to the participant.
     */
    List<Suggestion> suggestions(UUID participantId, int limit);

    /**
     * @param others how many other mentors to look at, the best ones first
     * @throws ProblemException {@code mentoring.match.unknown} also when the person is not in the run
     */
    Why why(UUID runId, UUID participantId, int others);

    /** Why not this one; {@code mentoring.match.unknown} when one of the two is not known. */
    Why.Line whyNot(UUID runId, UUID participantId, UUID mentorId);

    /**
     * Why the signed-in mentee ({@code mentoring.own}) or mentor ({@code mentoring.mentor}) was proposed to nobody.
     *
     * @param party as which one asks, mentor or mentee
     * @return empty = no run was published yet, or one is no such party
     */
    Optional<WhyNobody> whyNobody(Party party);

    /** What it would cost the whole if this pair were decided, by a new run; empty = it cannot be. Keeps nothing. */
    Optional<Why.Cost> costOf(UUID runId, UUID participantId, UUID mentorId);

    /** Mentees whose outcome differs, with both. */
    Map<UUID, Difference> compare(UUID oneRunId, UUID otherRunId);

    /** What publishing would do now, and what stands against it. */
    Preview preview(UUID runId, List<Override> overrides);

    /**
     * Proposes the pairs of a run, all or none, to both sides. Needs {@code mentoring.coordinate} as well.
     *
     * @throws ProblemException {@code mentoring.match.stale} with the number of obstacles when the live data no longer
     *     allows a pair, {@code mentoring.match.settled} when it is not a draft, {@code mentoring.match.whatIf}, {@code
     *     mentoring.reasonMissing}, {@code platform.conflict}
     */
    MatchRun publish(UUID runId, long lock, List<Override> overrides);

    /** Takes a draft out of the list; it stays kept. */
    void discard(UUID runId, long lock);

    /** The instance in the text format of the matching library, as it was solved, ids as comments. */
    void writeInstance(UUID runId, OutputStream to) throws IOException;

    /** The matching with its certificate in the text format of the matching library. */
    void writeMatching(UUID runId, OutputStream to) throws IOException;

    /** Empty = no pair. */
    record Difference(Optional<UUID> one, Optional<UUID> other) {}

    /** @param obstacles what stands against a pair, by participant */
    record Preview(int pairs, int unpaired, Map<UUID, Obstacle> obstacles) {
        public Preview {
            obstacles = Map.copyOf(obstacles);
        }
    }

    /** @param code of a sentence, as thrown by {@code Relations.propose} */
    record Obstacle(String code, List<Object> arguments) {
        public Obstacle {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * @param pairsNow with the current criteria
     * @param pairsThen with the others
     * @param changes mentees whose mentor would be another, by participant
     */
    record CriteriaPreview(
            int pairsNow, int pairsThen, BigDecimal totalNow, BigDecimal totalThen, Map<UUID, Difference> changes) {
        public CriteriaPreview {
            changes = Map.copyOf(changes);
        }
    }
}
