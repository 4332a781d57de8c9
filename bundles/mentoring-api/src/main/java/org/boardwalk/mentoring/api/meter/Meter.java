package org.boardwalk.mentoring.api.meter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.relation.Relation;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads the meter. Any thread. Needs {@code mentoring.read} and the right to the participant, {@code mentoring.own} for one's
 * own, {@code mentoring.mentor} for the mentees one has. When the mentoring module is switched off, the service is gone.
 */
@ProviderType
public interface Meter {
    /** As of a day; a day to come supposes that what goes on now goes on. */
    Reading of(UUID participantId, LocalDate asOf);

    /** Of many people at once, as of today, in a few statements; those one may not see are missing. */
    Map<UUID, Reading> of(Collection<UUID> participantIds);

    /** Pairs that are active or paused, of the mentees one may see, by name. Needs {@code mentoring.read}. */
    List<Running> running();

    /**
     * A pair that goes on, with the reading of its mentee as of today.
     *
     * @param externalId of the mentee in the state's system; may be empty
     * @param lastMet day of the last meeting held; empty = none yet
     */
    record Running(
            String externalId,
            Relation.Line pair,
            Optional<LocalDate> plannedUntil,
            boolean workplace,
            Optional<LocalDate> lastMet,
            Reading reading) {}
}
