package org.boardwalk.matching.pairing;

import java.util.Optional;
import org.boardwalk.matching.model.Goal;
import org.boardwalk.matching.verify.PairingCertificate;
import org.boardwalk.matching.verify.PairingVerifier;

/** Solves pairings, has them verified, and tries what would have been. Pure functions, for any thread. */
public final class Pairings {
    private Pairings() {}

    /** The same instance and goal always give the same result. */
    public static <I extends Comparable<? super I>, M extends Comparable<? super M>> PairingResult<I, M> solve(
            PairingInstance<I, M> instance, Goal goal) {
        NumberedPairing solved = NumberedPairing.solve(instance.numbers(), goal);
        PairingCertificate certificate = PairingVerifier.verify(
                instance.numbers(), goal, solved.mentorOf(), Optional.of(solved.duals()), instance.labels());
        return new PairingResult<>(instance, solved, certificate);
    }

    /**
     * What it would cost the whole if this pair were decided, by a new run with that pin.
     *
     * @return empty if it cannot be: the pair is not acceptable, or the mentor's seats are all pinned
     */
    public static <I extends Comparable<? super I>, M extends Comparable<? super M>> Optional<Loss> costOf(
            PairingResult<I, M> result, I mentee, M mentor) {
        PairingInstance<I, M> instance = result.instance();
        return result.numbered()
                .costOf(instance.mentees().number(mentee), instance.mentors().number(mentor));
    }
}
