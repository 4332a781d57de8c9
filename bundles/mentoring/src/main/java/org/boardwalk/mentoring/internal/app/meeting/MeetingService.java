package org.boardwalk.mentoring.internal.app.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.Meeting.State;
import org.boardwalk.mentoring.api.meeting.MeetingDetails;
import org.boardwalk.mentoring.api.meeting.Meetings;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.platform.api.data.Transactions;
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
    private final Access access;
    private final PairSight sight;
    private final MeetingSight meetings;
    private final MeetingStore store;
    private final MeetingPlans plans;
    private final MeetingLog log;

    @Activate
    public MeetingService(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference PairSight sight,
            @Reference MeetingSight meetings,
            @Reference MeetingStore store,
            @Reference MeetingPlans plans,
            @Reference MeetingLog log) {
        this.transactions = transactions;
        this.access = access;
        this.sight = sight;
        this.meetings = meetings;
        this.store = store;
        this.plans = plans;
        this.log = log;
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
                .filter(meetings::maySee)
                .skip(offset)
                .limit(limit)
                .toList()));
    }

    @Override
    public Optional<Meeting> find(UUID id) {
        return transactions.read(() -> store.find(id).filter(meetings::maySee).map(store::record));
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

    // --- writing -----------------------------------------------------------------------------------------------------

    @Override
    public Meeting plan(UUID relationId, MeetingDetails details) {
        return transactions.write(() -> plans.plan(relationId, details));
    }

    @Override
    public Meeting planGroup(UUID groupId, MeetingDetails details) {
        return transactions.write(() -> plans.planGroup(groupId, details));
    }

    @Override
    public Meeting change(UUID id, long lock, MeetingDetails details) {
        return transactions.write(() -> {
            MeetingEntity row = meetings.take(id, lock, Set.of(State.PLANNED, State.HELD));
            return row.state() == State.PLANNED ? plans.move(row, details) : log.change(row, details);
        });
    }

    @Override
    public Meeting log(UUID relationId, UUID key, MeetingDetails details) {
        return transactions.write(() -> log.log(relationId, key, details));
    }

    @Override
    public Meeting logGroup(UUID groupId, UUID key, MeetingDetails details, Set<UUID> present) {
        return transactions.write(() -> log.logGroup(groupId, key, details, present));
    }

    @Override
    public Meeting held(UUID id, long lock, MeetingDetails details, Set<UUID> present) {
        return transactions.write(() -> log.held(id, lock, details, present));
    }

    @Override
    public Meeting correct(UUID id, long lock, MeetingDetails details, Set<UUID> present) {
        return transactions.write(() -> log.correct(id, lock, details, present));
    }

    @Override
    public Meeting missed(UUID id, long lock, Meeting.Missed by) {
        return transactions.write(() -> plans.missed(id, lock, by));
    }

    @Override
    public Meeting cancel(UUID id, long lock, String reason) {
        return transactions.write(() -> plans.cancel(id, lock, reason));
    }

    @Override
    public Meeting takeBack(UUID id, long lock, String reason) {
        return transactions.write(() -> log.takeBack(id, lock, reason));
    }
}
