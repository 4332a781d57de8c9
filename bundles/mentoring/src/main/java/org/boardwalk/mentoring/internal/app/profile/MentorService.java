package org.boardwalk.mentoring.internal.app.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.boardwalk.mentoring.api.event.MentorApproved;
import org.boardwalk.mentoring.api.event.MentorLeft;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.api.profile.MentorFilter;
import org.boardwalk.mentoring.api.profile.MentoringKind;
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
    private final People people;
    private final PairStore pairs;
    private final PairEnder ender;
    private final Events events;
    private final ProfileWriter writer;
    private final MentorRecords records;

    @Activate
    public MentorService(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference ProfileStore store,
            @Reference FormStore form,
            @Reference Gatekeeper gates,
            @Reference Locks locks,
            @Reference People people,
            @Reference PairStore pairs,
            @Reference PairEnder ender,
            @Reference Events events,
            @Reference ProfileWriter writer,
            @Reference MentorRecords records) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.form = form;
        this.gates = gates;
        this.locks = locks;
        this.people = people;
        this.pairs = pairs;
        this.ender = ender;
        this.events = events;
        this.writer = writer;
        this.records = records;
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
        return once(() -> transactions.write(() -> {
            List<Answer> answers = checked(details, participantId.isPresent());
            accountId.ifPresent(id -> requireFreeAccount(id, Optional.empty()));
            participantId.ifPresent(this::requireFreePerson);
            MentorEntity row = writer.saved(new MentorEntity(details, accountId, participantId));
            store.save(row.id(), answers);
            return saved(row);
        }));
    }

    private List<Answer> checked(MentorDetails details, boolean isPeer) {
        ProfileCheck.mentor(details, isPeer, form.topicIds());
        return AnswerCheck.clean(form.fields(Audience.MENTOR), details.answers());
    }

    private void requireFreeAccount(UUID accountId, Optional<UUID> mentorId) {
        if (!gates.signIns().contains(accountId)) {
            throw new ProblemException("mentoring.mentor.notAMentor");
        }
        store.mentorOf(accountId)
                .filter(other -> mentorId.filter(other.id()::equals).isEmpty())
                .ifPresent(other -> {
                    throw new ProblemException("mentoring.mentor.accountTaken");
                });
    }

    private void requireFreePerson(UUID participantId) {
        access.requireRead(participantId);
        if (people.find(participantId).isEmpty()) {
            throw new ProblemException("participants.notFound");
        }
        if (store.peer(participantId).isPresent()) {
            throw new ProblemException("mentoring.mentor.participantTaken");
        }
    }

    /** Two who take the same account or person at the same moment. */
    private static Mentor once(Supplier<Mentor> work) {
        return Once.named(
                "mentoring_mentor_account",
                () -> new ProblemException("mentoring.mentor.accountTaken"),
                () -> Once.named(
                        "mentoring_mentor_person",
                        () -> new ProblemException("mentoring.mentor.participantTaken"),
                        work));
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
        return once(() -> own(id, lock, row -> {
            accountId.ifPresent(account -> requireFreeAccount(account, Optional.of(id)));
            row.signInAs(accountId);
        }));
    }

    @Override
    public Mentor linkParticipant(UUID id, long lock, Optional<UUID> participantId) {
        access.require(Access.PROFILES);
        return once(() -> own(id, lock, row -> {
            if (row.participantId().equals(participantId)) {
                return;
            }
            row.participantId().ifPresent(access::requireRead);
            participantId.ifPresentOrElse(person -> requireOther(id, person), () -> requireNoPeers(row));
            row.belongTo(participantId);
        }));
    }

    /** Nobody becomes, as a peer, the mentee of his own pair. */
    private void requireOther(UUID id, UUID participantId) {
        requireFreePerson(participantId);
        if (pairs.isOpen(id, participantId)) {
            throw new ProblemException("mentoring.mentor.ownMentee");
        }
    }

    private void requireNoPeers(MentorEntity row) {
        boolean mentorsPeers =
                pairs.openOfMentor(row.id()).stream().anyMatch(pair -> pair.kind() == MentoringKind.PEER);
        if (mentorsPeers || row.details(List.of()).kinds().contains(MentoringKind.PEER)) {
            throw new ProblemException("mentoring.mentor.peerOnly");
        }
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
