package org.boardwalk.internships.api.term;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Asks sites for seats. The contact answers by a signed, expiring link without an account, or the coordinator records the
 * answer. Needs {@code internships.plan}.
 */
@ProviderType
public interface SeatRequests {
    /** Newest first. */
    List<SeatRequest> of(UUID opportunityId);

    /**
     * Asks the contact for the seats of an opportunity that is requested. The mail names neither people nor seats.
     *
     * @throws ProblemException {@code internships.request.noMail} when no mail server is configured (the link can then be
     *     handed over otherwise: {@link #link}), {@code internships.request.open} when one is open
     */
    SeatRequest ask(UUID opportunityId, UUID contactId);

    /** A fresh link to the answer, for a contact who did not get the mail; the one before stops working. */
    String link(UUID requestId);

    /** Records what the site said, on the telephone or by letter. */
    SeatRequest answer(UUID requestId, int seats, String remark);

    /** @param seats that the site offers, 0 = declined; empty = not answered */
    record SeatRequest(
            UUID id,
            UUID opportunityId,
            UUID contactId,
            String contactName,
            Instant askedAt,
            String askedBy,
            Optional<Instant> answeredAt,
            Optional<Integer> seats,
            String remark) {}
}
