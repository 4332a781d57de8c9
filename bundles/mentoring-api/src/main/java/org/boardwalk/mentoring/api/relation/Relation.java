package org.boardwalk.mentoring.api.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Pause;

/**
 * A mentor and a mentee.
 *
 * @param lock to be handed back with a change
 * @param groupId with {@link MentoringKind#GROUP} only
 * @param mentorName as the reader may see it; of a mentor before the pair is accepted the given name and a letter
 * @param menteeName as the reader may see it; a minor's given name alone for her mentor
 * @param awaiting who still has to say yes; not empty while proposed
 * @param origin who had the idea
 * @param runId of a proposal out of a published run
 * @param workplace with an employee of an employer of the programme, at work (20 CFR 681.490(b))
 * @param message of whoever proposed it, or asked; at most 1,000 characters, may be empty
 * @param startedOn first day; present from {@link RelationState#ACTIVE} on
 * @param plannedUntil last day agreed upon; empty = open
 * @param pauses all of them, oldest first; while paused the last one goes on, its last day is the planned one
 * @param ending present when it is declined, to be re-matched or closed
 * @param history oldest first
 */
public record Relation(
        UUID id,
        long lock,
        MentoringKind kind,
        Optional<UUID> groupId,
        UUID mentorId,
        String mentorName,
        UUID participantId,
        String menteeName,
        RelationState state,
        Set<Party> awaiting,
        Party origin,
        Optional<UUID> runId,
        boolean workplace,
        String message,
        LocalDate proposedOn,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> plannedUntil,
        List<Pause> pauses,
        Optional<Ending> ending,
        List<Change> history) {
    public Relation {
        awaiting = Set.copyOf(awaiting);
        pauses = List.copyOf(pauses);
        history = List.copyOf(history);
    }

    /**
     * @param on last day
     * @param remark as typed; may be empty
     * @param by as shown to others
     */
    public record Ending(EndReason reason, LocalDate on, String remark, String by) {}

    /** One move from state to state; {@code by} as shown to others. */
    public record Change(RelationState to, Instant at, String by, String remark) {}

    /** A pair in a list. */
    public record Line(
            UUID id,
            MentoringKind kind,
            UUID mentorId,
            String mentorName,
            UUID participantId,
            String menteeName,
            RelationState state,
            Set<Party> awaiting,
            LocalDate proposedOn,
            Optional<LocalDate> startedOn,
            Optional<LocalDate> endedOn) {
        public Line {
            awaiting = Set.copyOf(awaiting);
        }
    }
}
