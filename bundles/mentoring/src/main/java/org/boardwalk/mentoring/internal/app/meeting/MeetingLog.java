package org.boardwalk.mentoring.internal.app.meeting;

import jakarta.persistence.EntityManager;
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
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.api.relation.Relations;
import org.boardwalk.mentoring.internal.app.meeting.PairSight.Sight;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.Locks;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.boardwalk.mentoring.internal.domain.meeting.PresenceEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Meetings that were held: logged, corrected, taken back; other modules are told. Inside a transaction only. */
@Component(service = MeetingLog.class)
public final class MeetingLog {
    private final EntityManager entities;
    private final Access access;
    private final PairSight pairs;
    private final MeetingSight sight;
    private final MeetingStore store;
    private final Relations relations;
    private final Locks locks;
    private final Events events;

    @Activate
    public MeetingLog(
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities,
            @Reference Access access,
            @Reference PairSight pairs,
            @Reference MeetingSight sight,
            @Reference MeetingStore store,
            @Reference Relations relations,
            @Reference Locks locks,
            @Reference Events events) {
        this.entities = entities;
        this.access = access;
        this.pairs = pairs;
        this.sight = sight;
        this.store = store;
        this.relations = relations;
        this.locks = locks;
        this.events = events;
    }

    Meeting log(UUID relationId, UUID key, MeetingDetails details) {
        pairs.of(relationId).requireAny(Party.MENTOR, Party.COORDINATOR);
        MeetingCheck.held(details);
        RelationEntity pair = hold(relationId).pair();
        Optional<MeetingEntity> before = store.logged(key);
        if (before.isPresent()) {
            return sameAs(before.get(), relationId);
        }
        takesPart(pair, details);
        return add(MeetingStore.ofPair(pair, Optional.of(key)), List.of(pair), details, Set.of(pair.participantId()));
    }

    private Meeting sameAs(MeetingEntity row, UUID pairOrGroup) {
        if (row.relationId().or(row::groupId).filter(pairOrGroup::equals).isEmpty()) {
            throw MeetingSight.notFound();
        }
        return store.record(row);
    }

    /** The first meeting begins a pair, which holds both people: then they come before the pair. */
    private Sight hold(UUID relationId) {
        RelationEntity pair = pairs.of(relationId).pair();
        if (pair.state() == RelationState.ACCEPTED) {
            locks.mentee(pair.participantId());
            locks.mentor(pair.mentorId());
        }
        return pairs.hold(relationId);
    }

    Meeting logGroup(UUID groupId, UUID key, MeetingDetails details, Set<UUID> present) {
        UUID mentorId = sight.leadOpen(groupId);
        Optional<MeetingEntity> before = store.logged(key);
        if (before.isPresent()) {
            return sameAs(before.get(), groupId);
        }
        MeetingCheck.held(details);
        List<RelationEntity> members = store.members(groupId);
        requireAmong(present, members.stream().map(RelationEntity::participantId));
        members.stream()
                .filter(member -> present.contains(member.participantId()))
                .forEach(member -> takesPart(member, details));
        return add(MeetingEntity.ofGroup(groupId, mentorId, Optional.of(key)), members, details, present);
    }

    private Meeting add(MeetingEntity row, List<RelationEntity> asked, MeetingDetails details, Set<UUID> present) {
        row.describe(details, access.name());
        row.held(access.name());
        store.add(row, asked, present);
        return tell(row);
    }

    private static void requireAmong(Set<UUID> present, Stream<UUID> asked) {
        if (present.isEmpty()) {
            throw new ProblemException("mentoring.meeting.nobody");
        }
        if (!asked.collect(Collectors.toSet()).containsAll(present)) {
            throw new ProblemException("mentoring.relation.notFound");
        }
    }

    /** Whoever meets is a pair on that day, and has begun. */
    private void takesPart(RelationEntity pair, MeetingDetails details) {
        MeetingCheck.during(pair, details.on());
        if (pair.state() == RelationState.ACCEPTED) {
            long lock = relations
                    .find(pair.id())
                    .map(Relation::lock)
                    .orElseThrow(() -> new ProblemException("mentoring.relation.notFound"));
            relations.start(pair.id(), lock, details.on());
        }
    }

    Meeting held(UUID id, long lock, MeetingDetails details, Set<UUID> present) {
        MeetingEntity row = sight.take(id, lock, State.PLANNED);
        cameTo(row, details, present);
        row.held(access.name());
        return tell(row);
    }

    Meeting correct(UUID id, long lock, MeetingDetails details, Set<UUID> present) {
        MeetingEntity row = sight.take(id, lock, State.HELD);
        Set<UUID> before = present(row).map(PresenceEntity::participantId).collect(Collectors.toSet());
        cameTo(row, details, present);
        before.stream()
                .filter(one -> !present.contains(one))
                .forEach(one -> events.publish(new MeetingTakenBack(one, id, "")));
        return tell(row);
    }

    private void cameTo(MeetingEntity row, MeetingDetails details, Set<UUID> present) {
        MeetingCheck.held(details);
        List<PresenceEntity> asked = store.presences(row.id());
        requireAmong(present, asked.stream().map(PresenceEntity::participantId));
        for (PresenceEntity one : asked) {
            one.came(present.contains(one.participantId()));
            if (one.present()) {
                takesPart(entities.find(RelationEntity.class, one.relationId()), details);
            }
        }
        row.describe(details, access.name());
    }

    /** What is said about one that was held; who was there stays. */
    Meeting change(MeetingEntity row, MeetingDetails details) {
        cameTo(row, details, present(row).map(PresenceEntity::participantId).collect(Collectors.toSet()));
        return tell(row);
    }

    Meeting takeBack(UUID id, long lock, String reason) {
        MeetingEntity row = sight.take(id, lock, State.HELD);
        String why = Access.reason(reason);
        row.cancel(why, access.name());
        present(row).forEach(one -> events.publish(new MeetingTakenBack(one.participantId(), id, why)));
        return store.saved(row);
    }

    /** Tells other modules, once for each who was there. */
    private Meeting tell(MeetingEntity row) {
        Meeting saved = store.saved(row);
        present(row)
                .forEach(one -> events.publish(new MeetingHeld(
                        one.participantId(),
                        row.id(),
                        one.relationId(),
                        row.kind().name(),
                        row.how().name(),
                        row.minutes(),
                        row.on())));
        return saved;
    }

    private Stream<PresenceEntity> present(MeetingEntity row) {
        return store.presences(row.id()).stream().filter(PresenceEntity::present);
    }
}
