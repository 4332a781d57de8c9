package org.boardwalk.mentoring.internal.domain.match;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardwalk.matching.model.WeightedInstance;
import org.boardwalk.matching.pairing.Loss;
import org.boardwalk.matching.pairing.PairExplanation;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.criteria.Score;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchSettings.Mode;
import org.boardwalk.mentoring.api.match.Why;
import org.boardwalk.mentoring.api.match.Why.Reason;
import org.boardwalk.mentoring.internal.domain.criteria.Bulk;
import org.boardwalk.mentoring.internal.domain.criteria.Judge;

/** Why a mentee was given the mentor she was given, recomputed from what was kept. */
public final class Reasons {
    private final KeptRun run;
    private final int number;
    private final Facts.Mentee mentee;
    private final Optional<MatchRun.Override> override;

    private Reasons(KeptRun run, int number, Optional<MatchRun.Override> override) {
        this.run = run;
        this.number = number;
        this.mentee = run.facts().mentees().get(number);
        this.override = override;
    }

    /**
     * @param override what a person decided for her when the run was published
     * @return empty = she is not in the run
     */
    public static Optional<Reasons> of(KeptRun run, UUID participantId, Optional<MatchRun.Override> override) {
        return run.mentee(participantId).map(i -> new Reasons(run, i, override));
    }

    public Why why(UUID runId, int others) {
        Optional<UUID> actual = override.isPresent() ? override.get().mentorId() : run.mentorOf(mentee.id());
        boolean pinned = run.settings().pins().stream()
                .anyMatch(pin -> pin.participantId().equals(mentee.id()));
        return new Why(
                runId,
                mentee.id(),
                actual,
                actual.flatMap(this::find).map(mentor -> run.score(mentee, mentor)),
                pinned || override.isPresent(),
                best(actual, others).map(this::line).toList());
    }

    /** Of whom she could have instead: those with the most points, the most first. */
    private Stream<Facts.Mentor> best(Optional<UUID> except, int most) {
        List<Facts.Mentor> all = run.facts().mentors();
        int[] points = run.points(mentee);
        return IntStream.range(0, points.length)
                .filter(m -> points[m] != Bulk.NOT_ACCEPTABLE
                        && except.filter(all.get(m).id()::equals).isEmpty()
                        && all.get(m).mayBePairedWith(mentee))
                .boxed()
                .sorted(Comparator.comparing((Integer m) -> -points[m])
                        .thenComparing(m -> all.get(m).id()))
                .limit(most)
                .map(all::get);
    }

    private Optional<Facts.Mentor> find(UUID mentorId) {
        Optional<Facts.Mentor> open = run.mentor(mentorId).map(run.facts().mentors()::get);
        return open.or(() -> run.facts().closed().stream()
                .filter(one -> one.id().equals(mentorId))
                .findFirst());
    }

    /** Empty = no such mentor was known. */
    public Optional<Why.Line> line(UUID mentorId) {
        return find(mentorId).map(this::line);
    }

    private Why.Line line(Facts.Mentor mentor) {
        int m = run.mentor(mentor.id()).orElse(WeightedInstance.NONE);
        boolean judged = mentor.mayBePairedWith(mentee);
        Optional<Score> score = judged ? Optional.of(run.score(mentee, mentor)) : Optional.empty();
        Optional<Loss> cost = m == WeightedInstance.NONE || override.isPresent()
                ? Optional.empty()
                : explain(m).atLeast();
        return new Why.Line(
                mentor.id(),
                reason(mentor, m, score),
                score,
                mentor.gate(mentee),
                mentor.seats(),
                lowestHeld(m),
                cost.map(Reasons::cost));
    }

    /** Why this one was not hers, or was. */
    Reason reason(Facts.Mentor mentor) {
        Optional<Score> score =
                mentor.mayBePairedWith(mentee) ? Optional.of(run.score(mentee, mentor)) : Optional.empty();
        return reason(mentor, run.mentor(mentor.id()).orElse(WeightedInstance.NONE), score);
    }

    /** Must-haves the two lack. */
    Collection<Criterion.Kind> missing(Facts.Mentor mentor) {
        return run.score(mentee, mentor).missing();
    }

    private PairExplanation explain(int m) {
        return run.solved().explain(number, m);
    }

    private Reason reason(Facts.Mentor mentor, int m, Optional<Score> score) {
        if (override.flatMap(MatchRun.Override::mentorId)
                .filter(mentor.id()::equals)
                .isPresent()) {
            return Reason.PINNED;
        }
        if (override.isEmpty() && run.solved().mentorOf(number) == m && m != WeightedInstance.NONE) {
            return explain(m).reason() == PairExplanation.Reason.PINNED ? Reason.PINNED : Reason.CHOSEN;
        }
        if (score.isEmpty()) {
            return Reason.GATE;
        }
        if (run.facts().apart().contains(new Facts.Two(mentee.id(), mentor.id()))) {
            return Reason.APART;
        }
        return override.isPresent() ? Reason.PINNED_ELSEWHERE : ofRun(mentor, m, score.get());
    }

    private Reason ofRun(Facts.Mentor mentor, int m, Score score) {
        if (!score.acceptable()) {
            return Reason.MUST_HAVE;
        }
        if (mentor.seats() == 0) {
            return Reason.NO_SEATS;
        }
        if (run.settings()
                .floor()
                .filter(floor -> score.total().compareTo(floor) < 0)
                .isPresent()) {
            return Reason.BELOW_FLOOR;
        }
        if (run.settings().mode() == Mode.QUALITY && score.total().signum() == 0) {
            return Reason.ADDS_NOTHING;
        }
        return switch (explain(m).reason()) {
            case CHOSEN -> Reason.CHOSEN;
            case PINNED -> Reason.PINNED;
            case PINNED_ELSEWHERE -> Reason.PINNED_ELSEWHERE;
            case NOT_ACCEPTABLE -> Reason.MUST_HAVE;
            case BELOW_FLOOR -> Reason.BELOW_FLOOR;
            case HAS_AS_GOOD -> Reason.HAS_AS_GOOD;
            case SEATS_TAKEN -> Reason.SEATS_TAKEN;
            case NEEDED_ELSEWHERE -> Reason.NEEDED_ELSEWHERE;
            case ADDS_NOTHING -> Reason.ADDS_NOTHING;
        };
    }

    /** Fewest points of those the run gave the mentor by the criteria. */
    private Optional<BigDecimal> lowestHeld(int m) {
        if (m == WeightedInstance.NONE) {
            return Optional.empty();
        }
        return IntStream.range(0, run.facts().mentees().size())
                .filter(i ->
                        run.solved().mentorOf(i) == m && run.solved().instance().pin(i) == WeightedInstance.NONE)
                .mapToObj(i -> run.solved().score(i, m).orElseThrow().setScale(Judge.SCALE))
                .min(Comparator.naturalOrder());
    }

    /** What deciding this pair would cost, by a new run. */
    public Optional<Why.Cost> costOf(UUID mentorId) {
        return run.mentor(mentorId).flatMap(m -> run.solved().costOf(number, m)).map(Reasons::cost);
    }

    private static Why.Cost cost(Loss loss) {
        return new Why.Cost(loss.pairs(), loss.total().setScale(Judge.SCALE));
    }
}
