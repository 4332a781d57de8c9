package org.boardwalk.mentoring.api.meter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
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
}
