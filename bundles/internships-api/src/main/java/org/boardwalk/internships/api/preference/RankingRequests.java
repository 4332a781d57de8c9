package org.boardwalk.internships.api.preference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Asks a contact of a site to rank the people who ranked an opportunity, or to say who is not acceptable. The contact answers
 * by a signed, expiring link without an account, which is sent where mail is set up, else handed over by the coordinator. Behind
 * it stand the names of those who ranked the opportunity and nothing else about them; what the contact says is recorded as
 * {@link Preferences#wish} records it, and the published criteria stay. Any thread. Reading needs {@code internships.read},
 * asking {@code internships.plan} and the right to see every participant.
 */
@ProviderType
public interface RankingRequests {
    /** Newest first; one at most can still be answered. */
    List<RankingRequest> requests(UUID opportunityId);

    /** Whether {@link #ask} writes to the contact. */
    boolean mails();

    /**
     * Keeps that the contact is asked, and writes to the contact where mail is set up. The mail names neither people nor the
     * opportunity. The link works as long as the term takes preferences, at most 45 days; one from before does not any more.
     *
     * @throws ProblemException {@code internships.preference.notOpen}, {@code .closed}, {@code .noDates}; {@code
     *     internships.more.rank.notSecured}, {@code .contact} (not of the site), {@code .nobody} when nobody has ranked it
     */
    RankingRequest ask(UUID opportunityId, UUID contactId);

    /**
     * A fresh link, for a contact who did not get the mail; the one before stops working.
     *
     * @return path below the deployment's address
     * @throws ProblemException {@code internships.more.rank.over} when it was answered, replaced by another or is too old
     */
    String link(UUID requestId);

    /**
     * @param mailed whether Boardwalk wrote to the contact
     * @param worksUntil when the link stops working
     * @param answeredAt empty = not answered
     */
    record RankingRequest(
            UUID id,
            UUID opportunityId,
            UUID contactId,
            String contactName,
            Instant askedAt,
            String askedBy,
            Instant worksUntil,
            boolean mailed,
            Optional<Instant> answeredAt) {
        public boolean isOpen(Instant now) {
            return answeredAt.isEmpty() && now.isBefore(worksUntil);
        }
    }
}
