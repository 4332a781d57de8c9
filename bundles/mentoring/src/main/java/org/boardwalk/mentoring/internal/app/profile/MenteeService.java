package org.boardwalk.mentoring.internal.app.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.boardwalk.mentoring.api.event.MenteeApproved;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.MenteeFilter;
import org.boardwalk.mentoring.api.profile.Mentees;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.internal.app.relation.PairEnder;
import org.boardwalk.mentoring.internal.app.relation.PairStore;
import org.boardwalk.mentoring.internal.domain.profile.GateRule;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Mentees, from the application to the leave. */
@Component(service = {Mentees.class, MenteeService.class})
public final class MenteeService implements Mentees {
    private static final int LONGEST_NAME = 160;

    private final Transactions transactions;
    private final Access access;
    private final ProfileStore store;
    private final FormStore form;
    private final Gatekeeper gates;
    private final Locks locks;
    private final MenteeRecords records;
    private final PairStore pairs;
    private final PairEnder ender;
    private final Events events;
    private final ProfileWriter writer;

    @Activate
    public MenteeService(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference ProfileStore store,
            @Reference FormStore form,
            @Reference Gatekeeper gates,
            @Reference Locks locks,
            @Reference MenteeRecords records,
            @Reference PairStore pairs,
            @Reference PairEnder ender,
            @Reference Events events,
            @Reference ProfileWriter writer) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.form = form;
        this.gates = gates;
        this.locks = locks;
        this.records = records;
        this.pairs = pairs;
        this.ender = ender;
        this.events = events;
        this.writer = writer;
    }

    // --- reading -----------------------------------------------------------------------------------------------------

    @Override
    public List<Mentee.Line> list(MenteeFilter filter, int offset, int limit) {
        access.require(Access.READ);
        return transactions.read(
                () -> records.lines(filter).stream().skip(offset).limit(limit).toList());
    }

    @Override
    public int count(MenteeFilter filter) {
        access.require(Access.READ);
        return transactions.read(() -> records.lines(filter).size());
    }

    /** All one may see, those too who left; in a few statements. */
    public List<MenteeRecords.Kept> kept() {
        access.require(Access.READ);
        return transactions.read(records::kept);
    }

    /**
     * Says what would be refused if a mentee became like this, and changes nothing. Inside a transaction.
     *
     * @param handIn whether the application is handed in too
     */
    public void judge(MenteeDetails details, Optional<Mentee.Guardian> guardian, boolean handIn) {
        ProfileCheck.mentee(details, form.topicIds());
        List<Answer> answers = AnswerCheck.clean(form.fields(Audience.MENTEE), details.answers());
        check(guardian);
        if (handIn) {
            ProfileCheck.complete(details.fit());
            AnswerCheck.complete(form.fields(Audience.MENTEE), answers);
        }
    }

    @Override
    public Optional<Mentee> find(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> store.mentee(participantId).map(records::record));
    }

    @Override
    public MenteeDetails blank(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> records.blank(participantId));
    }

    @Override
    public Mentee.Card card(UUID participantId, UUID mentorId) {
        return transactions.read(() -> {
            return isOpen(participantId, mentorId)
                    ? records.card(participantId, mentorId)
                    : records.formerCard(participantId);
        });
    }

    /**
     * For the mentor of a pair, or staff who may see her.
     *
     * @return false = the pair is over
     */
    private boolean isOpen(UUID participantId, UUID mentorId) {
        boolean mine = access.mentorAccount()
                .flatMap(store::mentorOf)
                .map(MentorEntity::id)
                .filter(mentorId::equals)
                .isPresent();
        if (!mine) {
            access.requireRead(participantId);
        }
        boolean open = pairs.isOpen(mentorId, participantId);
        if (!open && !pairs.had(mentorId, participantId)) {
            throw new ProblemException("participants.notFound");
        }
        return open;
    }

    // --- the application ---------------------------------------------------------------------------------------------

    @Override
    public Mentee save(UUID participantId, long lock, MenteeDetails details) {
        access.requireOwnOr(Access.PROFILES, participantId);
        return Once.named(
                "mentoring_mentee_person",
                () -> new ProblemException("platform.conflict"),
                () -> transactions.write(() -> write(participantId, lock, details)));
    }

    private Mentee write(UUID participantId, long lock, MenteeDetails details) {
        ProfileCheck.mentee(details, form.topicIds());
        List<Answer> answers = AnswerCheck.clean(form.fields(Audience.MENTEE), details.answers());
        locks.mentee(participantId);
        MenteeEntity row = store.mentee(participantId).orElse(null);
        if (row == null) {
            if (lock != 0) {
                throw new ProblemException("platform.conflict");
            }
            row = writer.saved(new MenteeEntity(participantId, details));
        } else {
            locks.change(row, lock);
            row.describe(details);
        }
        store.save(row.id(), answers);
        return saved(row);
    }

    @Override
    public Mentee guardian(UUID participantId, long lock, Optional<Mentee.Guardian> guardian) {
        access.requireWrite(Access.PROFILES, participantId);
        check(guardian);
        return change(participantId, lock, row -> row.guardian(guardian));
    }

    private static void check(Optional<Mentee.Guardian> guardian) {
        guardian.ifPresent(one -> {
            if (one.name().isBlank()) {
                throw new ProblemException("mentoring.guardian.noName");
            }
            Access.text(one.name(), LONGEST_NAME);
            if (one.consentedOn().isAfter(LocalDate.now())) {
                throw new ProblemException("mentoring.guardian.future");
            }
        });
    }

    @Override
    public Mentee submit(UUID participantId, long lock) {
        access.requireOwnOr(Access.PROFILES, participantId);
        return change(participantId, lock, row -> {
            ProfileCheck.complete(row.fit());
            AnswerCheck.complete(form.fields(Audience.MENTEE), store.answers(row.id()));
            Moves.require(row.membership().submit(LocalDate.now()));
        });
    }

    @Override
    public Mentee approve(UUID participantId, long lock) {
        access.requireWrite(Access.PROFILES, participantId);
        return change(participantId, lock, row -> {
            Gate gate = gates.mentee(row, LocalDate.now());
            Gatekeeper.require(GateRule.beforeApproval(gate));
            Moves.require(row.membership().approve(access.name(), Moves.now()));
            events.publish(new MenteeApproved(participantId));
        });
    }

    @Override
    public Mentee decline(UUID participantId, long lock, String reason) {
        access.requireWrite(Access.PROFILES, participantId);
        String why = Access.reason(reason);
        return change(
                participantId, lock, row -> Moves.require(row.membership().decline(access.name(), Moves.now(), why)));
    }

    // --- pause and leave ---------------------------------------------------------------------------------------------

    @Override
    public Mentee pause(UUID participantId, long lock, Optional<LocalDate> until, String reason) {
        access.requireOwnOr(Access.PROFILES, participantId);
        String why = Access.text(reason, Access.LONGEST_REASON);
        Moves.requireToCome(until);
        return change(participantId, lock, row -> Moves.require(row.membership().pause(LocalDate.now(), until, why)));
    }

    @Override
    public Mentee resume(UUID participantId, long lock) {
        access.requireOwnOr(Access.PROFILES, participantId);
        return change(participantId, lock, row -> Moves.require(row.membership().resume()));
    }

    @Override
    public Mentee leave(UUID participantId, long lock, String reason) {
        access.requireOwnOr(Access.PROFILES, participantId);
        String why = Access.reason(reason);
        return change(participantId, lock, row -> {
            ender.leave(participantId, EndReason.MENTEE_LEFT, why, access.name());
            Moves.require(row.membership().leave(access.name(), Moves.now(), why));
        });
    }

    private Mentee change(UUID participantId, long lock, Consumer<MenteeEntity> work) {
        return transactions.write(() -> {
            locks.mentee(participantId);
            MenteeEntity row =
                    store.mentee(participantId).orElseThrow(() -> new ProblemException("mentoring.mentee.notFound"));
            locks.change(row, lock);
            work.accept(row);
            return saved(row);
        });
    }

    private Mentee saved(MenteeEntity row) {
        writer.flush();
        return records.record(row);
    }
}
