package org.boardwalk.mentoring.internal.domain.criteria;

import java.util.List;
import org.boardwalk.mentoring.api.criteria.Criterion.Kind;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Mode;
import org.boardwalk.mentoring.internal.domain.criteria.FitCodes.Coded;

/** How similar two are by one kind of criterion, in hundredths: 0 to 100. What each means, {@link Kind} says. */
final class Similarity {
    static final byte FULL = 100;
    private static final int HALF = 50;
    /** For an occupation that begins alike: the same code, broad, minor and major group. */
    private static final int[] NEAR = {100, 75, 50, 25};

    private Similarity() {}

    static int of(Kind kind, Coded mentor, Coded mentee, boolean former) {
        return switch (kind) {
            case TOPICS -> topics(mentor, mentee);
            case LANGUAGE -> any(mentor.languages(), mentee.languages());
            case COUNTY -> county(mentor, mentee);
            case MODE -> mode(mentor.modes(), mentee.modes());
            case AVAILABILITY -> times(mentor.times(), mentee.times());
            case OCCUPATION -> occupation(mentor.occupations(), mentee.occupations());
            case PATHWAY -> any(mentor.pathways(), mentee.pathways());
            case FORMER_MENTOR -> former ? FULL : 0;
        };
    }

    /** All that {@link #of} looks at of what a mentee says; two who say the same are as similar to every mentor. */
    static Object said(Kind kind, Fit mentee) {
        return switch (kind) {
            case TOPICS -> mentee.topics();
            case LANGUAGE -> mentee.languages();
            case COUNTY -> List.of(mentee.counties(), mentee.modes());
            case MODE -> mentee.modes();
            case AVAILABILITY -> mentee.times();
            case OCCUPATION -> mentee.occupations();
            case PATHWAY -> mentee.pathways();
            case FORMER_MENTOR -> List.of();
        };
    }

    private static int topics(Coded mentor, Coded mentee) {
        int wanted = mentee.topicCount();
        return wanted == 0 ? FULL : (2 * FULL * common(mentor.topics(), mentee.topics()) + wanted) / (2 * wanted);
    }

    /** Full also when the mentee says nothing. */
    private static int any(long[] mentor, long[] mentee) {
        return mentee.length == 0 || common(mentor, mentee) > 0 ? FULL : 0;
    }

    private static int common(long[] one, long[] other) {
        int count = 0;
        for (int word = Math.min(one.length, other.length) - 1; word >= 0; word--) {
            count += Long.bitCount(one[word] & other[word]);
        }
        return count;
    }

    private static int county(Coded mentor, Coded mentee) {
        int remote = FitCodes.bit(Mode.REMOTE);
        boolean bothRemote = (mentor.modes() & mentee.modes() & remote) != 0;
        boolean oneOnlySo = mentor.modes() == remote || mentee.modes() == remote;
        return bothRemote && oneOnlySo ? FULL : any(mentor.counties(), mentee.counties());
    }

    private static int mode(int mentor, int mentee) {
        int inPerson = FitCodes.bit(Mode.IN_PERSON);
        int common = mentor & mentee;
        if (mentee == 0 || (common & inPerson) != 0) {
            return FULL;
        }
        if (common == 0) {
            return 0;
        }
        return (mentee & inPerson) == 0 ? FULL : HALF;
    }

    private static int times(int mentor, int mentee) {
        return mentee == 0 ? FULL : Math.min(FULL, HALF * Integer.bitCount(mentor & mentee));
    }

    private static int occupation(int[][] mentor, int[][] mentee) {
        if (mentee.length == 0) {
            return FULL;
        }
        int best = NEAR.length;
        for (int[] one : mentor) {
            for (int[] other : mentee) {
                int level = 0;
                while (level < best && one[level] != other[level]) {
                    level++;
                }
                best = level;
            }
        }
        return best == NEAR.length ? 0 : NEAR[best];
    }
}
