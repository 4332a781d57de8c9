package org.boardwalk.mentoring.internal.domain.match;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Gate;
import org.jspecify.annotations.Nullable;

/**
 * What a run knew, kept with it so that every outcome can be explained later. Mentees and mentors are in the order of their
 * ids; the position of one is its number in the instance, from 0.
 *
 * @param number of the version of the criteria; 0 = criteria of a what-if
 * @param mentors whose gate was open
 * @param closed others who take part in the kind; they are not in the instance
 * @param apart two who are not proposed to each other: one declined the other, or they parted as no fit
 * @param former two who were a pair that ended well
 */
public record Facts(
        int number,
        List<Criterion> criteria,
        List<Mentee> mentees,
        List<Mentor> mentors,
        List<Mentor> closed,
        Set<Two> apart,
        Set<Two> former) {
    /** @param minor protected as one */
    public record Mentee(UUID id, boolean minor, Fit fit) {}

    /**
     * @param participant of a peer mentor, who is never his own mentee
     * @param seats that were free
     * @param gate for a mentee who is no minor
     */
    public record Mentor(UUID id, @Nullable UUID participant, int seats, Fit fit, Gate gate, Gate gateForMinors) {
        public Gate gate(Mentee mentee) {
            return mentee.minor() ? gateForMinors : gate;
        }

        /** Whether the gate is open for her, and she is somebody else. */
        public boolean mayBePairedWith(Mentee mentee) {
            return gate(mentee).isOpen() && !mentee.id().equals(participant);
        }
    }

    public record Two(UUID mentee, UUID mentor) {}
}
