package org.boardwalk.mentoring.internal.app.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Proposal;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationFilter;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.api.relation.Relations;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.Locks;
import org.boardwalk.mentoring.internal.app.relation.PairMaker.Wish;
import org.boardwalk.mentoring.internal.domain.health.ConcernEntity;
import org.boardwalk.mentoring.internal.domain.relation.Move;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pairs from the proposal to the end. */
@Component(service = Relations.class)
public final class RelationService implements Relations {
    private final Transactions transactions;
    private final Access access;
    private final PairAccess rights;
    private final RelationStore store;
    private final PairStore pairs;
    private final PairMaker maker;
    private final PairEnder ender;
    private final PairLetters letters;
    private final RelationRecords records;
    private final RelationReading reading;
    private final WaitingList waiting;
    private final Locks locks;
    private final MenteeChoice choice;

    @Activate
    public RelationService(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference PairAccess rights,
            @Reference RelationStore store,
            @Reference PairStore pairs,
            @Reference PairMaker maker,
            @Reference PairEnder ender,
            @Reference PairLetters letters,
            @Reference RelationRecords records,
            @Reference RelationReading reading,
            @Reference WaitingList waiting,
            @Reference Locks locks,
            @Reference MenteeChoice choice) {
        this.transactions = transactions;
        this.access = access;
        this.rights = rights;
        this.store = store;
        this.pairs = pairs;
        this.maker = maker;
        this.ender = ender;
        this.letters = letters;
        this.records = records;
        this.reading = reading;
        this.waiting = waiting;
        this.locks = locks;
        this.choice = choice;
    }

    // --- reading -----------------------------------------------------------------------------------------------------

    @Override
    public List<Relation.Line> list(RelationFilter filter, int offset, int limit) {
        access.requireAny();
        return transactions.read(() -> reading.list(filter, offset, limit));
    }

    @Override
    public int count(RelationFilter filter) {
        access.requireAny();
        return transactions.read(() -> reading.count(filter));
    }

    @Override
    public Optional<Relation> find(UUID id) {
        access.requireAny();
        return transactions.read(() -> reading.find(id));
    }

    @Override
    public List<Relation> own() {
        access.requireAny();
        return transactions.read(reading::own);
    }

    @Override
    public List<Relation.Line> toAnswer() {
        access.requireAny();
        return transactions.read(reading::toAnswer);
    }

    @Override
    public List<Waiting> waiting() {
        access.require(Access.READ);
        return transactions.read(waiting::all);
    }

    // --- proposals ---------------------------------------------------------------------------------------------------

    @Override
    public Relation propose(Proposal proposal) {
        access.requireWrite(Access.COORDINATE, proposal.participantId());
        return transactions.write(
                () -> proposed(wish(proposal, Party.COORDINATOR, Set.of(Party.MENTOR, Party.MENTEE))));
    }

    @Override
    public Relation record(Proposal proposal, LocalDate startedOn, String remark) {
        access.requireWrite(Access.COORDINATE, proposal.participantId());
        String how = Access.reason(remark);
        requireNotToCome(startedOn);
        return transactions.write(
                () -> saved(maker.record(wish(proposal, Party.COORDINATOR, Set.of()), startedOn, access.name(), how)));
    }

    private static Wish wish(Proposal proposal, Party origin, Set<Party> awaiting) {
        if (proposal.kind() == MentoringKind.GROUP) {
            throw new ProblemException("mentoring.relation.group");
        }
        return new Wish(
                proposal.mentorId(),
                proposal.participantId(),
                proposal.kind(),
                proposal.workplace(),
                proposal.message(),
                proposal.plannedUntil(),
                origin,
                awaiting,
                Optional.empty());
    }

    @Override
    public Relation ask(UUID mentorId, String message) {
        access.require(Access.OWN);
        UUID mentee = access.own().orElseThrow(() -> new ProblemException("participants.notFound"));
        return transactions.write(() -> proposed(choice.wish(mentorId, mentee, message)));
    }

    private Relation proposed(Wish wish) {
        RelationEntity row = maker.propose(wish, access.name());
        letters.asked(List.of(row));
        return saved(row);
    }

    @Override
    public Relation accept(UUID id, long lock, Party party, String remark) {
        return change(id, lock, row -> {
            String how = speaking(row, party, remark);
            maker.agree(row, party, access.name(), how);
        });
    }

    @Override
    public Relation decline(UUID id, long lock, Party party, String remark) {
        return change(id, lock, row -> {
            String why = speaking(row, party, remark);
            ender.end(row, Move.DECLINE.to(), EndReason.OTHER, why, access.name());
        });
    }

    /**
     * Requires that it is this party's turn, and that the person is the party or coordinates.
     *
     * @return what is remarked; not empty when one speaks for another
     */
    private String speaking(RelationEntity row, Party party, String remark) {
        boolean self = rights.partiesOf(row).contains(party);
        if (!self) {
            rights.requireCoordinator(row);
        }
        PairMaker.requireMoved(row.state() == RelationState.PROPOSED && RelationReading.isNext(row, party));
        return self ? Access.text(remark, Access.LONGEST_REASON) : Access.reason(remark);
    }

