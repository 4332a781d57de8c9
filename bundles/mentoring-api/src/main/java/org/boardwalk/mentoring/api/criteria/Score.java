package org.boardwalk.mentoring.api.criteria;

import java.math.BigDecimal;
import java.util.List;

/**
 * How well two fit.
 *
 * @param criteria number of the version that judged; 0 = criteria that were only tried
 * @param acceptable false when a must-have is missing; then they are no pair, whatever the total
 * @param total sum of the terms' points, two decimals, exact
 * @param best most points a pair can have
 * @param terms one for each criterion, in its order
 */
public record Score(int criteria, boolean acceptable, BigDecimal total, int best, List<Term> terms) {
    public Score {
        terms = List.copyOf(terms);
    }

    /** Must-haves that are missing. */
    public List<Criterion.Kind> missing() {
        return terms.stream()
                .filter(term -> term.criterion().must() && term.similarity().signum() == 0)
                .map(term -> term.criterion().kind())
                .toList();
    }

    /**
     * @param similarity 0 to 1, two decimals
     * @param points weight times similarity
     * @param inCommon what the two have in common, as in the profile: ids of topics and pathways, codes, names; for
     *     slots {@code MONDAY EVENING}; where no occupation is the same, the mentor's nearest one; empty when the kind has
     *     nothing to list
     */
    public record Term(Criterion criterion, BigDecimal similarity, BigDecimal points, List<String> inCommon) {
        public Term {
            inCommon = List.copyOf(inCommon);
        }
    }
}
