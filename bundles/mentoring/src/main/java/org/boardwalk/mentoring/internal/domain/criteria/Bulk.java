package org.boardwalk.mentoring.internal.domain.criteria;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.criteria.Criterion.Kind;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.internal.domain.criteria.FitCodes.Coded;

/**
 * The totals of {@link Judge#score} for millions of pairs: one mentee after the other with the same mentors. What several
 * mentees say alike is compared with the mentors once. Not for several threads.
 */
public final class Bulk {
    /** In place of points: a must-have is missing. */
    public static final int NOT_ACCEPTABLE = -1;

    /** More than all criteria together can make up for, and little enough to be taken off for each of them. */
    private static final int MISSING = Integer.MAX_VALUE / (Kind.values().length + 1);

    private record Said(Kind kind, Object what) {}

    private final List<Criterion> criteria;
    private final FitCodes codes = new FitCodes();
    private final Coded[] mentors;
    private final Map<Said, byte[]> compared = new HashMap<>();

    Bulk(List<Criterion> criteria, List<Fit> mentors) {
        this.criteria = criteria;
        this.mentors = mentors.stream().map(codes::code).toArray(Coded[]::new);
    }

    /**
     * The points of a mentee with each mentor in hundredths, or {@link #NOT_ACCEPTABLE}.
     *
     * @param former with whom she was a pair that ended well
     */
    public int[] points(Fit mentee, BitSet former) {
        int[] points = new int[mentors.length];
        for (Criterion one : criteria) {
            byte[] similar = one.kind() == Kind.FORMER_MENTOR
                    ? former(former)
                    : compared.computeIfAbsent(
                            new Said(one.kind(), Similarity.said(one.kind(), mentee)),
                            said -> compare(one.kind(), mentee));
            add(points, similar, one.weight(), one.must() ? -MISSING : 0);
        }
        for (int m = 0; m < points.length; m++) {
            points[m] = Math.max(points[m], NOT_ACCEPTABLE);
        }
        return points;
    }

    private byte[] compare(Kind kind, Fit mentee) {
        Coded coded = codes.code(mentee);
        byte[] similar = new byte[mentors.length];
        for (int m = 0; m < similar.length; m++) {
            similar[m] = (byte) Similarity.of(kind, mentors[m], coded, false);
        }
        return similar;
    }

    private byte[] former(BitSet with) {
        byte[] similar = new byte[mentors.length];
        with.stream().forEach(m -> similar[m] = Similarity.FULL);
        return similar;
    }

    private static void add(int[] points, byte[] similar, int weight, int without) {
        for (int m = 0; m < points.length; m++) {
            int here = similar[m];
            points[m] += here == 0 ? without : here * weight;
        }
    }
}
