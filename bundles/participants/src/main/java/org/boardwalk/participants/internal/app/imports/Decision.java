package org.boardwalk.participants.internal.app.imports;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.internal.domain.ParticipantEntity;
import org.boardwalk.participants.internal.domain.Spell;

/**
 * What becomes of one row.
 *
 * @param known who is meant; empty for somebody new
 * @param details after the import
 * @param spell after the import
 * @param planner after the import
 * @param cohorts to join, beside those the person is in
 */
record Decision(
        Optional<ParticipantEntity> known,
        ParticipantDetails details,
        Spell spell,
        Optional<UUID> planner,
        Set<UUID> cohorts) {

    boolean isNew() {
        return known.isEmpty();
    }

    /** Whether the person is different afterwards; the cohorts are those still to join. */
    boolean changes() {
        return known.filter(person -> person.details().equals(details)
                        && person.spell().equals(spell)
                        && person.plannerId().equals(planner)
                        && cohorts.isEmpty())
                .isEmpty();
    }
}
