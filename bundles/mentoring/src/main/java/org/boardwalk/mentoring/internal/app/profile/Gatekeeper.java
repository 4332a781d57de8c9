package org.boardwalk.mentoring.internal.app.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.AgeGroup;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.profile.ScreeningItem;
import org.boardwalk.mentoring.internal.app.profile.People.Person;
import org.boardwalk.mentoring.internal.domain.profile.GateRule;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.profile.Protection;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.Roles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Stands before every pair. Whatever makes, accepts, begins or resumes one calls {@link #requireOpen} in the transaction that
 * does it; what screens, pauses or lets somebody go locks the same rows, so that nobody slips through between. Inside a
 * transaction only; checks no permission.
 */
@Component(service = Gatekeeper.class)
public final class Gatekeeper {
    /** Of whoever is not there. */
    public static final Gate CLOSED = new Gate(List.of(Gate.Missing.of(Gate.Reason.NOT_IN)));

    private final ProfileStore profiles;
    private final ScreeningStore screening;
    private final People people;
    private final Accounts accounts;
    private final Locks locks;

    @Activate
    public Gatekeeper(
            @Reference ProfileStore profiles,
            @Reference ScreeningStore screening,
            @Reference People people,
            @Reference Accounts accounts,
            @Reference Locks locks) {
        this.profiles = profiles;
        this.screening = screening;
        this.people = people;
        this.accounts = accounts;
        this.locks = locks;
    }

    /**
     * Holds both, the mentee first, and lets the two be a pair today. Inside a writing transaction, before their rows are
     * read.
     *
     * @throws ProblemException {@code mentoring.gate.<REASON>}, {@code participants.notFound} for whoever is no mentee, {@code
     *     mentoring.mentor.notFound}
     */
    public void requireOpen(UUID mentorId, UUID participantId) {
        locks.mentee(participantId);
        locks.mentor(mentorId);
        LocalDate today = LocalDate.now();
        MenteeEntity mentee =
                profiles.mentee(participantId).orElseThrow(() -> new ProblemException("participants.notFound"));
        require(mentee(mentee, today));
        boolean minor = age(participantId, today).isProtected();
        require(mentorGate(mentorId, minor, today));
    }

    /**
     * Holds a mentor and lets him lead a group. Inside a writing transaction, before his row is read.
     *
     * @param mentees participants who are in it: among minors the gate for minors has to be open
     * @throws ProblemException {@code mentoring.gate.<REASON>}, {@code mentoring.mentor.notFound}
     */
    public void requireMentor(UUID mentorId, Collection<UUID> mentees) {
        locks.mentor(mentorId);
        LocalDate today = LocalDate.now();
        boolean minors = mentees.stream().anyMatch(one -> age(one, today).isProtected());
        require(mentorGate(mentorId, minors, today));
    }

    private Gate mentorGate(UUID mentorId, boolean minor, LocalDate on) {
        MentorEntity mentor =
                profiles.mentor(mentorId).orElseThrow(() -> new ProblemException("mentoring.mentor.notFound"));
        Gates gates = mentor(mentor, on);
        return minor ? gates.forMinors() : gates.forAdults();
    }

    /** @throws ProblemException {@code mentoring.gate.<REASON>} of the weightiest reason, with the name of the step */
    public static void require(Gate gate) {
        if (!gate.isOpen()) {
            Gate.Missing first = gate.missing().getFirst();
            throw new ProblemException("mentoring.gate." + first.reason(), first.stepName());
        }
    }

    public Gates mentor(MentorEntity row, LocalDate on) {
        return mentors(List.of(row), on).getOrDefault(row.id(), Gates.CLOSED);
    }

    /**
     * Gates of mentors, in a few statements however many.
     *
     * @return one for each row, by id
     */
    public Map<UUID, Gates> mentors(Collection<MentorEntity> rows, LocalDate on) {
        List<UUID> ids = rows.stream().map(MentorEntity::id).toList();
        Map<UUID, List<ScreeningItem>> items = screening.items(Audience.MENTOR, ids, on);
        Set<UUID> canSignIn = signIns();
        Map<UUID, Person> peers = people.find(
                rows.stream().flatMap(row -> row.participantId().stream()).collect(Collectors.toSet()));
        Map<UUID, Gates> gates = new HashMap<>();
        rows.forEach(row -> gates.put(
                row.id(),
                gates(
                        row,
                        row.accountId().filter(id -> !canSignIn.contains(id)).isEmpty(),
                        adult(row, peers, on),
                        items.getOrDefault(row.id(), List.of()),
                        on)));
        return gates;
    }

    private static Gates gates(
            MentorEntity row, boolean accountOn, boolean adult, List<ScreeningItem> items, LocalDate on) {
        return new Gates(
                accountOn,
                GateRule.mentor(row.membership().state(on), accountOn, adult, row.withMinors(), false, items, on),
                GateRule.mentor(row.membership().state(on), accountOn, adult, row.withMinors(), true, items, on));
    }

    /** Whether a mentor is 18 or older; nobody is who is not known any more. */
    public boolean isAdult(UUID mentorId, LocalDate on) {
        return profiles.mentor(mentorId)
                .filter(row ->
                        adult(row, people.find(row.participantId().stream().toList()), on))
                .isPresent();
    }

    /** A peer's date of birth says it; else what the mentor said. */
    private static boolean adult(MentorEntity row, Map<UUID, Person> peers, LocalDate on) {
        AgeGroup age = row.participantId()
                .map(peers::get)
                .map(person -> person.age(on))
                .orElse(AgeGroup.UNKNOWN);
        return age == AgeGroup.UNKNOWN ? row.adult() : age == AgeGroup.ADULT;
    }

    /** Accounts that can sign in as a mentor. */
    public Set<UUID> signIns() {
        return accounts.withRole(Roles.MENTOR).stream().map(Account::id).collect(Collectors.toSet());
    }

    public Gate mentee(MenteeEntity row, LocalDate on) {
        return mentees(List.of(row), on).getOrDefault(row.participantId(), CLOSED);
    }

    /**
     * Gates of mentees, in a few statements however many.
     *
     * @return one for each row, by participant
     */
    public Map<UUID, Gate> mentees(Collection<MenteeEntity> rows, LocalDate on) {
        return mentees(
                rows, people.find(rows.stream().map(MenteeEntity::participantId).toList()), on);
    }

    /**
     * The same for whoever knows the people already.
     *
     * @param known as {@link People#find} has them
     */
    public Map<UUID, Gate> mentees(Collection<MenteeEntity> rows, Map<UUID, Person> known, LocalDate on) {
        List<UUID> ids = rows.stream().map(MenteeEntity::participantId).toList();
        Map<UUID, List<ScreeningItem>> items = screening.items(Audience.MENTEE, ids, on);
        Map<UUID, Gate> gates = new HashMap<>();
        rows.forEach(row -> {
            Person person = known.get(row.participantId());
            gates.put(
                    row.participantId(),
                    GateRule.mentee(
                            row.membership().state(on),
                            person == null || person.exited(),
                            person == null ? AgeGroup.UNKNOWN : person.age(on),
                            row.guardian().isPresent(),
                            items.getOrDefault(row.participantId(), List.of()),
                            on));
        });
        return gates;
    }

    /** Whether a pair that goes on may neither write to each other nor plan to meet. */
    public boolean isOnHold(UUID mentorId, UUID participantId, LocalDate on) {
        Map<UUID, Person> known = people.find(Set.of(participantId));
        boolean minor = Optional.ofNullable(known.get(participantId))
                .map(person -> person.age(on).isProtected())
                .orElse(true);
        Gates mentor = profiles.mentor(mentorId).map(row -> mentor(row, on)).orElse(Gates.CLOSED);
        Gate mentee = profiles.mentee(participantId)
                .map(row -> mentees(List.of(row), known, on).getOrDefault(participantId, CLOSED))
                .orElse(CLOSED);
        return Protection.isOnHold(minor ? mentor.forMinors() : mentor.forAdults(), mentee, minor);
    }

    /** Whether somebody is protected as a minor. */
    public AgeGroup age(UUID participantId, LocalDate on) {
        return people.find(participantId).map(person -> person.age(on)).orElse(AgeGroup.UNKNOWN);
    }

    /**
     * @param accountOn whether the account, if there is one, can sign in and is a mentor's
     * @param forAdults for a mentee who is no minor
     * @param forMinors for a mentee who is protected as a minor
     */
    public record Gates(boolean accountOn, Gate forAdults, Gate forMinors) {
        public boolean isOpen(boolean minor) {
            return minor ? forMinors.isOpen() : forAdults.isOpen();
        }

        /** Of whoever is not there. */
        public static final Gates CLOSED = new Gates(false, Gatekeeper.CLOSED, Gatekeeper.CLOSED);
    }
}
