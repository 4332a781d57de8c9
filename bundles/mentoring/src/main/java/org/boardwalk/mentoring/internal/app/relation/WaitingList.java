package org.boardwalk.mentoring.internal.app.relation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.api.relation.Relations.Waiting;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.Gatekeeper;
import org.boardwalk.mentoring.internal.app.profile.People;
import org.boardwalk.mentoring.internal.app.profile.People.Person;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.Past;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Mentees who wait for a mentor, and why. Inside a transaction only, a few statements however many. */
@Component(service = WaitingList.class)
public final class WaitingList {
    private final Access access;
    private final ProfileStore profiles;
    private final RelationStore store;
    private final Gatekeeper gates;
    private final People people;

    @Activate
    public WaitingList(
            @Reference Access access,
            @Reference ProfileStore profiles,
            @Reference RelationStore store,
            @Reference Gatekeeper gates,
            @Reference People people) {
        this.access = access;
        this.profiles = profiles;
        this.store = store;
        this.gates = gates;
        this.people = people;
    }

    /** Those the signed-in person may see, longest first. */
    List<Waiting> all() {
        LocalDate today = LocalDate.now();
        List<MenteeEntity> mentees = mentees(today);
        List<UUID> ids = mentees.stream().map(MenteeEntity::participantId).toList();
        Map<UUID, List<RelationEntity>> pairs = store.ofMentees(ids);
        Map<UUID, Gate> open = gates.mentees(mentees, today);
        Map<UUID, Person> known = people.find(ids);
        Map<UUID, LocalDate> off = mentorsOff(pairs, today);
        return mentees.stream()
                .flatMap(row -> Optional.ofNullable(known.get(row.participantId()))
                        .filter(person -> !person.exited())
                        .flatMap(person -> past(row, pairs.getOrDefault(row.participantId(), List.of()), off, today)
                                .waiting(open.getOrDefault(row.participantId(), Gatekeeper.CLOSED)
                                        .isOpen())
                                .map(one -> new Waiting(
                                        row.participantId(),
                                        person.name(),
                                        one.reason(),
                                        one.since(),
                                        one.relationId())))
                        .stream())
                .sorted(Comparator.comparing(Waiting::since).thenComparing(Waiting::menteeName))
                .toList();
    }

    private List<MenteeEntity> mentees(LocalDate today) {
        List<MenteeEntity> in = profiles.mentees(Optional.empty(), today).stream()
                .filter(row -> row.membership().state(today).isIn())
                .toList();
        Set<UUID> readable =
                access.readable(in.stream().map(MenteeEntity::participantId).toList());
        return in.stream().filter(row -> readable.contains(row.participantId())).toList();
    }

    /** Since when mentors with open pairs cannot sign in any more; of whom it was not written down yet, since today. */
    private Map<UUID, LocalDate> mentorsOff(Map<UUID, List<RelationEntity>> pairs, LocalDate today) {
        Set<UUID> ids = pairs.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.state().isOpen())
                .map(RelationEntity::mentorId)
                .collect(Collectors.toSet());
        Set<UUID> canSignIn = gates.signIns();
        return profiles.mentors(ids).stream()
                .filter(row ->
                        row.accountId().filter(id -> !canSignIn.contains(id)).isPresent())
                .collect(
                        Collectors.toMap(MentorEntity::id, row -> row.offSince().orElse(today)));
    }

    private static Past past(MenteeEntity row, List<RelationEntity> pairs, Map<UUID, LocalDate> off, LocalDate today) {
        LocalDate approved = row.membership()
                .decision()
                .map(decision -> decision.at().atZone(ZoneId.systemDefault()).toLocalDate())
                .or(row.membership()::appliedOn)
                .orElse(today);
        Function<RelationEntity, Past.Pair> pair = one -> new Past.Pair(
                one.id(),
                one.state(),
                one.agreedOn().isPresent(),
                one.ending(),
                Optional.ofNullable(off.get(one.mentorId())));
        List<RelationEntity> toSee =
                pairs.stream().filter(one -> isToSee(row, one, off)).toList();
        boolean hasLess = pairs.stream().anyMatch(one -> one.state().takesSeat() && !toSee.contains(one));
        return new Past(approved, toSee.stream().map(pair).toList(), hasLess);
    }

    /** What gives her less than she asked for does not end her waiting; but what went wrong in it has to be seen to. */
    private static boolean isToSee(MenteeEntity row, RelationEntity pair, Map<UUID, LocalDate> off) {
        boolean wentWrong =
                pair.state().isOpen() ? off.containsKey(pair.mentorId()) : pair.state() != RelationState.CLOSED;
        return wentWrong || pair.kind().answers(row.kinds());
    }
}
