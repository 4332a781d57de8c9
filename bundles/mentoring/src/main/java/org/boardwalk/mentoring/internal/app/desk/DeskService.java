package org.boardwalk.mentoring.internal.app.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.desk.MentorDesk;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.Mentees;
import org.boardwalk.mentoring.api.profile.Shared;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.Relations;
import org.boardwalk.mentoring.internal.app.meeting.MeetingStore;
import org.boardwalk.mentoring.internal.app.meeting.MessageStore;
import org.boardwalk.mentoring.internal.app.meeting.PairSight;
import org.boardwalk.mentoring.internal.app.meeting.PairSight.Sight;
import org.boardwalk.mentoring.internal.app.meeting.SharedPlans;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.People;
import org.boardwalk.mentoring.internal.app.profile.People.Person;
import org.boardwalk.mentoring.internal.app.relation.PairStore;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mentor's first page, and the page of one mentee. */
@Component(service = MentorDesk.class)
public final class DeskService implements MentorDesk {
    private static final Comparator<Line> IN_ORDER = Comparator.comparing(
                    (Line line) -> !line.relation().awaiting().contains(Party.MENTOR))
            .thenComparing(line -> line.relation().menteeName(), String.CASE_INSENSITIVE_ORDER);

    private final Transactions transactions;
    private final Access access;
    private final PairSight sight;
    private final PairStore pairs;
    private final People people;
    private final DeskStore store;
    private final MeetingStore meetings;
    private final MessageStore messages;
    private final Relations relations;
    private final Mentees mentees;
    private final SharedPlans plans;
    private final SharedRecords records;

    @Activate
    public DeskService(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference PairSight sight,
            @Reference PairStore pairs,
            @Reference People people,
            @Reference DeskStore store,
            @Reference MeetingStore meetings,
            @Reference MessageStore messages,
            @Reference Relations relations,
            @Reference Mentees mentees,
            @Reference SharedPlans plans,
            @Reference SharedRecords records) {
        this.transactions = transactions;
        this.access = access;
        this.sight = sight;
        this.pairs = pairs;
        this.people = people;
        this.store = store;
        this.meetings = meetings;
        this.messages = messages;
        this.relations = relations;
        this.mentees = mentees;
        this.plans = plans;
        this.records = records;
    }

    @Override
    public List<Line> mine() {
        access.require(Access.MENTOR);
        return transactions.read(() -> sight.mentor().map(this::lines).orElse(List.of()));
    }

    private List<Line> lines(MentorEntity mentor) {
        List<RelationEntity> rows = pairs.openOfMentor(mentor.id());
        if (rows.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now();
        Set<UUID> ids = rows.stream().map(RelationEntity::id).collect(Collectors.toSet());
        Set<UUID> seated = rows.stream()
                .filter(row -> row.state().takesSeat())
                .map(RelationEntity::participantId)
                .collect(Collectors.toSet());
        Map<UUID, Person> persons =
                people.find(rows.stream().map(RelationEntity::participantId).collect(Collectors.toSet()));
        Map<UUID, Meeting> next = next(ids, today);
        Map<UUID, LocalDate> met = store.lastMet(ids);
        Map<UUID, Integer> tasks = store.openTasks(ids);
        Map<UUID, Integer> unread = messages.unread(Optional.of(mentor.id()));
        Map<UUID, List<Progress>> progress = plans.progress(seated);
        return rows.stream()
                .map(row -> new Line(
                        line(row, mentor, Optional.ofNullable(persons.get(row.participantId())), today),
                        Optional.ofNullable(next.get(row.id())),
                        Optional.ofNullable(met.get(row.id())),
                        progress.getOrDefault(row.participantId(), List.of()).stream()
                                .findFirst(),
                        tasks.getOrDefault(row.id(), 0),
                        unread.getOrDefault(row.id(), 0)))
                .sorted(IN_ORDER)
                .toList();
    }

    @Override
    public List<Relation.Line> past() {
        access.require(Access.MENTOR);
        return transactions.read(() -> sight.mentor().map(this::past).orElse(List.of()));
    }

    private List<Relation.Line> past(MentorEntity mentor) {
        LocalDate today = LocalDate.now();
        List<RelationEntity> rows = pairs.pastOfMentor(mentor.id());
        Map<UUID, Person> persons =
                people.find(rows.stream().map(RelationEntity::participantId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> line(row, mentor, Optional.ofNullable(persons.get(row.participantId())), today))
                .toList();
    }

    private Map<UUID, Meeting> next(Set<UUID> pairs, LocalDate today) {
        Map<UUID, MeetingEntity> rows = store.next(pairs, today);
        Map<UUID, Meeting> byId = meetings
                .records(rows.values().stream().distinct().toList())
                .stream()
                .collect(Collectors.toMap(Meeting::id, meeting -> meeting));
        Map<UUID, Meeting> next = new HashMap<>();
        rows.forEach((pair, row) -> Optional.ofNullable(byId.get(row.id())).ifPresent(one -> next.put(pair, one)));
        return next;
    }

    private static Relation.Line line(
            RelationEntity row, MentorEntity mentor, Optional<Person> person, LocalDate today) {
        return new Relation.Line(
                row.id(),
                row.kind(),
                row.mentorId(),
                mentor.displayName(),
                row.participantId(),
                person.map(one -> one.shownName(today)).orElse(""),
                row.state(),
                row.awaiting(),
                row.proposedOn(),
                row.startedOn(),
                row.ending().map(Relation.Ending::on));
    }

    @Override
    public MenteePage page(UUID relationId) {
        return transactions.read(() -> {
            Sight pair = sight.of(relationId);
            if (!pair.is(Party.MENTOR) && !pair.is(Party.COORDINATOR)) {
                throw notFound();
            }
            Relation relation = relations.find(relationId).orElseThrow(DeskService::notFound);
            UUID person = relation.participantId();
            Mentee.Card card = mentees.card(person, relation.mentorId());
            boolean seated = relation.state().takesSeat();
            return new MenteePage(
                    relation,
                    card,
                    seated ? plans.progress(Set.of(person)).getOrDefault(person, List.of()) : List.of(),
                    seated && card.shared().contains(Shared.CREDENTIALS) ? records.credentials(person) : List.of(),
                    seated && card.shared().contains(Shared.PLACEMENT) ? records.placements(person) : List.of(),
                    seated);
        });
    }

    private static ProblemException notFound() {
        return new ProblemException("mentoring.relation.notFound");
    }
}
