package org.boardwalk.mentoring.internal.app.meeting;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.Gatekeeper;
import org.boardwalk.mentoring.internal.app.profile.Locks;
import org.boardwalk.mentoring.internal.app.profile.People.Person;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who the signed-in person is to a pair. Inside a transaction only. */
@Component(service = PairSight.class)
public final class PairSight {
    private final EntityManager entities;
    private final CurrentUser user;
    private final Access access;
    private final ProfileStore profiles;
    private final Locks locks;
    private final Gatekeeper gates;

    @Activate
    public PairSight(
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities,
            @Reference CurrentUser user,
            @Reference Access access,
            @Reference ProfileStore profiles,
            @Reference Locks locks,
            @Reference Gatekeeper gates) {
        this.entities = entities;
        this.user = user;
        this.access = access;
        this.profiles = profiles;
        this.locks = locks;
        this.gates = gates;
    }

    /**
     * @param parties what the person is to the pair; empty = staff who only read
     */
    public record Sight(RelationEntity pair, Set<Party> parties) {
        public boolean is(Party party) {
            return parties.contains(party);
        }

        /** Mentor or mentee of it. */
        public boolean isOneOfThem() {
            return is(Party.MENTOR) || is(Party.MENTEE);
        }

        /** @throws ProblemException when the person is none of these */
        public void requireAny(Party... wanted) {
            if (Set.of(wanted).stream().noneMatch(parties::contains)) {
                throw new ProblemException("platform.security.forbidden");
            }
        }

        /** @throws ProblemException when the pair is proposed only, or over */
        public void requireSeated() {
            if (!pair.state().takesSeat()) {
                throw new ProblemException("mentoring.relation.notNow");
            }
        }
    }

    /** @throws ProblemException {@code mentoring.relation.notFound} for whoever may not see it */
    public Sight of(UUID relationId) {
        return find(relationId).orElseThrow(() -> new ProblemException("mentoring.relation.notFound"));
    }

    /** Empty for whoever may not see it. */
    public Optional<Sight> find(UUID relationId) {
        return Optional.ofNullable(entities.find(RelationEntity.class, relationId))
                .flatMap(this::see);
    }

    /** As {@link #of}, and nobody else moves the pair until the end of the transaction. */
    public Sight hold(UUID relationId) {
        locks.relation(relationId);
        Sight sight = of(relationId);
        entities.refresh(sight.pair());
        return sight;
    }

    boolean isOnHold(RelationEntity pair) {
        return gates.isOnHold(pair.mentorId(), pair.participantId(), LocalDate.now());
    }

    /** @throws ProblemException {@code mentoring.relation.onHold} while what protects the two is not in order */
    void requireProtected(RelationEntity pair) {
        if (isOnHold(pair)) {
            throw new ProblemException("mentoring.relation.onHold");
        }
    }

    Optional<Sight> see(RelationEntity pair) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        if (mentor().filter(own -> own.id().equals(pair.mentorId())).isPresent()) {
            parties.add(Party.MENTOR);
        }
        if (access.isOwn(pair.participantId())) {
            parties.add(Party.MENTEE);
        }
        boolean staff =
                isStaff() && !access.readable(Set.of(pair.participantId())).isEmpty();
        if (staff && access.may(Access.COORDINATE)) {
            parties.add(Party.COORDINATOR);
        }
        boolean reads = staff && access.may(Access.READ);
        return parties.isEmpty() && !reads ? Optional.empty() : Optional.of(new Sight(pair, parties));
    }

    private boolean isStaff() {
        return access.may(Access.READ) || access.may(Access.COORDINATE);
    }

    /** The signed-in mentor. */
    public Optional<MentorEntity> mentor() {
        return access.mentorAccount().flatMap(profiles::mentorOf);
    }

    /** The signed-in mentee. */
    public Optional<UUID> mentee() {
        return access.own();
    }

    /** The signed-in account. */
    public UUID account() {
        return user.require().id();
    }

    public Optional<UUID> accountIfAny() {
        return user.account().map(Account::id);
    }

    /**
     * A mentee's name as the signed-in person may see it: staff and she herself all of it, her mentor of a minor the given
     * name alone, members of a group each other's given names.
     */
    public String name(Person person, UUID mentorId) {
        if (isStaff() || access.isOwn(person.id())) {
            return person.name();
        }
        boolean hers = mentor().filter(own -> own.id().equals(mentorId)).isPresent();
        return hers ? person.shownName(LocalDate.now()) : person.givenName();
    }
}
