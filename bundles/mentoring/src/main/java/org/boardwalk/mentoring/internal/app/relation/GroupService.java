package org.boardwalk.mentoring.internal.app.relation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.relation.Group;
import org.boardwalk.mentoring.api.relation.Groups;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.Gatekeeper;
import org.boardwalk.mentoring.internal.app.profile.Locks;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.app.relation.PairAccess.Reader;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.GroupEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Groups; whoever joins or changes one holds its mentor, so that seats are counted by one at a time. */
@Component(service = Groups.class)
public final class GroupService implements Groups {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ABOUT = 2000;
    private static final int FEWEST_SEATS = 2;
    private static final int MOST_SEATS = 50;

    private final Transactions transactions;
    private final Access access;
    private final PairAccess rights;
    private final RelationStore store;
    private final PairMaker maker;
    private final RelationRecords records;
    private final ProfileStore profiles;
    private final Gatekeeper gates;
    private final Locks locks;

    @Activate
    public GroupService(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference PairAccess rights,
            @Reference RelationStore store,
            @Reference PairMaker maker,
            @Reference RelationRecords records,
            @Reference ProfileStore profiles,
            @Reference Gatekeeper gates,
            @Reference Locks locks) {
        this.transactions = transactions;
        this.access = access;
        this.rights = rights;
        this.store = store;
        this.maker = maker;
        this.records = records;
        this.profiles = profiles;
        this.gates = gates;
        this.locks = locks;
    }

    // --- reading -----------------------------------------------------------------------------------------------------

    @Override
    public List<Group> list() {
        access.requireAny();
        return transactions.read(() -> sorted(groups(store.groups())));
    }

    @Override
    public Optional<Group> find(UUID id) {
        access.requireAny();
        return transactions.read(
                () -> groups(store.group(id).stream().toList()).stream().findFirst());
    }

    @Override
    public List<Group> led() {
        access.require(Access.MENTOR);
        return transactions.read(() -> {
            List<GroupEntity> rows = access.mentorAccount()
                    .flatMap(store::mentorOf)
                    .map(store::groupsOf)
                    .orElse(List.of());
            return rows.isEmpty() ? List.of() : sorted(groups(rows));
        });
    }

    private static List<Group> sorted(List<Group> groups) {
        return groups.stream()
                .sorted(Comparator.comparing(Group::open, Comparator.reverseOrder())
                        .thenComparing(group -> group.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Staff see all; a mentor his own; a member hers, without the others. */
    private List<Group> groups(Collection<GroupEntity> rows) {
        Map<UUID, List<RelationEntity>> members = store.members();
        Reader reader =
                rights.readerOf(members.values().stream().flatMap(List::stream).toList());
        Map<UUID, String> mentors =
                profiles.mentors(rows.stream().map(GroupEntity::mentorId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(MentorEntity::id, MentorEntity::displayName));
        return rows.stream()
                .flatMap(row -> shown(row, members.getOrDefault(row.id(), List.of()), reader)
                        .map(seen -> record(row, mentors.getOrDefault(row.mentorId(), ""), seen))
                        .stream())
                .toList();
    }

    private Optional<List<RelationEntity>> shown(GroupEntity row, List<RelationEntity> members, Reader reader) {
        List<RelationEntity> seen = members.stream().filter(reader::maySee).toList();
        boolean leads = reader.mentorId().filter(row.mentorId()::equals).isPresent();
        return access.may(Access.READ) || leads || !seen.isEmpty() ? Optional.of(seen) : Optional.empty();
    }

    private Group record(GroupEntity row, String mentorName, List<RelationEntity> members) {
        return new Group(
                row.id(),
                row.version(),
                row.name(),
                row.about(),
                row.mentorId(),
                mentorName,
                row.topicId(),
                row.seats(),
                row.isOpen(),
                records.lines(members).stream()
                        .sorted(Comparator.comparing(Relation.Line::menteeName))
                        .toList());
    }

    // --- changing ----------------------------------------------------------------------------------------------------

    @Override
    public Group save(Group group) {
        access.require(Access.COORDINATE);
        if (group.name().isBlank()) {
            throw new ProblemException("mentoring.group.noName");
        }
        String name = Access.text(group.name(), LONGEST_NAME);
        String about = Access.text(group.about(), LONGEST_ABOUT);
        if (group.seats() < FEWEST_SEATS || group.seats() > MOST_SEATS) {
            throw new ProblemException("mentoring.group.seats", FEWEST_SEATS, MOST_SEATS);
        }
        return transactions.write(() -> {
            locks.mentors(Stream.concat(store.leaderOf(group.id()).stream(), Stream.of(group.mentorId()))
                    .toList());
            GroupEntity row = store.group(group.id()).orElse(null);
            if ((row == null ? 0 : row.version()) != group.lock()) {
                throw new ProblemException("platform.conflict");
            }
            List<RelationEntity> members = row == null ? List.of() : store.members(row.id());
            requireLeader(row, group, members);
            if (members.size() > group.seats()) {
                throw new ProblemException("mentoring.group.tooMany", members.size());
            }
            GroupEntity saved = row == null ? new GroupEntity(group.id()) : row;
            saved.describe(name, about, group.mentorId(), group.topicId(), group.seats(), group.open());
            members.forEach(member -> member.handTo(group.mentorId()));
            store.planned(group.id()).forEach(meeting -> meeting.ledBy(group.mentorId()));
            store.add(saved);
            store.flush();
            return groups(List.of(saved)).getFirst();
        });
    }

    /** A new mentor, or one who is to take somebody in again, has to be let through, with minors if there are any. */
    private void requireLeader(@Nullable GroupEntity row, Group group, List<RelationEntity> members) {
        boolean same = row != null && row.mentorId().equals(group.mentorId()) && (row.isOpen() || !group.open());
        if (same) {
            return;
        }
        List<UUID> mentees = members.stream().map(RelationEntity::participantId).toList();
        gates.requireMentor(group.mentorId(), mentees);
        profiles.mentor(group.mentorId())
                .flatMap(MentorEntity::participantId)
                .filter(mentees::contains)
                .ifPresent(self -> {
                    throw new ProblemException("mentoring.relation.self");
                });
    }

    @Override
    public Relation join(UUID groupId, UUID participantId) {
        access.requireWrite(Access.COORDINATE, participantId);
        return transactions.write(() -> {
            UUID leader = store.leaderOf(groupId).orElseThrow(() -> new ProblemException("mentoring.group.notFound"));
            locks.mentee(participantId);
            locks.mentor(leader);
            GroupEntity group = store.group(groupId).orElseThrow();
            List<RelationEntity> members = store.members(groupId);
            if (!group.isOpen()) {
                throw new ProblemException("mentoring.group.closed");
            }
            if (members.stream().anyMatch(row -> row.participantId().equals(participantId))) {
                throw new ProblemException("mentoring.group.member");
            }
            if (members.size() >= group.seats()) {
                throw new ProblemException("mentoring.group.full", group.seats());
            }
            RelationEntity row = maker.join(groupId, group.mentorId(), participantId, LocalDate.now(), access.name());
            LocalDate today = LocalDate.now();
            store.planned(groupId).stream()
                    .filter(meeting -> !meeting.on().isBefore(today))
                    .forEach(meeting -> store.ask(row, meeting));
            store.flush();
            return records.record(row);
        });
    }
}
