package org.boardwalk.matching.pairing;

import static org.boardwalk.matching.model.WeightedInstance.NONE;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.boardwalk.matching.model.Goal;
import org.boardwalk.matching.text.MatchingText;
import org.boardwalk.matching.verify.PairingCertificate;

/** A pairing, the proof that none is better, and what the verifier found. Immutable. */
public final class PairingResult<I extends Comparable<? super I>, M extends Comparable<? super M>> {
    private final PairingInstance<I, M> instance;
    private final NumberedPairing numbered;
    private final PairingCertificate certificate;
    private final int[] mentorOf;

    PairingResult(PairingInstance<I, M> instance, NumberedPairing numbered, PairingCertificate certificate) {
        this.instance = instance;
        this.numbered = numbered;
        this.certificate = certificate;
        mentorOf = numbered.mentorOf();
    }

    NumberedPairing numbered() {
        return numbered;
    }

    public PairingInstance<I, M> instance() {
        return instance;
    }

    public Goal goal() {
        return numbered.goal();
    }

    /** By the verifier: pairs, total, blocking pairs, and whether it is proven optimal. */
    public PairingCertificate certificate() {
        return certificate;
    }

    /** Who has a mentor. */
    public SortedMap<I, M> assignment() {
        SortedMap<I, M> assignment = new TreeMap<>();
        for (int i = 0; i < mentorOf.length; i++) {
            if (mentorOf[i] != NONE) {
                assignment.put(instance.mentees().get(i), instance.mentors().get(mentorOf[i]));
            }
        }
        return Collections.unmodifiableSortedMap(assignment);
    }

    /** Empty if the mentee has none. */
    public Optional<M> mentorOf(I mentee) {
        int m = mentorOf[instance.mentees().number(mentee)];
        return m == NONE ? Optional.empty() : Optional.of(instance.mentors().get(m));
    }

    public List<I> menteesOf(M mentor) {
        return menteesWith(instance.mentors().number(mentor));
    }

    public List<I> unpaired() {
        return menteesWith(NONE);
    }

    private List<I> menteesWith(int number) {
        return IntStream.range(0, mentorOf.length)
                .filter(i -> mentorOf[i] == number)
                .mapToObj(instance.mentees()::get)
                .toList();
    }

    /** Why these two are a pair, or are not. */
    public PairExplanation explain(I mentee, M mentor) {
        return numbered.explain(
                instance.mentees().number(mentee), instance.mentors().number(mentor));
    }

    /** The matching by number with its certificate, see {@link MatchingText}: the same result has the same bytes. */
    public void write(OutputStream to) throws IOException {
        MatchingText.write(
                mentorOf,
                PairingReport.lines(instance.numbers(), numbered.goal(), Optional.of(numbered.duals()), certificate),
                to);
    }
}
