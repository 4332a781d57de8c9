package org.boardwalk.matching.model;

/**
 * Prices that prove a pairing optimal, in units of the instance: u of a mentee, p of a mentor's seat, none negative.
 *
 * <p>If u_i + p_m ≥ w_im for every pair considered, with equality on the chosen ones, u_i = 0 for the unmatched and
 * p_m = 0 where seats remain, then no other pairing has a higher sum of w: each sum is at most Σu_i + Σc_m·p_m, and this
 * one reaches it (Kuhn 1955; Ahuja, Magnanti and Orlin 1993). In reach every w has grown by the bonus. Pinned mentees and
 * their seats stay out of it.
 */
public final class Duals {
    private final long[] mentee;
    private final long[] mentor;

    /** Keeps the arrays; whoever hands them over changes them no more. */
    public Duals(long[] mentee, long[] mentor) {
        this.mentee = mentee;
        this.mentor = mentor;
    }

    /** u */
    public long mentee(int i) {
        return mentee[i];
    }

    /** p */
    public long mentor(int m) {
        return mentor[m];
    }
}
