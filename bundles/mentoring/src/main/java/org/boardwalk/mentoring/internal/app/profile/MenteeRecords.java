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
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.AgeGroup;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.MenteeFilter;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.api.profile.Shared;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.profile.People.Person;
import org.boardwalk.mentoring.internal.app.relation.PairStore;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Mentees as others read them, with what is computed: names, ages, gates, what she shares. Inside a transaction only. */
@Component(service = MenteeRecords.class)
public final class MenteeRecords {
    private final Access access;
    private final ProfileStore store;
    private final Gatekeeper gates;
    private final People people;
    private final PairStore pairs;
    private final ProfileWriter writer;

    @Activate
    public MenteeRecords(
            @Reference Access access,
            @Reference ProfileStore store,
            @Reference Gatekeeper gates,
            @Reference People people,
            @Reference PairStore pairs,
            @Reference ProfileWriter writer) {
        this.access = access;
        this.store = store;
        this.gates = gates;
        this.people = people;
        this.pairs = pairs;
        this.writer = writer;
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

    /** By name. */
    List<Mentee.Line> lines(MenteeFilter filter) {
        LocalDate today = LocalDate.now();
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
                .sorted(Comparator.comparing((Mentee.Line line) -> line.name().toLowerCase(Locale.ROOT)))
                .toList();
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

    /** All one may see, those too who left; in a few statements. */
    List<Kept> kept() {
        LocalDate today = LocalDate.now();
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
    }

    Mentee record(MenteeEntity row) {
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

    /** What the participant's record says already. */
    MenteeDetails blank(UUID participantId) {
        Optional<ParticipantDetails> details = people.participant(participantId).map(Participant::details);
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

    /** What the mentor of an open pair may see. */
    Mentee.Card card(UUID participantId, UUID mentorId) {
        LocalDate today = LocalDate.now();
        MenteeEntity row = store.mentee(participantId).orElseThrow(() -> new ProblemException("participants.notFound"));
        Participant person =
                people.participant(participantId).orElseThrow(() -> new ProblemException("participants.notFound"));
        List<Answer> answers = ProfileWriter.only(writer.sharedFields(Audience.MENTEE), store.answers(row.id()));
        boolean active = pairs.openOfMentee(participantId).stream()
                .filter(pair -> pair.mentorId().equals(mentorId))
                .map(RelationEntity::state)
                .anyMatch(state -> state == RelationState.ACTIVE || state == RelationState.PAUSED);
        return card(row, person, active, answers, today);
    }

    /** What the mentor of a pair that is over may see. */
    Mentee.Card formerCard(UUID participantId) {
        LocalDate today = LocalDate.now();
        Person person = people.find(participantId).orElseThrow(() -> new ProblemException("participants.notFound"));
        return new Mentee.Card(
                participantId, person.shownName(today), person.age(today), "", Fit.NONE, Set.of(), "", "", List.of());
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
}
