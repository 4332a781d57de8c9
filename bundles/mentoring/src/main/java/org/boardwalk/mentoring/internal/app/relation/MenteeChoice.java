package org.boardwalk.mentoring.internal.app.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.criteria.CriteriaSet;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.criteria.CriteriaStore;
import org.boardwalk.mentoring.internal.app.profile.Gatekeeper;
import org.boardwalk.mentoring.internal.app.profile.Locks;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.app.relation.PairMaker.Wish;
import org.boardwalk.mentoring.internal.domain.criteria.Judge;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A mentee chooses a mentor, who consents; a minor's wish is a coordinator's first. Inside a writing transaction only. */
@Component(service = MenteeChoice.class)
public final class MenteeChoice {
    /** Open at once of one mentee. */
    private static final int MOST_ASKS = 3;

    private final Locks locks;
    private final PairStore pairs;
    private final Gatekeeper gates;
    private final ProfileStore profiles;
    private final CriteriaStore criteria;

    @Activate
    public MenteeChoice(
            @Reference Locks locks,
            @Reference PairStore pairs,
            @Reference Gatekeeper gates,
            @Reference ProfileStore profiles,
            @Reference CriteriaStore criteria) {
        this.locks = locks;
        this.pairs = pairs;
        this.gates = gates;
        this.profiles = profiles;
        this.criteria = criteria;
    }

    /**
     * Holds both until the end of the transaction.
     *
     * @throws ProblemException as {@code Relations.ask}
     */
    Wish wish(UUID mentorId, UUID mentee, String message) {
        locks.mentee(mentee);
        locks.mentor(mentorId);
        MentorEntity mentor = offered(mentorId, mentee);
        long asks = pairs.openOfMentee(mentee).stream()
                .filter(row -> row.state() == RelationState.PROPOSED && row.origin() == Party.MENTEE)
                .count();
        if (asks >= MOST_ASKS) {
            throw new ProblemException("mentoring.relation.asked", MOST_ASKS);
        }
        MentoringKind kind = kind(mentor, mentee);
        requireFit(mentor, mentee);
        boolean minor = gates.age(mentee, LocalDate.now()).isProtected();
        Set<Party> awaiting = minor ? Set.of(Party.COORDINATOR, Party.MENTOR) : Set.of(Party.MENTOR);
        return new Wish(
                mentorId, mentee, kind, false, message, Optional.empty(), Party.MENTEE, awaiting, Optional.empty());
    }

    /** Of the kinds both take part in; a peer is one first of all. */
    private MentoringKind kind(MentorEntity mentor, UUID mentee) {
        Set<MentoringKind> wanted = mentee(mentee).kinds();
        return Stream.of(MentoringKind.PEER, MentoringKind.ONE_TO_ONE)
                .filter(kind ->
                        kind != MentoringKind.PEER || mentor.participantId().isPresent())
                .filter(kind -> mentor.kinds().contains(kind) && wanted.contains(kind))
                .findFirst()
                .orElseThrow(MenteeChoice::notOffered);
    }

    /** Whoever is offered has every must-have, and the two did not part as no fit: {@code Matches.suggestions}. */
    private void requireFit(MentorEntity mentor, UUID mentee) {
        List<RelationEntity> past = pairs.ofMentee(mentee).stream()
                .filter(row -> row.mentorId().equals(mentor.id()))
                .toList();
        boolean former = past.stream().flatMap(row -> row.ending().stream()).anyMatch(end -> end.reason()
                .endedWell());
        CriteriaSet current = criteria.current();
        boolean fits = new Judge(current.number(), current.criteria())
                .score(mentor.fit(), mentee(mentee).fit(), former)
                .acceptable();
        if (!fits || past.stream().anyMatch(RelationEntity::keepsApart)) {
            throw notOffered();
        }
    }

    private MenteeEntity mentee(UUID participantId) {
        return profiles.mentee(participantId).orElseThrow(MenteeChoice::notOffered);
    }

    private static ProblemException notOffered() {
        return new ProblemException("mentoring.relation.notOffered");
    }

    private MentorEntity offered(UUID mentorId, UUID mentee) {
        boolean minor = gates.age(mentee, LocalDate.now()).isProtected();
        return profiles.mentor(mentorId)
                .filter(row -> row.participantId().filter(mentee::equals).isEmpty())
                .filter(row -> gates.mentors(List.of(row), LocalDate.now())
                        .getOrDefault(row.id(), Gatekeeper.Gates.CLOSED)
                        .isOpen(minor))
                .orElseThrow(MenteeChoice::notOffered);
    }
}
