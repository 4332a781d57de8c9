package org.boardwalk.internships.internal.domain.match;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.boardwalk.internships.api.match.MatchRun.Assignment;
import org.boardwalk.internships.api.match.MatchRun.Seats;
import org.boardwalk.matching.model.HrInstance;

/**
 * Who got what, kept in JSON apart from what led to it: so much is read whenever somebody opens a run.
 *
 * @param placeOf for each person the position of an opportunity in {@code seats}, or {@link HrInstance#NONE}
 * @param choiceOf for each person the tier of that opportunity, from 1; 0 = nowhere, or not ranked
 */
@SuppressWarnings("ArrayRecordComponent") // never changed
record KeptResult(List<UUID> people, List<Seats> seats, int[] placeOf, int[] choiceOf) {
    static KeptResult of(Facts facts, int[] placeOf) {
        int[] choiceOf = new int[placeOf.length];
        for (Facts.Wish wish : facts.wishes()) {
            int place = placeOf[wish.person()];
            if (place != HrInstance.NONE) {
                choiceOf[wish.person()] =
                        choice(wish, facts.places().get(place).id()).orElse(0);
            }
        }
        return new KeptResult(facts.people(), seats(facts, placeOf), placeOf, choiceOf);
    }

    /** In which tier somebody has an opportunity, from 1; empty = not ranked. */
    static Optional<Integer> choice(Facts.Wish wish, UUID id) {
        for (int tier = 0; tier < wish.tiers().size(); tier++) {
            if (wish.tiers().get(tier).contains(id)) {
                return Optional.of(tier + 1);
            }
        }
        return Optional.empty();
    }

    private static List<Seats> seats(Facts facts, int[] placeOf) {
        int[] filled = new int[facts.places().size()];
        Arrays.stream(placeOf).filter(h -> h != HrInstance.NONE).forEach(h -> filled[h]++);
        return IntStream.range(0, filled.length)
                .mapToObj(h -> {
                    Facts.Place place = facts.places().get(h);
                    return new Seats(
                            place.id(), place.siteId(), place.seats(), filled[h], place.cut(), place.uncovered());
                })
                .toList();
    }

    /** The same with other ids of people. */
    KeptResult with(UnaryOperator<UUID> ids) {
        return new KeptResult(people.stream().map(ids).toList(), seats, placeOf, choiceOf);
    }

    /** One for each person. */
    List<Assignment> assignments(Set<UUID> pinned) {
        return IntStream.range(0, placeOf.length)
                .mapToObj(p -> new Assignment(
                        people.get(p),
                        placeOf[p] == HrInstance.NONE
                                ? Optional.empty()
                                : Optional.of(seats.get(placeOf[p]).opportunityId()),
                        choiceOf[p] == 0 ? Optional.empty() : Optional.of(choiceOf[p]),
                        pinned.contains(people.get(p))))
                .toList();
    }
}
