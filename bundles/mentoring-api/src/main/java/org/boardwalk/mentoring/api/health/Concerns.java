package org.boardwalk.mentoring.api.health;

import java.util.List;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What coordinators were told about pairs. A concern keeps its pair on the list of those that need attention until it is
 * settled, and stays with the pair afterwards; neither of the two ever reads it here. Any thread. Needs {@code
 * mentoring.coordinate} and the right to the participant. When the mentoring module is switched off, the service is gone.
 */
@ProviderType
public interface Concerns {
    /** Of a pair, newest first; empty for whoever may not read them. */
    List<Concern> of(UUID relationId);

    /**
     * Says what was done about it; after that the pair needs no attention because of it.
     *
     * @throws ProblemException {@code mentoring.reasonMissing}, {@code mentoring.concern.notFound}, {@code
     *     platform.conflict} (also when somebody else settled it)
     */
    Concern settle(UUID id, long lock, String done);
}
