package org.boardwalk.internships.api.term;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Asks sites for seats and keeps what they answered. The contact answers by a signed, expiring link without an account: it is
 * sent where mail is set up, else the coordinator hands it over, or asks by telephone and records the answer. Any thread. Reading
 * needs {@code internships.read}, everything else {@code internships.plan}.
 */
@ProviderType
public interface SeatRequests {
    /** Newest first. */
    List<SeatRequest> of(UUID opportunityId);

    /** What a term's sites were asked and did not answer yet, by opportunity. */
    Map<UUID, SeatRequest> open(UUID termId);

    /** Whether {@link #ask} writes to the contact. */
    boolean mails();

    /**
     * Keeps that the contact is asked for the seats of a requested opportunity, and writes to the contact where mail is set
     * up. The mail names neither people nor seats.
     *
     * @throws ProblemException {@code internships.request.notRequested}, {@code internships.request.contact} (not of the
     *     site), {@code internships.request.open} when one is open
     */
    SeatRequest ask(UUID opportunityId, UUID contactId);

    /**
     * A fresh link to the answer, for a contact who did not get the mail; the one before stops working.
     *
     * @return path below the deployment's address
     * @throws ProblemException {@code internships.request.answered}
     */
    String link(UUID requestId);

    /**
     * Records what the site said, on the telephone or by letter. A requested opportunity becomes offered with so many seats,
     * or declined.
     *
     * @param seats 0 = declined, at most 999
     * @throws ProblemException {@code internships.request.answered}, {@code internships.opportunity.capacity}
     */
    SeatRequest answer(UUID requestId, int seats, String remark);

    /**
     * @param mailed whether Boardwalk wrote to the contact
     * @param answeredBy whoever recorded it, or the contact
     * @param seats that the site offers, 0 = declined; empty = not answered
     */
    record SeatRequest(
            UUID id,
            UUID opportunityId,
            UUID contactId,
            String contactName,
            Instant askedAt,
            String askedBy,
            boolean mailed,
            Optional<Instant> answeredAt,
            String answeredBy,
            Optional<Integer> seats,
            String remark) {}
}
