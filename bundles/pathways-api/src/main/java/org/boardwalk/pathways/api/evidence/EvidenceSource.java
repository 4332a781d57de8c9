package org.boardwalk.pathways.api.evidence;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: another module knows something about participants that requirements ask for, such as
 * credentials it has verified. Called in a transaction, after the right to see the participant was checked; one that
 * throws is logged and skipped. When two sources disagree, the better known value counts: MET before NOT_MET before
 * UNKNOWN. Amounts add up: a source tells what no other one knows. Hours of work that people may record by hand as well are
 * told by an {@link ExperienceSource}.
 */
@ConsumerType
public interface EvidenceSource {
    /** Starts with the module id. */
    String id();

    /** What it knows; {@link Evidence#steps()} is ignored. */
    Evidence known(UUID participantId);

    /** The same of many people at once; whoever is missing in the answer, nothing is known of. */
    default Map<UUID, Evidence> known(Collection<UUID> participantIds) {
        return participantIds.stream().distinct().collect(Collectors.toMap(Function.identity(), this::known));
    }
}
