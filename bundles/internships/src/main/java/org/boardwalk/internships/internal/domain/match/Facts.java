package org.boardwalk.internships.internal.domain.match;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.boardwalk.internships.api.match.Why.Measure;
import org.boardwalk.internships.api.match.Why.Reason;
import org.boardwalk.internships.api.preference.Criterion;

/**
 * What a run knew beyond its instance, kept with it so that every outcome can be explained later. People and places are
 * called by their position here, which is their number in the instance, from 0.
 *
 * @param wishes of those who ranked something
 * @param points for each place that orders by points: those of each group of its list, best first; empty for others
 * @param closed ranked pairs that could not be
 * @param missing of ranked pairs, what the person lacks of the site's criteria
 * @param uncovered places that only lack an agreement, with the list they would have; runs made before this was kept have none
 */
public record Facts(
        List<UUID> people,
        List<Place> places,
        List<Wish> wishes,
        List<List<Integer>> points,
        List<Closed> closed,
        List<Missing> missing,
        List<Uncovered> uncovered) {
    public Facts {
        uncovered = Objects.requireNonNullElse(uncovered, List.of());
    }

    /** The same with other ids of people. */
    Facts with(UnaryOperator<UUID> ids) {
        return new Facts(people.stream().map(ids).toList(), places, wishes, points, closed, missing, uncovered);
    }

    /** From 0; what is not ranked comes after all tiers. */
    static int tier(List<List<UUID>> tiers, UUID id) {
        int tier = 0;
        while (tier < tiers.size() && !tiers.get(tier).contains(id)) {
            tier++;
        }
        return tier;
    }

    /**
     * @param seats that were left
     * @param cut seats not counted, as an agreement allows fewer people
     * @param uncovered no agreement covers its dates
     */
    public record Place(
            UUID id, UUID siteId, UUID locationId, int seats, int cut, boolean uncovered, Measure measure) {}

    /** @param tiers as recorded, so also with opportunities that are not in the run */
    public record Wish(int person, List<List<UUID>> tiers) {}

    /**
     * @param better groups of the place's list that come before the person
     * @param tied whether the person belongs into the group that follows them
     * @param also what else stands between the two; runs made before this was kept have nothing
     * @param open requirements that are not clear; runs made before they were kept have none
     */
    public record Closed(
            int person, int place, Reason reason, int better, boolean tied, List<Reason> also, List<UUID> open) {
        public Closed {
            also = Objects.requireNonNullElse(also, List.of());
            open = Objects.requireNonNullElse(open, List.of());
        }
    }

    /** @param groups of people, best first; those in one group are liked equally */
    public record Uncovered(int place, List<List<Integer>> groups) {}

    public record Missing(int person, int place, List<Criterion> criteria) {}
}
