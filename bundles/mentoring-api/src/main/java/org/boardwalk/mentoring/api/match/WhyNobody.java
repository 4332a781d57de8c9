package org.boardwalk.mentoring.api.match;

import java.time.Instant;
import java.util.Map;
import org.boardwalk.mentoring.api.criteria.Criterion;

/**
 * Why the run that was published last proposed somebody to nobody. Names nobody.
 *
 * @param reasons of how many mentors, or mentees, each holds; empty unless {@link Part#NOBODY}
 * @param missing how many of them lack which must-have
 */
public record WhyNobody(
        Instant publishedAt, Part part, Map<Why.Reason, Integer> reasons, Map<Criterion.Kind, Integer> missing) {
    public WhyNobody {
        reasons = Map.copyOf(reasons);
        missing = Map.copyOf(missing);
    }

    public enum Part {
        /** Was not in the run: no open gate, no seat, a pair or a proposal already, or came later. */
        NOT_IN,
        /** Was proposed to somebody. */
        PROPOSED,
        /** Was in the run, and proposed to nobody. */
        NOBODY
    }
}
