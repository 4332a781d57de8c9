package org.boardwalk.mentoring.internal.app.match;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.criteria.CriteriaSet;
import org.boardwalk.mentoring.api.criteria.Score;
import org.boardwalk.mentoring.api.match.Suggestion;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Mentors;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.app.criteria.CriteriaStore;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.app.relation.PairStore;
import org.boardwalk.mentoring.internal.domain.criteria.Judge;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How one mentee fits mentors today, by the current criteria. Inside a transaction only. */
@Component(service = Advice.class)
public final class Advice {
    private final Access access;
    private final CriteriaStore criteria;
    private final ProfileStore profiles;
    private final PairStore pairs;
    private final PoolReader reader;
    private final Mentors mentors;

    @Activate
    public Advice(
            @Reference Access access,
            @Reference CriteriaStore criteria,
            @Reference ProfileStore profiles,
            @Reference PairStore pairs,
            @Reference PoolReader reader,
            @Reference Mentors mentors) {
        this.access = access;
        this.criteria = criteria;
        this.profiles = profiles;
        this.pairs = pairs;
        this.reader = reader;
        this.mentors = mentors;
    }

    private Judge judge() {
        CriteriaSet current = criteria.current();
        return new Judge(current.number(), current.criteria());
    }

    /** The signed-in person as this party. */
    Optional<UUID> self(Party party) {
        return switch (party) {
            case MENTOR -> access.mentorAccount().flatMap(profiles::mentorOf).map(MentorEntity::id);
            case MENTEE -> access.own();
            case COORDINATOR -> Optional.empty();
        };
    }

    Score score(UUID participantId, UUID mentorId) {
        MentorEntity mentor =
                profiles.mentor(mentorId).orElseThrow(() -> new ProblemException("mentoring.mentor.notFound"));
        requireMay(participantId, mentor);
        MenteeEntity mentee =
                profiles.mentee(participantId).orElseThrow(() -> new ProblemException("participants.notFound"));
        return judge().score(
                        mentor.fit(),
                        mentee.fit(),
                        reader.formerOf(participantId).contains(mentorId));
    }

    private void requireMay(UUID participantId, MentorEntity mentor) {
        if (access.isOwn(participantId)) {
            if (mentors.card(mentor.id(), participantId).isEmpty()) {
                throw new ProblemException("mentoring.mentor.notFound");
            }
            return;
        }
        Optional<UUID> account = access.mentorAccount();
        boolean ownPair =
                account.isPresent() && mentor.accountId().equals(account) && pairs.isOpen(mentor.id(), participantId);
        if (!ownPair) {
            access.require(Access.MATCH);
            access.requireRead(participantId);
        }
    }

    /** Checks no right to the participant, but {@code Mentors.offered} does. */
    List<Suggestion> suggestions(UUID participantId, int limit) {
        Optional<MenteeEntity> mentee = profiles.mentee(participantId);
        if (mentee.isEmpty()) {
            return List.of();
        }
        Judge judge = judge();
        Fit fit = mentee.get().fit();
        Set<UUID> apart = reader.apartFrom(participantId);
        Set<UUID> former = reader.formerOf(participantId);
        return mentors.offered(participantId).stream()
                .filter(card -> card.free() && !apart.contains(card.id()) && shares(card, mentee.get()))
                .map(card -> new Suggestion(card, judge.score(card.fit(), fit, former.contains(card.id()))))
                .filter(one -> one.score().acceptable())
                .sorted(Comparator.comparing((Suggestion one) -> one.score().total())
                        .reversed()
                        .thenComparing(one -> one.mentor().id()))
                .limit(limit)
                .toList();
    }

    /** Whether both take part in a kind in which two are a pair. */
    private static boolean shares(Mentor.Card card, MenteeEntity mentee) {
        return card.kinds().stream()
                .anyMatch(kind -> kind != MentoringKind.GROUP && mentee.kinds().contains(kind));
    }
}
