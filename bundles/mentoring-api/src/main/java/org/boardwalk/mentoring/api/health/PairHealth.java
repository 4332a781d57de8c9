package org.boardwalk.mentoring.api.health;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How pairs are. Any thread. Needs {@code mentoring.read} and the right to the participants; rules are changed with {@code
 * mentoring.plan}. When the mentoring module is switched off, the service is gone.
 */
@ProviderType
public interface PairHealth {
    /** Pairs that need attention, the weightiest reason first. */
    List<Attention> attention();

    /** Empty = the pair is well. */
    Optional<Attention> of(UUID relationId);

    HealthRules rules();

    /** @throws ProblemException {@code mentoring.health.range} */
    HealthRules save(HealthRules rules);

    /** The programme over the last months, oldest first, with the present one; each kind of mentoring apart. */
    List<ProgrammeMonth> trend(int months);
}
