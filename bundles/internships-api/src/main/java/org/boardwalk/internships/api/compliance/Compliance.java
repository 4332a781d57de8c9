package org.boardwalk.internships.api.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Requirements and what people handed in. Any thread. Reading needs {@code internships.read} and the right to the
 * participant, or {@code internships.own} for one's own; handing in for somebody and reviewing {@code internships.review}
 * and the right to change the participant; requirements {@code internships.plan}. Every question names the day it is judged
 * at: the placement's last.
 */
@ProviderType
public interface Compliance {
    /** By name; also those that are not active. Needs {@code internships.read} or {@code internships.own}. */
    List<Requirement> requirements();

    /**
     * Adds or changes one.
     *
     * @param requirement {@code lock} 0 = a new one
     * @throws ProblemException {@code internships.requirement.noName}, {@code .nameTaken}, {@code .months}, {@code .health}
     *     (health information with documents), {@code internships.tooLong}, {@code platform.conflict}
     */
    Requirement save(Requirement requirement);

    /** What somebody must have for an opportunity: active requirements, by name. */
    List<Requirement> askedBy(UUID opportunityId);

    /** One person, one line for each requirement, in that order. */
    List<Item> of(UUID participantId, Collection<UUID> requirementIds, LocalDate judgedAt);

    /**
     * What somebody must have for all terms and placements that are not over, by name of the requirement. Who has a
     * placement: what that asks for, on its last day. Who is in a term and has none yet: what any open opportunity of the
     * term asks for, on the last day of the last one that asks, so that "clear" holds wherever the person will be.
     */
    List<Item> before(UUID participantId);

    /** The people of a term one may see and how each stands, judged as in {@link #before}. */
    Grid grid(UUID termId);

    /**
     * What some people of a term have, in the order asked; those one may not see are left out.
     *
     * @param requirementIds the columns, such as those of {@link #grid}
     */
    List<Row> rows(UUID termId, List<UUID> requirementIds, List<UUID> participantIds);

    /**
     * Hands something in, by the person or by staff. What was accepted before counts on until it is over.
     *
     * @param documentId of the person's file; must be empty when the requirement keeps no document ({@code
     *     internships.item.noDocument}), as must the remark ({@code internships.item.noRemark})
     * @param validUntil last day it is good, when the paper says so; else it follows from the requirement
     * @throws ProblemException {@code internships.item.future}, {@code .endsBefore}, {@code .foreignDocument}, {@code
     *     internships.requirement.notFound}
     */
    Item handIn(
            UUID participantId,
            UUID requirementId,
            LocalDate doneOn,
            Optional<LocalDate> validUntil,
            Optional<UUID> documentId,
            String remark);

    /**
     * Accepts what was handed in.
     *
     * @param validUntil empty = as handed in
     * @throws ProblemException {@code internships.item.nothing} when nothing waits, {@code .endsBefore}, {@code
     *     platform.conflict}
     */
    Item accept(UUID itemId, long lock, Optional<LocalDate> validUntil);

    /**
     * Gives it back, also what was accepted or waived by mistake; the reason is required ({@code internships.reasonMissing}).
     */
    Item giveBack(UUID itemId, long lock, String reason);

    /**
     * Decides that somebody does not need it; the reason is required.
     *
     * @param lock 0 when nothing was handed in
     */
    Item waive(UUID participantId, UUID requirementId, long lock, String reason);

    /** What waits for a review, oldest first, of the people the signed-in person may see; judged as in {@link #before}. */
    List<Item> toReview(int limit);

    /**
     * @param itemId empty = nothing handed in
     * @param lock 0 when nothing was handed in
     * @param judgedAt last day it has to be good
     * @param doneOn of what was handed in last
     * @param validUntil last day it is good; empty = does not end, or not known yet
     * @param remark of whoever handed it in, or the reason it was returned or waived
     */
    record Item(
            UUID participantId,
            UUID requirementId,
            Optional<UUID> itemId,
            long lock,
            ItemState state,
            LocalDate judgedAt,
            Optional<LocalDate> doneOn,
            Optional<LocalDate> validUntil,
            Optional<UUID> documentId,
            String remark,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt) {}

    /**
     * @param requirements the columns: what the term's opportunities ask for, by name
     * @param people in no order
     */
    record Grid(List<Requirement> requirements, List<Person> people) {
        public Grid {
            requirements = List.copyOf(requirements);
            people = List.copyOf(people);
        }
    }

    /** @param states in which the requirements are that are asked of this person */
    record Person(UUID participantId, Set<ItemState> states) {
        public Person {
            states = Set.copyOf(states);
        }

        /** Whether nothing stands in the way. */
        public boolean isClear() {
            return states.stream().allMatch(ItemState::isClear);
        }
    }

    /**
     * @param items one for each column; empty = not asked of this person
     */
    record Row(UUID participantId, List<Optional<Item>> items) {
        public Row {
            items = List.copyOf(items);
        }

        public Person person() {
            return new Person(
                    participantId,
                    items.stream().flatMap(Optional::stream).map(Item::state).collect(Collectors.toSet()));
        }
    }
}
