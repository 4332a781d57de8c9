package org.boardwalk.mentoring.internal.app.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.app.meeting.PairSight.Sight;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.Gatekeeper;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.domain.meeting.ThreadEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who the signed-in person is in a thread of messages: the rule of who may write to whom. Inside a transaction only. */
@Component(service = ThreadSight.class)
public final class ThreadSight {
    private final PairSight pairs;
    private final Access access;
    private final ProfileStore profiles;
    private final Gatekeeper gates;
    private final MessageStore store;

    @Activate
    public ThreadSight(
            @Reference PairSight pairs,
            @Reference Access access,
            @Reference ProfileStore profiles,
            @Reference Gatekeeper gates,
            @Reference MessageStore store) {
        this.pairs = pairs;
        this.access = access;
        this.profiles = profiles;
        this.gates = gates;
        this.store = store;
    }

    /**
     * @param pair whose it is; empty = of one person with the coordinators
     * @param me as whom the person reads; a coordinator in a pair's only looks on
     * @param receiver whom the person writes to; empty = the coordinators
     * @param writes whether the person may write now
     * @param onHold whether she may not because of what protects the two
     */
    record Place(
            UUID threadId,
            Optional<RelationEntity> pair,
            Party me,
            Optional<UUID> receiver,
            boolean writes,
            boolean onHold) {

        /** From when on the person may read: a group's new mentor not what was said to the one before. */
        Instant since() {
            return pair.filter(one -> me == Party.MENTOR)
                    .flatMap(RelationEntity::ledSince)
                    .orElse(Instant.EPOCH);
        }
    }

    /** Empty for whoever may not read it. */
    Optional<Place> find(UUID threadId) {
        return pairs.find(threadId).flatMap(this::ofPair).or(() -> ofPerson(threadId));
    }

    Optional<Place> ofPair(Sight sight) {
        RelationEntity pair = sight.pair();
        if (pair.agreedOn().isEmpty()) {
            return Optional.empty();
        }
        if (sight.is(Party.MENTOR)) {
            return Optional.of(place(pair, Party.MENTOR, pair.participantId()));
        }
        if (sight.is(Party.MENTEE)) {
            return Optional.of(place(pair, Party.MENTEE, pair.mentorId()));
        }
        return sight.is(Party.COORDINATOR) && isOverseen(pair)
                ? Optional.of(
                        new Place(pair.id(), Optional.of(pair), Party.COORDINATOR, Optional.empty(), false, false))
                : Optional.empty();
    }

    private Place place(RelationEntity pair, Party me, UUID receiver) {
        boolean seated = pair.state().takesSeat();
        boolean onHold = seated && pairs.isOnHold(pair);
        return new Place(pair.id(), Optional.of(pair), me, Optional.of(receiver), seated && !onHold, onHold);
    }

    private Optional<Place> ofPerson(UUID id) {
        if (pairs.mentor().map(MentorEntity::id).filter(id::equals).isPresent()) {
            return Optional.of(new Place(id, Optional.empty(), Party.MENTOR, Optional.empty(), true, false));
        }
        if (pairs.mentee().filter(id::equals).isPresent()) {
            return Optional.of(new Place(id, Optional.empty(), Party.MENTEE, Optional.empty(), true, false));
        }
        return access.may(Access.COORDINATE) && isKnown(id)
                ? Optional.of(new Place(id, Optional.empty(), Party.COORDINATOR, Optional.of(id), true, false))
                : Optional.empty();
    }

    private boolean isKnown(UUID id) {
        return profiles.mentor(id).isPresent()
                || profiles.mentee(id).isPresent()
                        && !access.readable(Set.of(id)).isEmpty();
    }

    /** Whether coordinators read it too. */
    boolean isOverseen(RelationEntity pair) {
        return store.thread(pair.id()).map(ThreadEntity::hasConcern).orElse(false) || isOfMinor(pair);
    }

    /** A peer may be a minor, too. */
    private boolean isOfMinor(RelationEntity pair) {
        LocalDate today = LocalDate.now();
        return gates.age(pair.participantId(), today).isProtected() || !gates.isAdult(pair.mentorId(), today);
    }
}
