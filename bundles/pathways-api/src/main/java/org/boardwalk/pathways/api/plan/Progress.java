package org.boardwalk.pathways.api.plan;

/**
 * How far a plan is, counted in steps this participant needs: required ones, and of each choice the options taken,
 * or the shortest ones while it is open. Optional steps do not count.
 *
 * @param done done, waived or skipped among those
 * @param needed all of those; 0 only for a pathway of extras
 */
public record Progress(int done, int needed) {
    /** 0 to 100, rounded down, so that 100 means complete. */
    public int percent() {
        return needed == 0 ? 100 : done * 100 / needed;
    }
}
