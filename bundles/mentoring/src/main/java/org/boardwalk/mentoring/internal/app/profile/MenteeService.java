package org.boardwalk.mentoring.internal.app.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.event.MenteeApproved;
import org.boardwalk.mentoring.api.profile.AgeGroup;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.MenteeFilter;
import org.boardwalk.mentoring.api.profile.Mentees;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.api.profile.Shared;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.profile.People.Person;
import org.boardwalk.mentoring.internal.app.relation.PairEnder;
import org.boardwalk.mentoring.internal.app.relation.PairStore;
import org.boardwalk.mentoring.internal.domain.profile.GateRule;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
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
    private final People people;
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
            @Reference People people,
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
        this.people = people;
        this.pairs = pairs;
        this.ender = ender;
        this.events = events;
        this.writer = writer;
    }

    // --- reading -----------------------------------------------------------------------------------------------------

    @Override
    public List<Mentee.Line> list(MenteeFilter filter, int offset, int limit) {
        return lines(filter).stream().skip(offset).limit(limit).toList();
    }

    @Override
    public int count(MenteeFilter filter) {
        return lines(filter).size();
    }

    private List<Mentee.Line> lines(MenteeFilter filter) {
        access.require(Access.READ);
        LocalDate today = LocalDate.now();
        return transactions.read(() -> {
            List<MenteeEntity> rows = readable(store.mentees(filter.state(), today));
            List<UUID> ids = rows.stream().map(MenteeEntity::participantId).toList();
            Map<UUID, Person> known = people.find(ids);
            Map<UUID, Gate> open = gates.mentees(rows, today);
            Set<UUID> mentored = pairs.mentored(ids);
            return rows.stream()
                    .flatMap(row -> Optional.ofNullable(known.get(row.participantId()))
                            .map(person -> line(row, person, open, mentored, today))
                            .stream())
                    .filter(line -> fits(filter, line))
                    .sorted(Comparator.comparing(
                            (Mentee.Line line) -> line.name().toLowerCase(Locale.ROOT)))
                    .toList();
        });
    }

    private List<MenteeEntity> readable(List<MenteeEntity> rows) {
        Set<UUID> readable =
                access.readable(rows.stream().map(MenteeEntity::participantId).toList());
        return rows.stream()
                .filter(row -> readable.contains(row.participantId()))
                .toList();
    }

    private static boolean fits(MenteeFilter filter, Mentee.Line line) {
        return line.name()
                        .toLowerCase(Locale.ROOT)
                        .contains(filter.text().strip().toLowerCase(Locale.ROOT))
                && filter.mentored().filter(wanted -> wanted != line.mentored()).isEmpty()
                && (!filter.onlyMinors() || line.age().isProtected());
    }

    private static Mentee.Line line(
            MenteeEntity row, Person person, Map<UUID, Gate> open, Set<UUID> mentored, LocalDate today) {
        return new Mentee.Line(
                row.participantId(),
                person.name(),
                person.age(today),
                row.membership().state(today),
                open.getOrDefault(row.participantId(), Gatekeeper.CLOSED),
                mentored.contains(row.participantId()),
                row.membership().appliedOn());
    }

    /**
     * A mentee as a file has her, without what is computed.
     *
     * @param lock to be handed back with a change
     */
    public record Kept(
            UUID participantId,
            long lock,
            ProfileState state,
            Optional<LocalDate> appliedOn,
            Optional<Mentee.Guardian> guardian,
            MenteeDetails details) {}

    /** All one may see, those too who left; in a few statements. */
    public List<Kept> kept() {
        access.require(Access.READ);
        LocalDate today = LocalDate.now();
        return transactions.read(() -> {
            List<MenteeEntity> rows = readable(store.allMentees());
            Map<UUID, List<Answer>> answers =
                    store.answers(rows.stream().map(MenteeEntity::id).toList());
            return rows.stream()
                    .map(row -> new Kept(
                            row.participantId(),
                            row.version(),
                            row.membership().state(today),
                            row.membership().appliedOn(),
                            row.guardian(),
                            row.details(answers.getOrDefault(row.id(), List.of()))))
                    .toList();
        });
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
        return transactions.read(() -> store.mentee(participantId).map(this::record));
    }

    private Mentee record(MenteeEntity row) {
        LocalDate today = LocalDate.now();
        UUID id = row.participantId();
        Person person = people.find(id).orElseThrow(() -> new ProblemException("participants.notFound"));
        return new Mentee(
                id,
                row.version(),
                person.name(),
                row.details(store.answers(row.id())),
                row.membership().state(today),
                person.age(today),
                row.guardian(),
                row.membership().pause(today),
                row.membership().appliedOn(),
                row.membership().decision(),
                gates.mentee(row, today),
                !pairs.mentored(List.of(id)).isEmpty());
    }

    @Override
    public MenteeDetails blank(UUID participantId) {
        access.requireRead(participantId);
        Optional<ParticipantDetails> details =
                transactions.read(() -> people.participant(participantId)).map(Participant::details);
        Fit fit = new Fit(
                details.map(ParticipantDetails::language).filter(tag -> !tag.isBlank()).stream()
                        .collect(Collectors.toSet()),
                details.map(ParticipantDetails::county).filter(county -> !county.isBlank()).stream()
                        .collect(Collectors.toSet()),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
        return new MenteeDetails("", Set.of(MentoringKind.ONE_TO_ONE), fit, Set.of(), List.of());
    }

    @Override
    public Mentee.Card card(UUID participantId, UUID mentorId) {
        LocalDate today = LocalDate.now();
        return transactions.read(() -> {
            requireView(participantId, mentorId);
            MenteeEntity row =
                    store.mentee(participantId).orElseThrow(() -> new ProblemException("participants.notFound"));
            Participant person =
                    people.participant(participantId).orElseThrow(() -> new ProblemException("participants.notFound"));
            List<Answer> answers = ProfileWriter.only(writer.sharedFields(Audience.MENTEE), store.answers(row.id()));
            boolean active = pairs.openOfMentee(participantId).stream()
                    .filter(pair -> pair.mentorId().equals(mentorId))
                    .map(RelationEntity::state)
                    .anyMatch(state -> state == RelationState.ACTIVE || state == RelationState.PAUSED);
            return card(row, person, active, answers, today);
        });
    }

    /** The mentor of an open pair, or staff who may see her. */
    private void requireView(UUID participantId, UUID mentorId) {
        boolean pair = pairs.isOpen(mentorId, participantId);
        boolean mine = access.mentorAccount()
                .flatMap(store::mentorOf)
                .map(MentorEntity::id)
                .filter(mentorId::equals)
                .isPresent();
        if (!mine) {
            access.requireRead(participantId);
        }
        if (!pair) {
            throw new ProblemException("participants.notFound");
        }
    }

    private static Mentee.Card card(
            MenteeEntity row, Participant person, boolean active, List<Answer> answers, LocalDate today) {
        ParticipantDetails known = person.details();
        AgeGroup age = AgeGroup.on(today, Optional.ofNullable(known.birthDate()));
        MenteeDetails details = row.details(answers);
        Set<Shared> shared = EnumSet.noneOf(Shared.class);
        shared.addAll(details.shared());
        if (age.isProtected()) {
            shared.remove(Shared.CONTACT);
        }
        boolean reachable = active && shared.contains(Shared.CONTACT);
        return new Mentee.Card(
                row.participantId(),
                age.isProtected() ? People.called(known) : known.displayName(),
                age,
                details.wishes(),
                details.fit(),
                shared,
                reachable ? known.email() : "",
                reachable ? known.phone() : "",
                answers);
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
        return record(row);
    }
}
