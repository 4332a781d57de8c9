package org.boardwalk.pathways.api.evidence;

import java.util.UUID;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: another module knows something about participants that requirements ask for, such as
 * credentials it has verified. Called in a transaction, after the right to see the participant was checked; one that
 * throws is logged and skipped. When two sources disagree, the better known value counts: MET before NOT_MET before
 * UNKNOWN.
 */
@ConsumerType
public interface EvidenceSource {
    /** Starts with the module id. */
    String id();

    /** What it knows; {@link Evidence#steps()} is ignored. */
    Evidence known(UUID participantId);
}
