package org.boardwalk.mentoring.internal.app.match;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.criteria.CriteriaSet;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.criteria.Score;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchRun.Assignment;
import org.boardwalk.mentoring.api.match.MatchRun.Certificate;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.mentoring.api.match.Matches;
import org.boardwalk.mentoring.api.match.Suggestion;
import org.boardwalk.mentoring.api.match.WhatIf;
import org.boardwalk.mentoring.api.match.Why;
import org.boardwalk.mentoring.api.match.WhyNobody;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.app.criteria.CriteriaService;
import org.boardwalk.mentoring.internal.app.criteria.CriteriaStore;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.domain.match.Changed;
import org.boardwalk.mentoring.internal.domain.match.Facts;
import org.boardwalk.mentoring.internal.domain.match.KeptRun;
import org.boardwalk.mentoring.internal.domain.match.Nobody;
import org.boardwalk.mentoring.internal.domain.match.Reasons;
import org.boardwalk.mentoring.internal.domain.match.RunEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs of the matching: live data is read once, everything after that comes from what was kept. */
@Component(service = Matches.class)
public final class MatchService implements Matches {
    private static final int LONGEST_NAME = 120;

    private final Transactions transactions;
    private final Access access;
    private final CriteriaStore criteria;
    private final PoolReader reader;
    private final RunStore store;
    private final RunPublisher publisher;
    private final Advice advice;
    private final LastRun last = new LastRun();

    @Activate
    public MatchService(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference CriteriaStore criteria,
            @Reference PoolReader reader,
            @Reference RunStore store,
            @Reference RunPublisher publisher,
            @Reference Advice advice) {
        this.transactions = transactions;
        this.access = access;
        this.criteria = criteria;
        this.reader = reader;
        this.store = store;
        this.publisher = publisher;
        this.advice = advice;
    }

    // --- runs --------------------------------------------------------------------------------------------------------

    @Override
    public List<MatchRun.Line> runs() {
        access.require(Access.MATCH);
        return transactions.read(store::lines);
    }

    @Override
    public Optional<MatchRun> find(UUID runId) {
        access.require(Access.MATCH);
        return transactions.read(() -> store.find(runId).map(row -> record(row, kept(row))));
    }

    private KeptRun kept(RunEntity row) {
        return last.get(row.id(), row::run);
    }

    private MatchRun record(RunEntity row, KeptRun run) {
        List<Assignment> all = run.assignments();
        Set<UUID> readable =
                access.readable(all.stream().map(Assignment::participantId).toList());
        return new MatchRun(
                row.line(),
                run.settings(),
                row.inputHash(),
                row.certificate(),
                all.stream()
                        .filter(one -> readable.contains(one.participantId()))
                        .toList(),
                run.seats(),
                row.overrides().stream()
                        .filter(one -> readable.contains(one.participantId()))
                        .toList(),
                run.best());
    }

    @Override
    public MatchRun run(String name, MatchSettings settings) {
        access.require(Access.MATCH);
        String title = Access.text(name, LONGEST_NAME);
        Facts facts = transactions.read(() -> snapshot(settings));
        KeptRun run = KeptRun.solve(facts, settings);
        RunEntity row = new RunEntity(title, run, access.name());
        return transactions.write(() -> {
            store.add(row);
            last.keep(row.id(), run);
            return record(row, run);
        });
    }

    /** Inside a transaction. */
    private Facts snapshot(MatchSettings settings) {
        settings.pins().forEach(pin -> Access.reason(pin.reason()));
        for (WhatIf change : settings.changes()) {
            if (change instanceof WhatIf.Criteria(List<Criterion> other)) {
                CriteriaService.require(other);
            }
        }
        CriteriaSet set = settings.criteria()
                .map(number ->
                        criteria.find(number).orElseThrow(() -> new ProblemException("mentoring.match.criteria")))
                .orElseGet(criteria::current);
        Facts facts = Changed.by(reader.read(settings.kind()).facts(set.number(), set.criteria()), settings.changes());
        SettingsCheck.require(facts, settings);
        return facts;
    }

    @Override
    public Certificate verify(UUID runId) {
        access.require(Access.MATCH);
        return transactions.read(() -> {
            RunEntity row = store.row(runId);
            return row.run().verify(row.inputHash());
        });
    }

    // --- what would be -----------------------------------------------------------------------------------------------

    @Override
    public CriteriaPreview preview(List<Criterion> other, MatchSettings settings) {
        access.require(Access.MATCH);
        CriteriaService.require(other);
        Facts facts = transactions.read(() -> snapshot(settings));
        KeptRun now = KeptRun.solve(facts, settings);
        KeptRun then = KeptRun.solve(Changed.by(facts, List.of(new WhatIf.Criteria(other))), settings);
        Map<UUID, Difference> changes = transactions.read(() -> differences(mentors(now), mentors(then)));
        return new CriteriaPreview(now.pairs(), then.pairs(), now.total(), then.total(), changes);
    }