    @Override
    public Relation withdraw(UUID id, long lock) {
        return change(id, lock, row -> {
            rights.require(row, row.origin() == Party.MENTEE ? Set.of(Party.MENTEE) : Set.of());
            PairMaker.requireMoved(Move.DECLINE.fits(row.state()));
            ender.end(row, Move.DECLINE.to(), EndReason.WITHDRAWN, "", access.name());
        });
    }

    // --- what goes on ------------------------------------------------------------------------------------------------

    @Override
    public Relation start(UUID id, long lock, LocalDate on) {
        requireNotToCome(on);
        return change(id, lock, row -> {
            rights.require(row, Set.of(Party.MENTOR));
            if (on.isBefore(row.proposedOn())) {
                throw new ProblemException("mentoring.relation.early", row.proposedOn());
            }
            maker.start(row, on, access.name());
        });
    }

    private static void requireNotToCome(LocalDate day) {
        if (day.isAfter(LocalDate.now())) {
            throw new ProblemException("mentoring.future");
        }
    }

    @Override
    public Relation pause(UUID id, long lock, Optional<LocalDate> until, String reason) {
        String why = Access.reason(reason);
        if (until.filter(day -> day.isBefore(LocalDate.now())).isPresent()) {
            throw new ProblemException("mentoring.pause.past");
        }
        return change(id, lock, row -> {
            rights.require(row, Set.of(Party.MENTOR));
            PairMaker.requireMoved(row.move(Move.PAUSE));
            store.pause(id, LocalDate.now(), until, why);
            pairs.moved(row, access.name(), why);
            letters.paused(row);
        });
    }

    @Override
    public Relation resume(UUID id, long lock) {
        return change(id, lock, row -> {
            rights.require(row, Set.of(Party.MENTOR));
            maker.resume(row, access.name());
        });
    }

    // --- ends --------------------------------------------------------------------------------------------------------

    @Override
    public Relation rematch(UUID id, long lock, EndReason reason, String remark) {
        return end(id, lock, Move.REMATCH, reason, remark, Set.of());
    }

    @Override
    public Relation close(UUID id, long lock, EndReason reason, String remark) {
        return end(id, lock, Move.CLOSE, reason, remark, Set.of(Party.MENTOR));
    }

    private Relation end(UUID id, long lock, Move move, EndReason reason, String remark, Set<Party> allowed) {
        requireManual(reason);
        String why = Access.text(remark, Access.LONGEST_REASON);
        return change(id, lock, row -> {
            rights.require(row, allowed);
            PairMaker.requireMoved(move.fits(row.state()));
            boolean left = !rights.isCoordinator(row) && !reason.endedWell() && reason != EndReason.MENTEE_LEFT;
            ender.end(row, left ? Move.REMATCH.to() : move.to(), reason, why, access.name());
        });
    }

    private static void requireManual(EndReason reason) {
        if (reason.isAutomatic()) {
            throw new ProblemException("mentoring.relation.automatic");
        }
    }

    @Override
    public Relation askRematch(UUID id, long lock, EndReason reason, String remark) {
        requireManual(reason);
        String why = Access.text(remark, Access.LONGEST_REASON);
        return change(id, lock, row -> {
            Set<Party> mine = rights.partiesOf(row);
            rights.require(row, Set.of(Party.MENTOR, Party.MENTEE));
            PairMaker.requireMoved(row.state().takesSeat());
            Party by = Stream.of(Party.MENTEE, Party.MENTOR)
                    .filter(mine::contains)
                    .findFirst()
                    .orElse(Party.COORDINATOR);
            store.add(ConcernEntity.ofWish(id, reason, by, why));
        });
    }

    @Override
    public int handBack(UUID mentorId, EndReason reason, String remark) {
        if (!access.may(Access.PROFILES)) {
            access.require(Access.COORDINATE);
        }
        requireManual(reason);
        String why = Access.text(remark, Access.LONGEST_REASON);
        return transactions.write(() -> ender.handBack(mentorId, reason, why, access.name()));
    }

    // --- how a pair is changed ---------------------------------------------------------------------------------------

    private Relation change(UUID id, long lock, Consumer<RelationEntity> work) {
        access.requireAny();
        return transactions.write(() -> {
            RelationEntity row = held(id);
            rights.requireVisible(row);
            if (row.version() != lock) {
                throw new ProblemException("platform.conflict");
            }
            work.accept(row);
            return saved(row);
        });
    }

    /** The row as it is when nobody else can change it, its mentee or its mentor any more. */
    private RelationEntity held(UUID id) {
        RelationStore.Two two = store.two(id).orElseThrow(() -> new ProblemException("mentoring.relation.notFound"));
        locks.mentee(two.participantId());
        locks.mentor(two.mentorId());
        locks.relation(id);
        return store.find(id).orElseThrow(() -> new ProblemException("mentoring.relation.notFound"));
    }

    private Relation saved(RelationEntity row) {
        store.flush();
        return records.record(row);
    }
}
