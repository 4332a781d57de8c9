package org.boardwalk.mentoring.internal.app.relation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.event.PairMade;
import org.boardwalk.mentoring.api.event.PairStarted;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.Gatekeeper;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.Move;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The only way to a pair, whoever wants it: a proposal, an answer, a published run, a group, a first meeting. Each step holds
 * the mentee and the mentor, asks both gates, and counts seats before it changes anything. Inside a writing transaction only;
 * checks no permission.
 */
@Component(service = PairMaker.class)
public final class PairMaker {
    private static final int LONGEST_MESSAGE = 1000;

    private final Gatekeeper gates;
    private final ProfileStore profiles;
    private final RelationStore store;
    private final PairStore pairs;
    private final PairEnder ender;
    private final PairLetters letters;
    private final Events events;

    @Activate
    public PairMaker(
            @Reference Gatekeeper gates,
            @Reference ProfileStore profiles,
            @Reference RelationStore store,
            @Reference PairStore pairs,
            @Reference PairEnder ender,
            @Reference PairLetters letters,
            @Reference Events events) {
        this.gates = gates;
        this.profiles = profiles;
        this.store = store;
        this.pairs = pairs;
        this.ender = ender;
        this.letters = letters;
        this.events = events;
    }

    /**
     * A pair somebody would like, as {@code Proposal} says.
     *
     * @param awaiting who has to say yes
     * @param runId of a published run
     */
    public record Wish(
            UUID mentorId,
            UUID participantId,
            MentoringKind kind,
            boolean workplace,
            String message,
            Optional<LocalDate> plannedUntil,
            Party origin,
            Set<Party> awaiting,
            Optional<UUID> runId) {
        public Wish {
            awaiting = Set.copyOf(awaiting);
        }
    }

    /**
     * Tells nobody yet: {@link PairLetters#asked} does, for many at once.
     *
     * @throws ProblemException as {@code Relations.propose}
     */
    public RelationEntity propose(Wish wish, String by) {
        requirePossible(wish);
        RelationEntity row =
                new RelationEntity(wish.mentorId(), wish.participantId(), wish.kind(), wish.origin(), wish.awaiting());
        describe(row, wish);
        store.add(row);
        pairs.moved(row, by, "");
        return row;
    }

    /**
     * Many at once, which a published run proposes: the caller holds all of them, and has asked of all of them what {@link
     * #propose} asks of one. Two statements each.
     */
    public List<RelationEntity> proposeAll(Collection<Wish> wishes, String by) {
        return wishes.stream()
                .map(wish -> {
                    RelationEntity row = new RelationEntity(
                            wish.mentorId(), wish.participantId(), wish.kind(), wish.origin(), wish.awaiting());
                    describe(row, wish);
                    store.add(row);
                    pairs.begun(row, by);
                    return row;
                })
                .toList();
    }

    /** One that goes on already: both said so elsewhere. */
    public RelationEntity record(Wish wish, LocalDate startedOn, String by, String remark) {
        requirePossible(wish);
        dropOthers(wish.participantId(), wish.kind(), by);
        RelationEntity row = new RelationEntity(wish.mentorId(), wish.participantId(), wish.kind());
        describe(row, wish);
        return goesOn(row, startedOn, by, remark);
    }

    /** A mentee joins a group whose seats the caller has counted. */
    public RelationEntity join(UUID groupId, UUID mentorId, UUID participantId, LocalDate today, String by) {
        gates.requireOpen(mentorId, participantId);
        requireAnother(profiles.mentor(mentorId).orElseThrow(), participantId);
        RelationEntity row = new RelationEntity(mentorId, participantId, MentoringKind.GROUP);
        row.joins(groupId);
        return goesOn(row, today, by, "");
    }

    private RelationEntity goesOn(RelationEntity row, LocalDate since, String by, String remark) {
        row.goesOnSince(since);
        store.add(row);
        pairs.moved(row, by, remark);
        made(row, since);
        started(row, since);
        letters.introduced(row);
        return row;
    }

    private static void describe(RelationEntity row, Wish wish) {
        row.describe(wish.workplace(), Access.text(wish.message(), LONGEST_MESSAGE), wish.plannedUntil());
        row.cameFrom(wish.runId());
    }

