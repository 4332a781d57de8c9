package org.boardwalk.internships.internal.app.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchRun.Assignment;
import org.boardwalk.internships.api.match.MatchRun.Override;
import org.boardwalk.internships.api.match.MatchSettings.Pin;
import org.boardwalk.internships.api.match.Matches.Obstacle;
import org.boardwalk.internships.api.match.Matches.Preview;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.internal.app.placement.PlacementMaker;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.domain.match.KeptRun;
import org.boardwalk.internships.internal.domain.match.RunEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Turns a run into placements, all or none. Inside a transaction only. */
@Component(service = RunPublisher.class)
public final class RunPublisher {
    private static final String PLACE = "internships.place";

    private final Access access;
    private final RunStore store;
    private final RunPeople people;
    private final TermReader reader;
    private final PlacementMaker maker;
    private final OutcomePost post;

    @Activate
    public RunPublisher(
            @Reference Access access,
            @Reference RunStore store,
            @Reference RunPeople people,
            @Reference TermReader reader,
            @Reference PlacementMaker maker,
            @Reference OutcomePost post) {
        this.access = access;
        this.store = store;
        this.people = people;
        this.reader = reader;
        this.maker = maker;
        this.post = post;
    }

    RunEntity publish(UUID runId, long lock, List<Override> overrides) {
        access.require(PLACE);
        overrides.forEach(one -> Access.reason(one.reason()));
        RunEntity row = store.held(runId, lock);
        requireDraft(row);
        if (row.isWhatIf()) {
            throw new ProblemException("internships.match.whatIf");
        }
        LiveTerm term = reader.read(row.termId());
        List<Outcome> outcomes = outcomes(people.today(row), overrides, term);
        access.requireWrite(PLACE, outcomes.stream().map(Outcome::participantId).toList());
        Map<UUID, Obstacle> obstacles = term.obstacles(outcomes);
        if (!obstacles.isEmpty()) {
            throw new ProblemException("internships.match.stale", obstacles.size());
        }
        place(row, outcomes, term);
        row.publish(overrides, access.name());
        store.flush();
        post.tell(row.id(), outcomes.stream().map(Outcome::participantId).toList());
        return row;
    }

    static void requireDraft(RunEntity row) {
        if (row.state() != MatchRun.State.DRAFT) {
            throw new ProblemException("internships.match.settled");
        }
    }

    /** Somebody else may have been faster since the obstacles were looked for: then it is as stale as before. */
    private void place(RunEntity row, List<Outcome> outcomes, LiveTerm term) {
        List<PlacementMaker.Wish> wishes = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            outcome.opportunityId().flatMap(term::opportunity).ifPresent(at -> wishes.add(wish(row, outcome, at)));
        }
        try {
            maker.makeAll(wishes);
        } catch (ProblemException meanwhile) {
            if (meanwhile.code().startsWith("internships.placement.")) {
                throw new ProblemException("internships.match.stale", 1);
            }
            throw meanwhile;
        }
    }

    private static PlacementMaker.Wish wish(RunEntity row, Outcome outcome, Opportunity at) {
        return new PlacementMaker.Wish(
                outcome.participantId(),
                at.id(),
                at.begins(),
                at.ends(),
                Optional.of(row.id()),
                outcome.reason(),
                outcome.decided());
    }

    Preview preview(RunEntity row, List<Override> overrides) {
        KeptRun run = people.today(row);
        LiveTerm term = reader.read(row.termId());
        List<Outcome> outcomes = outcomes(run, overrides, term);
        int placed = (int)
                outcomes.stream().filter(one -> one.opportunityId().isPresent()).count();
        return new Preview(
                placed,
                outcomes.size() - placed,
                term.obstacles(outcomes),
                run.certificate().blocking());
    }

    /** What the run says, and where somebody decided otherwise, that. */
    private static List<Outcome> outcomes(KeptRun run, List<Override> overrides, LiveTerm term) {
        Map<UUID, Override> decided = new HashMap<>();
        overrides.forEach(one -> decided.put(one.participantId(), one));
        Map<UUID, Pin> pins = new HashMap<>();
        run.settings().pins().forEach(pin -> pins.put(pin.participantId(), pin));
        return run.assignments().stream()
                .map(one -> outcome(one, decided.get(one.participantId()), pins.get(one.participantId())))
                .map(one -> withPapersLater(one, run.settings().papersLater(), term))
                .toList();
    }

    /** Whoever lacks a paper goes there for the reason the run was made so. */
    private static Outcome withPapersLater(Outcome outcome, Optional<String> reason, LiveTerm term) {
        boolean lacks = outcome.opportunityId()
                .filter(place -> !outcome.decided() && !term.isClear(outcome.participantId(), place))
                .isPresent();
        return reason.isPresent() && lacks
                ? new Outcome(outcome.participantId(), outcome.opportunityId(), true, reason.get())
                : outcome;
    }

    private static Outcome outcome(Assignment run, @Nullable Override override, @Nullable Pin pin) {
        if (override != null) {
            return new Outcome(run.participantId(), override.opportunityId(), true, override.reason());
        }
        String reason = pin == null ? "" : pin.reason();
        return new Outcome(run.participantId(), run.opportunityId(), pin != null, reason);
    }
}
