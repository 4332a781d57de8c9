package org.boardwalk.mentoring.internal.app.profile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.internal.app.relation.PairStore;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which account and which participant a mentor is: each is one mentor's at most. Inside a transaction only. */
@Component(service = MentorIdentity.class)
public final class MentorIdentity {
    private final Access access;
    private final ProfileStore store;
    private final Gatekeeper gates;
    private final People people;
    private final PairStore pairs;

    @Activate
    public MentorIdentity(
            @Reference Access access,
            @Reference ProfileStore store,
            @Reference Gatekeeper gates,
            @Reference People people,
            @Reference PairStore pairs) {
        this.access = access;
        this.store = store;
        this.gates = gates;
        this.people = people;
        this.pairs = pairs;
    }

    /** Two who take the same account or person at the same moment. */
    static Mentor once(Supplier<Mentor> work) {
        return Once.named(
                "mentoring_mentor_account",
                () -> new ProblemException("mentoring.mentor.accountTaken"),
                () -> Once.named(
                        "mentoring_mentor_person",
                        () -> new ProblemException("mentoring.mentor.participantTaken"),
                        work));
    }

    void requireFreeAccount(UUID accountId, Optional<UUID> mentorId) {
        if (!gates.signIns().contains(accountId)) {
            throw new ProblemException("mentoring.mentor.notAMentor");
        }
        store.mentorOf(accountId)
                .filter(other -> mentorId.filter(other.id()::equals).isEmpty())
                .ifPresent(other -> {
                    throw new ProblemException("mentoring.mentor.accountTaken");
                });
    }

    void requireFreePerson(UUID participantId) {
        access.requireRead(participantId);
        if (people.find(participantId).isEmpty()) {
            throw new ProblemException("participants.notFound");
        }
        if (store.peer(participantId).isPresent()) {
            throw new ProblemException("mentoring.mentor.participantTaken");
        }
    }

    /** Nobody becomes, as a peer, the mentee of his own pair. */
    void requireOther(UUID id, UUID participantId) {
        requireFreePerson(participantId);
        if (pairs.isOpen(id, participantId)) {
            throw new ProblemException("mentoring.mentor.ownMentee");
        }
    }

    void requireNoPeers(MentorEntity row) {
        boolean mentorsPeers =
                pairs.openOfMentor(row.id()).stream().anyMatch(pair -> pair.kind() == MentoringKind.PEER);
        if (mentorsPeers || row.details(List.of()).kinds().contains(MentoringKind.PEER)) {
            throw new ProblemException("mentoring.mentor.peerOnly");
        }
    }
}