    private void requirePossible(Wish wish) {
        gates.requireOpen(wish.mentorId(), wish.participantId());
        requireFit(wish, profiles.mentor(wish.mentorId()).orElseThrow());
        if (wish.plannedUntil().filter(day -> day.isBefore(LocalDate.now())).isPresent()) {
            throw new ProblemException("mentoring.relation.until");
        }
        boolean twice = pairs.openOfMentee(wish.participantId()).stream()
                .anyMatch(row -> row.state() == RelationState.PROPOSED
                        && row.kind() == wish.kind()
                        && row.mentorId().equals(wish.mentorId()));
        if (twice) {
            throw new ProblemException("mentoring.relation.proposed");
        }
        requireRoom(wish.mentorId(), wish.participantId(), wish.kind());
    }

    private static void requireAnother(MentorEntity mentor, UUID participantId) {
        if (mentor.participantId().filter(participantId::equals).isPresent()) {
            throw new ProblemException("mentoring.relation.self");
        }
    }

    private static void requireFit(Wish wish, MentorEntity mentor) {
        requireAnother(mentor, wish.participantId());
        if (wish.kind() == MentoringKind.PEER && mentor.participantId().isEmpty()) {
            throw new ProblemException("mentoring.relation.notPeer");
        }
    }

    /** Both are held: what is counted here stays so until the commit. */
    private void requireRoom(UUID mentorId, UUID participantId, MentoringKind kind) {
        boolean has = pairs.openOfMentee(participantId).stream()
                .anyMatch(row -> row.kind() == kind && row.state().takesSeat());
        if (has) {
            throw new ProblemException("mentoring.relation.hasMentor");
        }
        int capacity = profiles.mentor(mentorId).orElseThrow().capacity();
        if (pairs.seats(mentorId).taken() >= capacity) {
            throw new ProblemException("mentoring.relation.full", capacity);
        }
    }

    /** One says yes; when all have, a seat is taken and her other proposals of the kind are dropped. */
    public void agree(RelationEntity row, Party party, String by, String remark) {
        gates.requireOpen(row.mentorId(), row.participantId());
        if (row.awaiting().equals(Set.of(party))) {
            requireRoom(row.mentorId(), row.participantId(), row.kind());
        }
        row.agree(party);
        LocalDate today = LocalDate.now();
        boolean all = row.accept(today);
        pairs.moved(row, by, remark);
        if (all) {
            made(row, today);
            letters.introduced(row);
            dropOthers(row.participantId(), row.kind(), by);
        } else {
            letters.asked(List.of(row));
        }
    }

    private void dropOthers(UUID participantId, MentoringKind kind, String by) {
        pairs.openOfMentee(participantId).stream()
                .filter(row -> row.state() == RelationState.PROPOSED && row.kind() == kind)
                .forEach(row -> ender.end(row, RelationState.CLOSED, EndReason.PAIRED_OTHERWISE, "", by));
    }

    /**
     * Begins an accepted pair.
     *
     * @param on first day
     */
    public void start(RelationEntity row, LocalDate on, String by) {
        gates.requireOpen(row.mentorId(), row.participantId());
        requireMoved(row.start(on));
        pairs.moved(row, by, "");
        started(row, on);
    }

    public void resume(RelationEntity row, String by) {
        gates.requireOpen(row.mentorId(), row.participantId());
        requireMoved(row.move(Move.RESUME));
        store.endPause(row.id(), LocalDate.now());
        pairs.moved(row, by, "");
        letters.resumed(row);
    }

    static void requireMoved(boolean moved) {
        if (!moved) {
            throw new ProblemException("mentoring.relation.notNow");
        }
    }

    private void made(RelationEntity row, LocalDate on) {
        events.publish(new PairMade(
                row.participantId(), row.id(), row.mentorId(), row.kind().name(), on));
    }

    private void started(RelationEntity row, LocalDate on) {
        events.publish(new PairStarted(
                row.participantId(), row.id(), row.mentorId(), row.kind().name(), on));
    }
}