    private static Map<UUID, Optional<UUID>> mentors(KeptRun run) {
        return run.assignments().stream().collect(Collectors.toMap(Assignment::participantId, Assignment::mentorId));
    }

    private Map<UUID, Difference> differences(Map<UUID, Optional<UUID>> one, Map<UUID, Optional<UUID>> other) {
        Map<UUID, Difference> found = new HashMap<>();
        Set<UUID> all = new HashSet<>(one.keySet());
        all.addAll(other.keySet());
        for (UUID person : all) {
            Difference difference = new Difference(
                    one.getOrDefault(person, Optional.empty()), other.getOrDefault(person, Optional.empty()));
            if (!difference.one().equals(difference.other())) {
                found.put(person, difference);
            }
        }
        found.keySet().retainAll(access.readable(found.keySet()));
        return found;
    }

    @Override
    public Map<UUID, Difference> compare(UUID oneRunId, UUID otherRunId) {
        access.require(Access.MATCH);
        return transactions.read(
                () -> differences(mentors(kept(store.row(oneRunId))), mentors(kept(store.row(otherRunId)))));
    }

    // --- one mentee --------------------------------------------------------------------------------------------------

    @Override
    public Score score(UUID participantId, UUID mentorId) {
        return transactions.read(() -> advice.score(participantId, mentorId));
    }

    @Override
    public List<Suggestion> suggestions(UUID participantId, int limit) {
        access.requireRead(participantId);
        return transactions.read(() -> advice.suggestions(participantId, limit));
    }

    @Override
    public Why why(UUID runId, UUID participantId, int others) {
        return transactions.read(() -> reasons(runId, participantId).why(runId, others));
    }

    @Override
    public Why.Line whyNot(UUID runId, UUID participantId, UUID mentorId) {
        return transactions.read(() -> reasons(runId, participantId)
                .line(mentorId)
                .orElseThrow(() -> new ProblemException("mentoring.match.unknown")));
    }

    @Override
    public Optional<Why.Cost> costOf(UUID runId, UUID participantId, UUID mentorId) {
        return transactions.read(() -> reasons(runId, participantId)).costOf(mentorId);
    }

    private Reasons reasons(UUID runId, UUID participantId) {
        access.require(Access.MATCH);
        access.requireRead(participantId);
        Optional<MatchRun.Override> override = store.overrides(runId).stream()
                .filter(one -> one.participantId().equals(participantId))
                .findFirst();
        KeptRun run = last.get(runId, () -> store.row(runId).run());
        return Reasons.of(run, participantId, override)
                .orElseThrow(() -> new ProblemException("mentoring.match.unknown"));
    }

    @Override
    public Optional<WhyNobody> whyNobody(Party party) {
        return transactions.read(
                () -> advice.self(party).flatMap(self -> store.lastPublished().map(published -> {
                    KeptRun run = last.get(
                            published.id(), () -> store.row(published.id()).run());
                    Nobody nobody = new Nobody(run, store.overrides(published.id()));
                    return party == Party.MENTOR
                            ? nobody.ofMentor(self, published.at())
                            : nobody.ofMentee(self, published.at());
                })));
    }

    // --- publishing --------------------------------------------------------------------------------------------------

    @Override
    public Preview preview(UUID runId, List<MatchRun.Override> overrides) {
        access.require(Access.MATCH);
        return transactions.read(() -> publisher.preview(kept(store.row(runId)), overrides));
    }

    @Override
    public MatchRun publish(UUID runId, long lock, List<MatchRun.Override> overrides) {
        access.require(Access.MATCH);
        return transactions.write(() -> {
            RunEntity row = publisher.publish(runId, lock, overrides);
            return record(row, kept(row));
        });
    }

    @Override
    public void discard(UUID runId, long lock) {
        access.require(Access.MATCH);
        transactions.write(() -> {
            RunEntity row = store.held(runId, lock);
            RunPublisher.requireDraft(row);
            row.discard();
            store.flush();
        });
    }

    @Override
    public void writeInstance(UUID runId, OutputStream to) throws IOException {
        access.require(Access.MATCH);
        to.write(transactions.read(() -> store.row(runId).input()));
    }

    @Override
    public void writeMatching(UUID runId, OutputStream to) throws IOException {
        access.require(Access.MATCH);
        to.write(transactions.read(() -> store.row(runId).matching()));
    }
}
