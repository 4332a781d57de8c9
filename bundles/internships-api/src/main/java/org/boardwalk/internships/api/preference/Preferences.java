package org.boardwalk.internships.api.preference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Preferences of a term. Any thread. A participant with {@code internships.own} ranks for himself while the term takes
 * preferences; staff with {@code internships.plan} may at any time, and for sites. What was recorded is kept with who and
 * when.
 */
@ProviderType
public interface Preferences {
    /** Empty = nothing said: acceptable are all opportunities, none before another. */
    Optional<Recorded> ofParticipant(UUID termId, UUID participantId);

    /**
     * @param lock 0 for the first time
     * @throws ProblemException {@code internships.preference.closed} with the dates; {@code internships.preference.unknown}
     *     when an opportunity is not of the term or not secured; {@code platform.conflict}
     */
    Recorded rank(UUID termId, UUID participantId, long lock, Ranking ranking);

    /** What a site wants at an opportunity. */
    Optional<SiteWish> ofOpportunity(UUID opportunityId);

    /** @throws ProblemException {@code internships.preference.points}, {@code platform.conflict} */
    SiteWish wish(UUID opportunityId, long lock, SiteWish wish);

    record Recorded(UUID termId, UUID participantId, long lock, Ranking ranking, Instant at, String by) {}

    /**
     * @param ranking of participants; empty = ordered by the criteria alone
     * @param criteria points for each, added up; a tie stays a tie
     */
    record SiteWish(
            UUID opportunityId, long lock, Optional<Ranking> ranking, List<Criterion> criteria, Instant at, String by) {
        public SiteWish {
            criteria = List.copyOf(criteria);
        }
    }
}
