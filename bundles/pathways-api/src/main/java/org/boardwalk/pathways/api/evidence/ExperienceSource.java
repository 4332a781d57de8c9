package org.boardwalk.pathways.api.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: another module counted work of participants. It adds to what is recorded in pathways, and to what other
 * sources count; an amount recorded by hand for the same step, or for none, on a day of an approved spell is taken for the
 * same work: of each spell the higher figure counts. Called in a transaction, after the right to see the participants was
 * checked; one that throws is logged and skipped. A source publishes {@code event.EvidenceChanged} when its answer changes.
 * While its module is switched off, its work does not count; steps that were settled meanwhile stay settled.
 */
@ConsumerType
public interface ExperienceSource {
    /** Starts with the module id. */
    String id();

    /** Whoever is missing in the answer has none. */
    Map<UUID, List<Experience>> experiences(Collection<UUID> participantIds);
}
