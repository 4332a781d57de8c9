package org.boardwalk.mentoring.internal.app.meeting;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.event.MeetingHeld;
import org.boardwalk.mentoring.api.event.MeetingTakenBack;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.Meeting.State;
import org.boardwalk.mentoring.api.meeting.MeetingDetails;
import org.boardwalk.mentoring.api.meeting.Meetings;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.api.relation.Relations;
import org.boardwalk.mentoring.internal.app.meeting.PairSight.Sight;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.Locks;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.boardwalk.mentoring.internal.domain.meeting.PresenceEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Meetings, from the plan to the log. */
@Component(service = {Meetings.class, MeetingService.class})
public final class MeetingService implements Meetings {
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);
    private static final Comparator<MeetingEntity> SOONEST = Comparator.comparing(MeetingEntity::on)
            .thenComparing(row -> row.at().map(Object::toString).orElse(""));

    private final Transactions transactions;
    private final EntityManager entities;
    private final Access access;
    private final PairSight sight;
    private final MeetingStore store;
    private final Relations relations;
    private final Locks locks;
    private final Events events;
    private final PairMail mail;

    @Activate
    public MeetingService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities,
            @Reference Access access,
            @Reference PairSight sight,
            @Reference MeetingStore store,
            @Reference Relations relations,
            @Reference Locks locks,
            @Reference Events events,
            @Reference PairMail mail) {
        this.transactions = transactions;
        this.entities = entities;
        this.access = access;
        this.sight = sight;
        this.store = store;
        this.relations = relations;
        this.locks = locks;
        this.events = events;
        this.mail = mail;
    }

    // --- reading -----------------------------------------------------------------------------------------------------

    @Override
    public List<Meeting> of(UUID relationId, int offset, int limit) {
        return transactions.read(() -> {
            sight.of(relationId);
            return store.records(store.of(relationId, offset, limit));
        });
    }

    @Override
    public int count(UUID relationId) {
        return transactions.read(() -> {
            sight.of(relationId);
            return store.count(relationId);
        });
    }

    @Override
    public List<Meeting> ofGroup(UUID groupId, int offset, int limit) {
        access.requireAny();
        return transactions.read(() -> store.records(store.ofGroup(groupId).stream()
                .filter(this::maySee)
                .skip(offset)
                .limit(limit)
                .toList()));
    }

    @Override
    public Optional<Meeting> find(UUID id) {
        return transactions.read(() -> store.find(id).filter(this::maySee).map(store::record));
    }

    private boolean maySee(MeetingEntity row) {
        return leads(row.mentorId())
                || store.presences(row.id()).stream()
                        .anyMatch(one -> sight.find(one.relationId()).isPresent());
    }

    private boolean leads(UUID mentorId) {
        return sight.mentor().filter(own -> own.id().equals(mentorId)).isPresent();
    }

    @Override
    public List<Meeting> upcoming(int limit) {
        access.requireAny();
        return transactions.read(() -> {
            LocalDate today = LocalDate.now();
            Stream<MeetingEntity> led =
                    sight.mentor().stream().flatMap(own -> store.plannedOf(own.id(), today, FAR, limit).stream());
            Stream<MeetingEntity> asked =
                    sight.mentee().stream().flatMap(own -> store.plannedFor(own, today, limit).stream());
            return store.records(Stream.concat(led, asked)
                    .distinct()
                    .sorted(SOONEST)
                    .limit(limit)
                    .toList());
        });
    }

    @Override
    public List<Meeting> toLog(int limit) {
        access.require(Access.MENTOR);
        return transactions.read(() -> store.records(sight.mentor()
                .map(MentorEntity::id)
                .map(id -> store.plannedOf(id, LocalDate.EPOCH, LocalDate.now().minusDays(1), limit))
                .orElse(List.of())));
    }

    @Override
    public int minutes(UUID participantId, LocalDate from, LocalDate until) {
        access.requireRead(participantId);
        return transactions.read(() -> store.minutes(participantId, from, until));
    }

    // --- plans -------------------------------------------------------------------------------------------------------

    @Override
    public Meeting plan(UUID relationId, MeetingDetails details) {
        return transactions.write(() -> {
            Sight pair = sight.hold(relationId);
            pair.requireAny(Party.MENTOR, Party.MENTEE, Party.COORDINATOR);
            MeetingCheck.planned(details);
            MeetingCheck.open(pair.pair());
            requireFree(relationId, details, Optional.empty());
            return add(ofPair(pair.pair(), Optional.empty()), List.of(pair.pair()), details, Set.of());
        });
    }

    private void requireFree(UUID pairOrGroup, MeetingDetails details, Optional<UUID> itself) {
        if (store.plannedOn(pairOrGroup, details.on()).stream()
                .filter(other -> itself.filter(other.id()::equals).isEmpty())
                .anyMatch(other -> other.clashesWith(details))) {
            throw new ProblemException("mentoring.meeting.taken");
        }
    }

    @Override
    public Meeting planGroup(UUID groupId, MeetingDetails details) {
        return transactions.write(() -> {
            UUID mentorId = leadOpen(groupId);
            MeetingCheck.planned(details);
            requireFree(groupId, details, Optional.empty());
            return add(
                    MeetingEntity.ofGroup(groupId, mentorId, Optional.empty()),
                    store.members(groupId),
                    details,
                    Set.of());
        });
    }

    /** Holds a group the person leads, or coordinates. */
    private UUID leadOpen(UUID groupId) {
        MeetingStore.Leader leader = store.holdGroup(groupId);
        if (!leads(leader.mentorId()) && !access.may(Access.COORDINATE)) {
            throw new ProblemException("mentoring.relation.notFound");
        }
        if (!leader.open()) {
            throw new ProblemException("mentoring.group.closed");
        }
        return leader.mentorId();
    }

    @Override
    public Meeting change(UUID id, long lock, MeetingDetails details) {
        return transactions.write(() -> {
            MeetingEntity row = take(id, lock, false);
            if (row.state() == State.PLANNED) {
                MeetingCheck.planned(details);
                row.relationId().or(row::groupId).ifPresent(those -> requireFree(those, details, Optional.of(id)));
            } else if (row.state() == State.HELD) {
                requireDuring(row, details);
            } else {
                throw notNow();
            }
            row.describe(details, access.name());
            return row.state() == State.HELD ? tell(row) : done(row);
        });
    }

    // --- log ---------------------------------------------------------------------------------------------------------

    @Override
    public Meeting log(UUID relationId, UUID key, MeetingDetails details) {
        return transactions.write(() -> {
            requireMentorOrCoordinator(sight.of(relationId));
            MeetingCheck.held(details);
            Sight pair = holdToLog(relationId);
            Optional<MeetingEntity> before = store.logged(key);
            if (before.isPresent()) {
                return sameAs(before.get(), relationId);
            }
            MeetingCheck.during(pair.pair(), details.on());
            startIfAccepted(pair.pair(), details.on());
            MeetingEntity row = ofPair(pair.pair(), Optional.of(key));
            return add(row, List.of(pair.pair()), details, Set.of(pair.pair().participantId()));
        });
    }

    private Meeting sameAs(MeetingEntity row, UUID pairOrGroup) {
        boolean same = row.relationId().filter(pairOrGroup::equals).isPresent()
                || row.groupId().filter(pairOrGroup::equals).isPresent();
        if (!same) {
            throw notFound();
        }
        return store.record(row);
    }

    /** The first meeting begins a pair, which holds both people: then they come before the pair. */
    private Sight holdToLog(UUID relationId) {
        RelationEntity pair = sight.of(relationId).pair();
        if (pair.state() == RelationState.ACCEPTED) {
            locks.mentee(pair.participantId());
            locks.mentor(pair.mentorId());
        }
        return sight.hold(relationId);
    }

    @Override
    public Meeting logGroup(UUID groupId, UUID key, MeetingDetails details, Set<UUID> present) {
        return transactions.write(() -> {
            UUID mentorId = leadOpen(groupId);
            Optional<MeetingEntity> before = store.logged(key);
            if (before.isPresent()) {
                return sameAs(before.get(), groupId);
            }
            MeetingCheck.held(details);
            List<RelationEntity> members = store.members(groupId);
            requireAmong(present, members.stream().map(RelationEntity::participantId));
            for (RelationEntity member : members) {
                if (present.contains(member.participantId())) {
                    MeetingCheck.during(member, details.on());
                    startIfAccepted(member, details.on());
                }
            }
            MeetingEntity row = MeetingEntity.ofGroup(groupId, mentorId, Optional.of(key));
            return add(row, members, details, present);
        });
    }

    private void startIfAccepted(RelationEntity pair, LocalDate on) {
        if (pair.state() == RelationState.ACCEPTED) {
            long lock = relations
                    .find(pair.id())
                    .map(Relation::lock)
                    .orElseThrow(() -> new ProblemException("mentoring.relation.notFound"));
            relations.start(pair.id(), lock, on);
        }
    }

    private static void requireAmong(Set<UUID> present, Stream<UUID> asked) {
        if (present.isEmpty()) {
            throw new ProblemException("mentoring.meeting.nobody");
        }
        if (!asked.collect(Collectors.toSet()).containsAll(present)) {
            throw new ProblemException("mentoring.relation.notFound");
        }
    }

    private static MeetingEntity ofPair(RelationEntity pair, Optional<UUID> key) {
        return MeetingEntity.ofPair(pair.id(), pair.kind(), pair.mentorId(), key);
    }

    /** @param present nobody = it is planned */
    private Meeting add(MeetingEntity row, List<RelationEntity> asked, MeetingDetails details, Set<UUID> present) {
        row.describe(details, access.name());
        entities.persist(row);
        for (RelationEntity pair : asked) {
            PresenceEntity presence = new PresenceEntity(row.id(), pair.id(), pair.participantId());
            presence.came(present.contains(pair.participantId()));
            entities.persist(presence);
        }
        if (present.isEmpty()) {
            return done(row);
        }
        row.held(access.name());
        return tell(row);
    }

    @Override
    public Meeting held(UUID id, long lock, MeetingDetails details, Set<UUID> present) {
        return transactions.write(() -> {
            MeetingEntity row = take(id, lock, false);
            requirePlanned(row);
            MeetingCheck.held(details);
            List<PresenceEntity> asked = store.presences(id);
            requireAmong(present, asked.stream().map(PresenceEntity::participantId));
            asked.stream().filter(one -> present.contains(one.participantId())).forEach(one -> {
                RelationEntity pair = entities.find(RelationEntity.class, one.relationId());
                MeetingCheck.during(pair, details.on());
                startIfAccepted(pair, details.on());
                one.came(true);
            });
            row.describe(details, access.name());
            row.held(access.name());
            return tell(row);
        });
    }

    /** Tells other modules, once for each who was there. */
    private Meeting tell(MeetingEntity row) {
        entities.flush();
        present(row)
                .forEach(one -> events.publish(new MeetingHeld(
                        one.participantId(),
                        row.id(),
                        one.relationId(),
                        row.kind().name(),
                        row.how().name(),
                        row.minutes(),
                        row.on())));
        return done(row);
    }

    private Stream<PresenceEntity> present(MeetingEntity row) {
        return store.presences(row.id()).stream().filter(PresenceEntity::present);
    }

    // --- what became of it -------------------------------------------------------------------------------------------

    @Override
    public Meeting missed(UUID id, long lock, Meeting.Missed by) {
        return transactions.write(() -> {
            MeetingEntity row = take(id, lock, false);
            requirePlanned(row);
            if (row.on().isAfter(LocalDate.now())) {
                throw new ProblemException("mentoring.future");
            }
            row.missed(by, access.name());
            return done(row);
        });
    }

    @Override
    public Meeting cancel(UUID id, long lock, String reason) {
        return transactions.write(() -> {
            MeetingEntity row = take(id, lock, true);
            requirePlanned(row);
            row.cancel(Access.text(reason, Access.LONGEST_REASON), access.name());
            boolean byMentor = leads(row.mentorId());
            if (!byMentor) {
                mail.cancelledForMentor(row);
            }
            store.presences(id).stream()
                    .filter(one -> !access.isOwn(one.participantId()))
                    .forEach(one -> mail.cancelledForMentee(row, one.participantId()));
            return done(row);
        });
    }

    @Override
    public Meeting takeBack(UUID id, long lock, String reason) {
        return transactions.write(() -> {
            MeetingEntity row = take(id, lock, false);
            if (row.state() != State.HELD) {
                throw notNow();
            }
            String why = Access.reason(reason);
            row.cancel(why, access.name());
            present(row).forEach(one -> events.publish(new MeetingTakenBack(one.participantId(), id, why)));
            return done(row);
        });
    }

    /** The meeting, for whoever may change it, as it was read. */
    private MeetingEntity take(UUID id, long lock, boolean menteeMay) {
        MeetingEntity row = store.find(id).filter(this::maySee).orElseThrow(MeetingService::notFound);
        boolean may = leads(row.mentorId())
                || store.presences(id).stream()
                        .flatMap(one -> sight.find(one.relationId()).stream())
                        .anyMatch(pair -> pair.is(Party.COORDINATOR)
                                || menteeMay && row.relationId().isPresent() && pair.is(Party.MENTEE));
        if (!may) {
            throw new ProblemException("platform.security.forbidden");
        }
        if (row.version() != lock) {
            throw new ProblemException("platform.conflict");
        }
        return row;
    }

    private void requireDuring(MeetingEntity row, MeetingDetails details) {
        MeetingCheck.held(details);
        present(row)
                .map(one -> entities.find(RelationEntity.class, one.relationId()))
                .forEach(pair -> MeetingCheck.during(pair, details.on()));
    }

    private static void requireMentorOrCoordinator(Sight pair) {
        pair.requireAny(Party.MENTOR, Party.COORDINATOR);
    }

    private static void requirePlanned(MeetingEntity row) {
        if (row.state() != State.PLANNED) {
            throw notNow();
        }
    }

    private static ProblemException notNow() {
        return new ProblemException("mentoring.meeting.notNow");
    }

    private static ProblemException notFound() {
        return new ProblemException("mentoring.meeting.notFound");
    }

    private Meeting done(MeetingEntity row) {
        entities.flush();
        return store.record(row);
    }
}
