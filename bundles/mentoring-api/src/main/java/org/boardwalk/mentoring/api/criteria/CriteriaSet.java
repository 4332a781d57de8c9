package org.boardwalk.mentoring.api.criteria;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One version of the criteria; never changed once it is made.
 *
 * @param number from 1
 * @param criteria each kind at most once, in the order of the kinds; a kind that is missing plays no role
 * @param why what was changed and why
 * @param by as shown to others
 */
public record CriteriaSet(int number, List<Criterion> criteria, String why, Instant madeAt, String by) {
    public CriteriaSet {
        criteria = List.copyOf(criteria);
        Set<Criterion.Kind> seen = EnumSet.noneOf(Criterion.Kind.class);
        for (Criterion criterion : criteria) {
            if (!seen.add(criterion.kind())) {
                throw new IllegalArgumentException("twice: " + criterion.kind());
            }
        }
    }

    /** The points of a pair that is perfect: the sum of the weights. */
    public int best() {
        return criteria.stream().mapToInt(Criterion::weight).sum();
    }
}
