package org.boardwalk.mentoring.api.health;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Party;

/**
 * What somebody told the coordinators about a pair.
 *
 * @param lock to be handed back with a change
 * @param by who told it
 * @param reason chosen with the wish for another pair; empty = a message was reported, or it was told before this was kept
 * @param said as typed; may be empty
 * @param settled empty = somebody still has to see to it
 */
public record Concern(
        UUID id,
        long lock,
        UUID relationId,
        Kind kind,
        Party by,
        Optional<EndReason> reason,
        String said,
        LocalDate on,
        Optional<Settled> settled) {
    /** The text shown is {@code mentoring.concern.<NAME>}. */
    public enum Kind {
        /** A message of the other one was reported. */
        MESSAGE,
        /** One asks for another pair because of safety. */
        SAFETY,
        /** One asks for another pair for another reason. */
        REMATCH;

        /** Whether it is about somebody's safety, and not only a wish. */
        public boolean isGrave() {
            return this != REMATCH;
        }
    }

    /**
     * @param by as shown to others
     * @param done what was done about it
     */
    public record Settled(Instant at, String by, String done) {}
}
