package org.boardwalk.pathways.api.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What is known about participants: hours, credentials, education. Any thread.
 *
 * <p>Reading needs {@code pathways.read}, recording {@code pathways.plan}, confirming {@code pathways.review}, each
 * with the right to see or change the participant. A participant with {@code pathways.own} reads and records about
 * himself; what he records is REPORTED until somebody confirms it.
 *
 * <p>When the pathways module is switched off, the service is gone; the records stay.
 */
@ProviderType
public interface EvidenceRecords {
    /** Newest first, rejected ones included. */
    List<EvidenceRecord> of(UUID participantId);

    /** What waits for confirmation, of the participants the person may see; oldest first. */
    List<EvidenceRecord> awaiting();

    /**
     * Records a fact about the person.
     *
     * @param documentId of the participants module; empty = no document
     * @throws ProblemException {@code pathways.evidence.badAmount}, {@code pathways.evidence.future}
     */
    EvidenceRecord add(UUID participantId, Fact fact, LocalDate on, Optional<UUID> documentId, String note);

    /** Confirms or rejects; {@code platform.conflict} when somebody else decided meanwhile. */
    EvidenceRecord decide(UUID id, long lock, boolean confirmed);

    /** Takes a record back: its author, or whoever may plan. */
    void withdraw(UUID id, long lock);

    /**
     * Everything that is known about the participant, without the steps of a plan: confirmed facts, reported ones as
     * unknown, and what every {@link EvidenceSource} adds.
     */
    Evidence known(UUID participantId);

    /** The same of many people at once, in a few queries; those one may not see are missing. */
    Map<UUID, Evidence> known(Collection<UUID> participantIds);
}
