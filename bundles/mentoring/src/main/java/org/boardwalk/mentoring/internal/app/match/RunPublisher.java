package org.boardwalk.mentoring.internal.app.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchRun.Override;
import org.boardwalk.mentoring.api.match.Matches.Obstacle;
import org.boardwalk.mentoring.api.match.Matches.Preview;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.Locks;
import org.boardwalk.mentoring.internal.app.relation.PairLetters;
import org.boardwalk.mentoring.internal.app.relation.PairMaker;
import org.boardwalk.mentoring.internal.app.relation.PairMaker.Wish;
import org.boardwalk.mentoring.internal.domain.match.KeptRun;
import org.boardwalk.mentoring.internal.domain.match.RunEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Turns a run into proposals, all or none. Inside a transaction only. */
@Component(service = RunPublisher.class)
public final class RunPublisher {
    private static final int BATCH = 100;

    private final Access access;
    private final RunStore store;
    private final PoolReader reader;
    private final PairMaker maker;
    private final PairLetters letters;
    private final Locks locks;

    @Activate
    public RunPublisher(
            @Reference Access access,
            @Reference RunStore store,
            @Reference PoolReader reader,
            @Reference PairMaker maker,
            @Reference PairLetters letters,
            @Reference Locks locks) {
        this.access = access;
        this.store = store;
        this.reader = reader;
        this.maker = maker;
        this.letters = letters;
        this.locks = locks;
    }

    RunEntity publish(UUID runId, long lock, List<Override> overrides) {
        access.require(Access.COORDINATE);
        overrides.forEach(one -> Access.reason(one.reason()));
        RunEntity row = store.held(runId, lock);
        requireDraft(row);
        if (row.isWhatIf()) {
            throw new ProblemException("mentoring.match.whatIf");
        }
        KeptRun run = row.run();
        List<Outcome> outcomes = outcomes(run, overrides);
        List<Outcome> pairs =
                outcomes.stream().filter(one -> one.mentorId().isPresent()).toList();
        pairs.forEach(one -> access.requireWrite(Access.COORDINATE, one.participantId()));
        // All at once, in the order every lock keeps: what the obstacles say stays so until the commit.
        locks.mentees(pairs.stream().map(Outcome::participantId).toList());
        locks.mentors(pairs.stream().flatMap(one -> one.mentorId().stream()).toList());
        Map<UUID, Obstacle> obstacles = reader.read(run.settings().kind()).obstacles(pairs);
        if (!obstacles.isEmpty()) {
            throw new ProblemException("mentoring.match.stale", obstacles.size());
        }
        store.forget();
        for (int from = 0; from < pairs.size(); from += BATCH) {
            List<Wish> wishes = pairs.subList(from, Math.min(pairs.size(), from + BATCH)).stream()
                    .map(one -> wish(runId, run, one))
                    .toList();
            letters.asked(maker.proposeAll(wishes, access.name()));
            store.forget();
        }
        RunEntity published = store.row(runId);
        published.publish(overrides, access.name());
        store.flush();
        return published;
    }

    static void requireDraft(RunEntity row) {
        if (row.state() != MatchRun.State.DRAFT) {
            throw new ProblemException("mentoring.match.settled");
        }
    }

    private static Wish wish(UUID runId, KeptRun run, Outcome outcome) {
        return new Wish(
                outcome.mentorId().orElseThrow(),
                outcome.participantId(),
                run.settings().kind(),
                false,
                "",
                Optional.empty(),
                Party.COORDINATOR,
                Set.of(Party.MENTOR, Party.MENTEE),
                Optional.of(runId));
    }

    Preview preview(KeptRun run, List<Override> overrides) {
        List<Outcome> outcomes = outcomes(run, overrides);
        int paired = (int)
                outcomes.stream().filter(one -> one.mentorId().isPresent()).count();
        return new Preview(
                paired,
                outcomes.size() - paired,
                reader.read(run.settings().kind()).obstacles(outcomes));
    }

    /** What the run says, and where somebody decided otherwise, that. */
    private static List<Outcome> outcomes(KeptRun run, List<Override> overrides) {
        Map<UUID, Optional<UUID>> decided = new HashMap<>();
        overrides.forEach(one -> decided.put(one.participantId(), one.mentorId()));
        return run.assignments().stream()
                .map(one -> new Outcome(one.participantId(), decided.getOrDefault(one.participantId(), one.mentorId())))
                .toList();
    }
}
