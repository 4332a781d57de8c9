package org.boardwalk.matching.placement;

import java.util.Optional;
import org.boardwalk.matching.verify.Blocking;

/**
 * A resident and a hospital who would both rather have each other; or two who are placed together and a joint choice.
 *
 * @param partner the other of the two who are placed together
 */
public record BlockingPair<R, H>(R resident, H hospital, Optional<Partner<R, H>> partner, Blocking.Cause cause) {
    /** The other, and where the other would go. */
    public record Partner<R, H>(R resident, H hospital) {}
}
