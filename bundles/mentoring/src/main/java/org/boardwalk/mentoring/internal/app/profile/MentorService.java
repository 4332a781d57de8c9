package org.boardwalk.mentoring.internal.app.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.boardwalk.mentoring.api.event.MentorApproved;
import org.boardwalk.mentoring.api.event.MentorLeft;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.api.profile.MentorFilter;
import org.boardwalk.mentoring.api.profile.Mentors;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.internal.app.profile.Gatekeeper.Gates;
import org.boardwalk.mentoring.internal.app.relation.PairEnder;
import org.boardwalk.mentoring.internal.app.relation.PairStore;
import org.boardwalk.mentoring.internal.domain.profile.GateRule;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Mentors, from the application to the leave. */
@Component(service = {Mentors.class, MentorService.class})
public final class MentorService implements Mentors {
    private final Transactions transactions;
    private final Access access;
    private final ProfileStore store;
    private final FormStore form;
    private final Gatekeeper gates;
    private final Locks locks;
    private final PairStore pairs;
    private final PairEnder ender;
    private final Events events;
    private final ProfileWriter writer;
    private final MentorRecords records;
    private final MentorIdentity identity;

    @Activate
    public MentorService(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference ProfileStore store,
            @Reference FormStore form,
            @Reference Gatekeeper gates,
            @Reference Locks locks,
            @Reference PairStore pairs,
            @Reference PairEnder ender,
            @Reference Events events,
            @Reference ProfileWriter writer,
            @Reference MentorRecords records,
            @Reference MentorIdentity identity) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.form = form;
        this.gates = gates;
        this.locks = locks;
        this.pairs = pairs;
        this.ender = ender;
        this.events = events;
        this.writer = writer;
        this.records = records;
        this.identity = identity;
    }

    // --- reading -----------------------------------------------------------------------------------------------------

    @Override
    public List<Mentor.Line> list(MentorFilter filter, int offset, int limit) {
        access.require(Access.READ);
        return transactions.read(() -> {
            List<MentorEntity> rows = store.mentors(filter, LocalDate.now());
            if (!filter.onlyFree()) {
                return records.lines(rows.stream().skip(offset).limit(limit).toList());
            }
            return records.free(rows, filter).stream().skip(offset).limit(limit).toList();
        });
    }

    @Override
    public int count(MentorFilter filter) {
        access.require(Access.READ);
        return transactions.read(() -> {
            List<MentorEntity> rows = store.mentors(filter, LocalDate.now());
            return filter.onlyFree() ? records.free(rows, filter).size() : rows.size();
        });
    }

    @Override
    public Optional<Mentor> find(UUID id) {
        access.requireAny();
        return transactions.read(() -> store.mentor(id).filter(this::maySee).map(records::record));
    }

    private boolean maySee(MentorEntity row) {
        return access.may(Access.READ) || isOwn(row);
    }

    private boolean isOwn(MentorEntity row) {
        return access.mentorAccount()
                .filter(id -> row.accountId().filter(id::equals).isPresent())
                .isPresent();
    }

    @Override
    public Optional<Mentor> own() {
        access.require(Access.MENTOR);
        return access.mentorAccount()
                .flatMap(id -> transactions.read(() -> store.mentorOf(id).map(records::record)));
    }

    /**
     * A mentor as a file has him, without what is computed.
     *
     * @param lock to be handed back with a change
     */
    public record Kept(
            UUID id,
            long lock,
            boolean isPeer,
            ProfileState state,
            Optional<LocalDate> appliedOn,
            MentorDetails details) {}

    /** All of them, those too who left, by family name; in a few statements. */
    public List<Kept> kept() {
        access.require(Access.READ);
        LocalDate today = LocalDate.now();
        return transactions.read(() -> {
            List<MentorEntity> rows = store.allMentors();
            Map<UUID, List<Answer>> answers =
                    store.answers(rows.stream().map(MentorEntity::id).toList());
            return rows.stream()
                    .map(row -> new Kept(
                            row.id(),
                            row.version(),
                            row.participantId().isPresent(),
                            row.membership().state(today),
                            row.membership().appliedOn(),
                            row.details(answers.getOrDefault(row.id(), List.of()))))
                    .toList();
        });
    }

    /**
     * Says what would be refused if a mentor became like this, and changes nothing. Inside a transaction.
     *
     * @param handIn whether the application is handed in too
     */
    public void judge(MentorDetails details, boolean isPeer, boolean handIn) {
        List<Answer> answers = checked(details, isPeer);
        if (handIn) {
            ProfileCheck.complete(details.fit());
            AnswerCheck.complete(form.fields(Audience.MENTOR), answers);
        }
    }

    @Override
    public List<Mentor.Line> withoutAccount() {
        access.require(Access.READ);
        return transactions.read(() -> {
            Set<UUID> on = gates.signIns();
            return records.lines(store.mentors(MentorFilter.ALL, LocalDate.now()).stream()
                    .filter(row -> row.membership().state(LocalDate.now()).isIn())
                    .filter(row ->
                            row.accountId().filter(id -> !on.contains(id)).isPresent())
                    .toList());
        });
    }

    // --- what participants see ---------------------------------------------------------------------------------------

    @Override
    public List<Mentor.Card> offered(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> records.offered(participantId));
    }

    @Override
    public Optional<Mentor.Card> card(UUID mentorId, UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> records.card(mentorId, participantId));
    }

    // --- the application ---------------------------------------------------------------------------------------------

    @Override
    public Mentor add(MentorDetails details, Optional<UUID> accountId, Optional<UUID> participantId) {
        if (!access.may(Access.PROFILES)) {
            access.require(Access.MENTOR);
            return write(details, access.mentorAccount(), access.own());
        }
        return write(details, accountId, participantId);
    }

    private Mentor write(MentorDetails details, Optional<UUID> accountId, Optional<UUID> participantId) {
        return MentorIdentity.once(() -> transactions.write(() -> {
            List<Answer> answers = checked(details, participantId.isPresent());
            accountId.ifPresent(id -> identity.requireFreeAccount(id, Optional.empty()));
            participantId.ifPresent(identity::requireFreePerson);
            MentorEntity row = writer.saved(new MentorEntity(details, accountId, participantId));
            store.save(row.id(), answers);
            return saved(row);
        }));
    }

    private List<Answer> checked(MentorDetails details, boolean isPeer) {
        ProfileCheck.mentor(details, isPeer, form.topicIds());
        return AnswerCheck.clean(form.fields(Audience.MENTOR), details.answers());
    }

    @Override
    public Mentor change(UUID id, long lock, MentorDetails details) {
        return own(id, lock, row -> {
            List<Answer> answers = checked(details, row.participantId().isPresent());
            row.describe(details);
            store.save(id, answers);
        });
    }

    @Override
    public Mentor linkAccount(UUID id, long lock, Optional<UUID> accountId) {
        access.require(Access.PROFILES);
        return MentorIdentity.once(() -> own(id, lock, row -> {
            accountId.ifPresent(account -> identity.requireFreeAccount(account, Optional.of(id)));
            row.signInAs(accountId);
        }));
    }

    @Override
    public Mentor linkParticipant(UUID id, long lock, Optional<UUID> participantId) {
        access.require(Access.PROFILES);
        return MentorIdentity.once(() -> own(id, lock, row -> {
            if (row.participantId().equals(participantId)) {
                return;
            }
            row.participantId().ifPresent(access::requireRead);
            participantId.ifPresentOrElse(
                    person -> identity.requireOther(id, person), () -> identity.requireNoPeers(row));
            row.belongTo(participantId);
        }));
    }

    @Override
    public Mentor submit(UUID id, long lock) {
        return own(id, lock, row -> {
            ProfileCheck.complete(row.fit());
            AnswerCheck.complete(form.fields(Audience.MENTOR), store.answers(id));
            Moves.require(row.membership().submit(LocalDate.now()));
        });
    }

    @Override
    public Mentor approve(UUID id, long lock) {
        access.require(Access.PROFILES);
        return own(id, lock, row -> {
            Gates open = gates.mentor(row, LocalDate.now());
            Gatekeeper.require(GateRule.beforeApproval(open.forAdults()));
            Moves.require(row.membership().approve(access.name(), Moves.now()));
            events.publish(new MentorApproved(id));
        });
    }

    @Override
    public Mentor decline(UUID id, long lock, String reason) {
        access.require(Access.PROFILES);
        String why = Access.reason(reason);
        return own(id, lock, row -> Moves.require(row.membership().decline(access.name(), Moves.now(), why)));
    }

    // --- pause and leave ---------------------------------------------------------------------------------------------

    @Override
    public Mentor pause(UUID id, long lock, Optional<LocalDate> until, String reason) {
        String why = Access.text(reason, Access.LONGEST_REASON);
        Moves.requireToCome(until);
        return own(id, lock, row -> {
            ender.withdrawProposals(id, why, access.name());
            Moves.require(row.membership().pause(LocalDate.now(), until, why));
        });
    }

    @Override
    public Mentor resume(UUID id, long lock) {
        return own(id, lock, row -> Moves.require(row.membership().resume()));
    }

    @Override
    public Mentor leave(UUID id, long lock, String reason) {
        String why = Access.reason(reason);
        return own(id, lock, row -> {
            ender.handBack(id, EndReason.MENTOR_LEFT, why, access.name());
            Moves.require(row.membership().leave(access.name(), Moves.now(), why));
            events.publish(new MentorLeft(id));
        });
    }

    /** By the mentor himself, or by a coordinator. His mentees are held before him, in the order all locks keep. */
    private Mentor own(UUID id, long lock, Consumer<MentorEntity> change) {
        access.requireAny();
        return transactions.write(() -> {
            locks.mentees(pairs.menteesOf(id));
            locks.mentor(id);
            MentorEntity row = store.mentor(id)
                    .filter(this::maySee)
                    .orElseThrow(() -> new ProblemException("mentoring.mentor.notFound"));
            if (!isOwn(row)) {
                access.require(Access.PROFILES);
            }
            locks.change(row, lock);
            change.accept(row);
            return saved(row);
        });
    }

    private Mentor saved(MentorEntity row) {
        writer.flush();
        return records.record(row);
    }
}
