package org.boardwalk.mentoring.internal.domain.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.criteria.Score;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.internal.domain.criteria.FitCodes.Coded;

/** Judges pairs by one version of the criteria. Immutable. */
public final class Judge {
    /** Decimal places of similarities and points. */
    public static final int SCALE = 2;

    private final int number;
    private final List<Criterion> criteria;

    /** @param number of the version, 0 = one that was not saved */
    public Judge(int number, List<Criterion> criteria) {
        this.number = number;
        this.criteria =
                criteria.stream().sorted(Comparator.comparing(Criterion::kind)).toList();
    }

    /** Most points a pair can have: the sum of the weights. */
    public int best() {
        return criteria.stream().mapToInt(Criterion::weight).sum();
    }

    /** The points of many mentees with the same mentors. */
    public Bulk among(List<Fit> mentors) {
        return new Bulk(criteria, mentors);
    }

    /**
     * The points of a pair, term by term.
     *
     * @param former the two were a pair that ended well
     */
    public Score score(Fit mentor, Fit mentee, boolean former) {
        FitCodes codes = new FitCodes();
        Coded one = codes.code(mentor);
        Coded other = codes.code(mentee);
        List<Score.Term> terms = new ArrayList<>();
        boolean acceptable = true;
        BigDecimal total = BigDecimal.valueOf(0, SCALE);
        for (Criterion criterion : criteria) {
            int similar = Similarity.of(criterion.kind(), one, other, former);
            BigDecimal points = BigDecimal.valueOf((long) criterion.weight() * similar, SCALE);
            terms.add(new Score.Term(
                    criterion,
                    BigDecimal.valueOf(similar, SCALE),
                    points,
                    InCommon.of(criterion.kind(), mentor, mentee)));
            total = total.add(points);
            acceptable &= similar > 0 || !criterion.must();
        }
        return new Score(number, acceptable, total, best(), terms);
    }
}
