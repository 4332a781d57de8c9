package org.boardwalk.internships.api.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Requirements and what people handed in. Any thread. Reading needs {@code internships.read} and the right to the
 * participant, or {@code internships.own} for one's own; reviewing {@code internships.review}; requirements {@code
 * internships.plan}. Every question names the day it is judged at: the placement's last.
 */
@ProviderType
public interface Compliance {
    /** By name. */
    List<Requirement> requirements();

    /** @throws ProblemException {@code internships.requirement.noName}, {@code platform.conflict} */
    Requirement save(Requirement requirement);

    /** What somebody must have for an opportunity. */
    List<Requirement> askedBy(UUID opportunityId);

    /** One person, one line for each requirement. */
    List<Item> of(UUID participantId, Collection<UUID> requirementIds, LocalDate judgedAt);

    /** People × requirements in one answer, for the grid of a term: participant to items in the order of requirements. */
    Map<UUID, List<Item>> grid(UUID termId);

    /**
     * Hands something in, by the person or by staff.
     *
     * @param documentId of the person's file; must be empty when the requirement keeps no document ({@code
     *     internships.item.noDocument})
     * @param validUntil last day it is good, when the paper says so
     * @throws ProblemException {@code internships.item.future}, {@code internships.item.endsBefore}
     */
    Item handIn(
            UUID participantId,
            UUID requirementId,
            LocalDate doneOn,
            Optional<LocalDate> validUntil,
            Optional<UUID> documentId,
            String remark);

    /** Accepts what was handed in. */
    Item accept(UUID itemId, long lock, Optional<LocalDate> validUntil);

    /** Gives it back; the reason is required ({@code internships.reasonMissing}). */
    Item giveBack(UUID itemId, long lock, String reason);

    /** Decides that somebody does not need it; the reason is required. */
    Item waive(UUID participantId, UUID requirementId, String reason);

    /** What waits for a review, oldest first, of the people the signed-in person may see. */
    List<Item> toReview(int limit);

    /**
     * @param itemId empty = nothing handed in
     * @param lock 0 when nothing was handed in
     * @param remark of whoever handed it in, or the reason it was returned or waived
     */
    record Item(
            UUID participantId,
            UUID requirementId,
            Optional<UUID> itemId,
            long lock,
            ItemState state,
            Optional<LocalDate> doneOn,
            Optional<LocalDate> validUntil,
            Optional<UUID> documentId,
            String remark,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt) {}
}
