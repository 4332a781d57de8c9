package org.boardwalk.matching.placement;

/**
 * What is known about the number of people placed: no weakly stable matching (that keeps the pins) places more than
 * {@code times/per} times as many.
 *
 * <p>1/1 without ties: every stable matching places the same people (the rural hospitals theorem, Roth 1986). 2/1 for any
 * weakly stable matching with ties (Manlove, Irving, Iwama, Miyazaki and Morita 2002), finding the most being NP-hard.
 * 3/2 for Király's algorithm (2013).
 */
public record SizeBound(int times, int per) {
    static final SizeBound EXACT = new SizeBound(1, 1);
    static final SizeBound ANY_STABLE = new SizeBound(2, 1);
    static final SizeBound KIRALY = new SizeBound(3, 2);

    /** Whether no stable matching places more. */
    public boolean exact() {
        return times == per;
    }
}
