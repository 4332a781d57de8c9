package org.boardwalk.internships.api.preference;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Preferences of a term. Any thread. A participant with {@code internships.own} ranks for himself while the term takes
 * preferences; staff with {@code internships.plan} and the right to change the participant may at any time, and for sites.
 * Reading needs {@code internships.read}, and the right to the participant. Every recording is kept with who and when, and
 * the last one counts; recording again what counts already changes nothing. When the internships module is switched off,
 * the service is gone; what it keeps stays.
 */
@ProviderType
public interface Preferences {
    /** Empty = nothing said: acceptable are all opportunities, none before another. */
    Optional<Recorded> ofParticipant(UUID termId, UUID participantId);

    /** What counts for the people of a term who said something, of those one may see. */
    Map<UUID, Recorded> ofTerm(UUID termId);

    /** All that a participant, or staff for him, ever recorded for a term, newest first; the first counts. */
    List<Recorded> history(UUID termId, UUID participantId);

    /**
     * @param lock as read; 0 for the first time
     * @throws ProblemException {@code internships.preference.notOpen} and {@code .closed} with the day, for participants;
     *     {@code internships.preference.notInTerm}; {@code internships.preference.unknown} when an opportunity is not of the
     *     term or not secured; {@code platform.conflict}
     */
    Recorded rank(UUID termId, UUID participantId, long lock, Ranking ranking);

    /** What the signed-in person arranged for a participant and has not recorded yet; nobody else reads it, and it does not count. */
    Optional<Draft> draft(UUID termId, UUID participantId);

    /**
     * Keeps an arrangement until it is recorded or dropped, so that nothing is lost on the way.
     *
     * @throws ProblemException as {@link #rank}, without a look at the opportunities
     */
    void keepDraft(UUID termId, UUID participantId, Draft draft);

    void dropDraft(UUID termId, UUID participantId);

    /** How a participant stands to some opportunities of a term, by opportunity; those that are not secured are left out. */
    Map<UUID, Offer> offers(UUID termId, UUID participantId, Collection<UUID> opportunityIds);

    /** What a site wants at an opportunity; for staff. */
    Optional<SiteWish> ofOpportunity(UUID opportunityId);

    /** The same of all opportunities of a term about which something was said. */
    Map<UUID, SiteWish> wishes(UUID termId);

    /** All that was ever recorded for an opportunity, newest first; the first counts. */
    List<SiteWish> wishHistory(UUID opportunityId);

    /**
     * @param lock as read; 0 for the first time
     * @param wish its lock, time, name and way do not matter
     * @throws ProblemException {@code internships.preference.points}, {@code .value} (missing or twice), {@code .stranger}
     *     when somebody ranked is not in the term, {@code platform.conflict}
     */
    SiteWish wish(UUID opportunityId, long lock, SiteWish wish);

    /**
     * How a site would order the people of the term who do not refuse it; nothing is kept. Only those one may see are in it,
     * but each place is the one among all.
     *
     * @param wish also one that is not recorded
     * @return best first, those the site refuses last
     */
    List<Applicant> order(UUID opportunityId, SiteWish wish);

    /** Whether {@link #remind} writes to anybody. */
    boolean reminds();

    /**
     * Writes to those of a term who have said nothing, one message a day at most, while the term takes preferences. Needs
     * {@code internships.plan}.
     *
     * @return how many were written to now
     * @throws ProblemException {@code internships.preference.notOpen}, {@code .closed}, {@code .noMail}
     */
    int remind(UUID termId);

    /** @param own whether the participant recorded it himself; otherwise {@code by} did it for him */
    record Recorded(UUID termId, UUID participantId, long lock, Ranking ranking, Instant at, String by, boolean own) {}

    /** @param lock of what was recorded when the arrangement began; 0 = nothing was */
    record Draft(Ranking ranking, long lock) {}

    /**
     * Those ranked come first, in the order of their tiers; all others after them, by their points. A tie stays a tie.
     *
     * @param ranking of participants; empty = ordered by the criteria alone
     * @param criteria published to everybody in the term
     * @param byLink whether a contact of the site said so himself, see {@link RankingRequests}; {@code by} is his name
     */
    record SiteWish(
            UUID opportunityId,
            long lock,
            Optional<Ranking> ranking,
            List<Criterion> criteria,
            Instant at,
            String by,
            boolean byLink) {
        public SiteWish {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * @param criteria the site's, as published
     * @param met those of them the person meets
     * @param open requirements that are not clear on the opportunity's last day
     */
    record Offer(UUID opportunityId, List<Criterion> criteria, Set<Criterion> met, List<UUID> open) {
        public Offer {
            criteria = List.copyOf(criteria);
            met = Set.copyOf(met);
            open = List.copyOf(open);
        }
    }

    /**
     * @param place from 1, the same for equals; empty = the site refuses the person
     * @param points for the criteria met
     * @param choice of the person: the tier the opportunity is in, from 1; empty = acceptable, but not ranked
     */
    record Applicant(
            UUID participantId, Optional<Integer> place, int points, Set<Criterion> met, Optional<Integer> choice) {
        public Applicant {
            met = Set.copyOf(met);
        }
    }
}
