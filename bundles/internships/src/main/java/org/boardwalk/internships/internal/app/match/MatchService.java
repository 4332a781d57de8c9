package org.boardwalk.internships.internal.app.match;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchRun.Assignment;
import org.boardwalk.internships.api.match.MatchRun.Certificate;
import org.boardwalk.internships.api.match.MatchSettings;
import org.boardwalk.internships.api.match.Matches;
import org.boardwalk.internships.api.match.Why;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.app.term.TermStore;
import org.boardwalk.internships.internal.domain.match.KeptRun;
import org.boardwalk.internships.internal.domain.match.Reasons;
import org.boardwalk.internships.internal.domain.match.RunEntity;
import org.boardwalk.internships.internal.domain.match.Snapshot;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs of the matching: live data is read once, everything after that comes from what was kept. */
@Component(service = Matches.class)
public final class MatchService implements Matches {
    static final String MATCH = "internships.match";
    private static final int LONGEST_NAME = 120;

    private final Transactions transactions;
    private final Access access;
    private final TermStore terms;
    private final TermReader reader;
    private final RunStore store;
    private final RunPeople people;
    private final RunPublisher publisher;

    @Activate
    public MatchService(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference TermStore terms,
            @Reference TermReader reader,
            @Reference RunStore store,
            @Reference RunPeople people,
            @Reference RunPublisher publisher) {
        this.transactions = transactions;
        this.access = access;
        this.terms = terms;
        this.reader = reader;
        this.store = store;
        this.people = people;
        this.publisher = publisher;
    }

    @Override
    public List<MatchRun.Line> runs(UUID termId) {
        access.require(MATCH);
        return transactions.read(() -> store.lines(termId));
    }

    @Override
    public Optional<MatchRun> find(UUID runId) {
        access.require(MATCH);
        if (transactions.read(() -> store.isKeptAsBefore(runId))) {
            transactions.write(() -> store.row(runId).keepAgain());
        }
        return transactions.read(() -> store.find(runId).map(this::record));
    }

    private MatchRun record(RunEntity row) {
        KeptRun run = people.today(row);
        Set<UUID> readable = access.readable(run.people());
        return new MatchRun(
                row.line(),
                run.settings(),
                row.inputHash(),
                run.certificate(),
                run.assignments().stream()
                        .filter(one -> readable.contains(one.participantId()))
                        .toList(),
                run.seats(),
                row.overrides());
    }

    @Override
    public MatchRun run(UUID termId, String name, MatchSettings settings) {
        access.require(MATCH);
        settings.pins().forEach(pin -> Access.reason(pin.reason()));
        settings.papersLater().ifPresent(Access::reason);
        String title = Access.text(name, LONGEST_NAME);
        Snapshot snapshot = transactions.read(() -> snapshot(termId, settings));
        KeptRun run = KeptRun.solve(snapshot, settings);
        Certificate certificate = run.verify();
        if (!certificate.problems().isEmpty()) {
            throw new IllegalStateException("the verifier refuses a result: " + certificate.problems());
        }
        return transactions.write(() -> {
            RunEntity row = new RunEntity(termId, title, run, certificate, access.name());
            store.add(row);
            return record(row);
        });
    }

    private Snapshot snapshot(UUID termId, MatchSettings settings) {
        if (terms.term(termId).isEmpty()) {
            throw new ProblemException("internships.term.notFound");
        }
        LiveTerm term =
                reader.read(termId, settings.changes(), settings.papersLater().isPresent());
        SettingsCheck.require(term, settings);
        try {
            return new Snapshot(term.people(), term.places(), term, settings);
        } catch (IllegalArgumentException contradiction) {
            // What is left after the check: people who must be together, of whom one is pinned elsewhere.
            throw new ProblemException("internships.match.badPair");
        }
    }

    @Override
    public Certificate verify(UUID runId) {
        access.require(MATCH);
        return transactions.read(() -> {
            RunEntity row = store.row(runId);
            return people.todayAnew(row).verify(row.input(), row.inputHash());
        });
    }

    @Override
    public List<MatchRun.Line> publishedSince(Instant since) {
        access.require(Access.READ);
        return transactions.read(() -> store.publishedSince(since));
    }

    @Override
    public Why why(UUID runId, UUID participantId) {
        return transactions.read(() -> {
            RunEntity row = store.row(runId);
            if (access.isOwn(participantId) && row.state() == MatchRun.State.PUBLISHED) {
                return why(row, participantId);
            }
            access.require(MATCH);
            access.requireRead(participantId);
            return why(row, participantId);
        });
    }

    private Why why(RunEntity row, UUID participantId) {
        return why(row, people.today(row), participantId);
    }

    private static Why why(RunEntity row, KeptRun run, UUID participantId) {
        Optional<MatchRun.Override> override = row.overrides().stream()
                .filter(one -> one.participantId().equals(participantId))
                .findFirst();
        Assignment assignment = run.assignments().stream()
                .filter(one -> one.participantId().equals(participantId))
                .findFirst()
                .orElseThrow(() -> new ProblemException("internships.match.unknown"));
        Optional<UUID> actual = override.isPresent() ? override.get().opportunityId() : assignment.opportunityId();
        return new Why(
                row.id(),
                row.termId(),
                participantId,
                actual,
                actual.flatMap(id -> run.choice(participantId, id)),
                run.ranked(participantId),
                assignment.pinned() || override.isPresent(),
                run.settings().papersLater().isPresent(),
                Reasons.of(run, participantId, actual).orElseThrow());
    }

    @Override
    public List<Why> published(UUID participantId) {
        return published(participantId, (row, run) -> why(row, run, participantId))
                .toList();
    }

    @Override
    public Set<UUID> decided(UUID participantId) {
        return published(participantId, (row, run) -> row.termId()).collect(Collectors.toSet());
    }

    private <T> Stream<T> published(UUID participantId, BiFunction<RunEntity, KeptRun, T> read) {
        access.requireRead(participantId);
        return transactions.read(() -> {
            Stream.Builder<T> found = Stream.builder();
            for (UUID term : terms.termsOf(participantId)) {
                for (MatchRun.Line line : store.lines(term)) {
                    if (line.state() == MatchRun.State.PUBLISHED) {
                        RunEntity row = store.row(line.id());
                        KeptRun run = people.today(row);
                        if (run.isIn(participantId)) {
                            found.add(read.apply(row, run));
                        }
                    }
                }
            }
            return found.build();
        });
    }

    @Override
    public MatchRun publish(UUID runId, long lock, List<MatchRun.Override> overrides) {
        access.require(MATCH);
        return transactions.write(() -> record(publisher.publish(runId, lock, overrides)));
    }

    @Override
    public Preview preview(UUID runId, List<MatchRun.Override> overrides) {
        access.require(MATCH);
        return transactions.read(() -> publisher.preview(store.row(runId), overrides));
    }

    @Override
    public void discard(UUID runId, long lock) {
        access.require(MATCH);
        transactions.write(() -> {
            RunEntity row = store.held(runId, lock);
            RunPublisher.requireDraft(row);
            row.discard();
            store.flush();
        });
    }

    @Override
    public void writeInstance(UUID runId, OutputStream to) throws IOException {
        access.require(MATCH);
        to.write(transactions.read(() -> store.row(runId).input()));
    }

    @Override
    public void writeMatching(UUID runId, OutputStream to) throws IOException {
        access.require(MATCH);
        transactions.read(() -> people.todayAnew(store.row(runId))).writeMatching(to);
    }
}
