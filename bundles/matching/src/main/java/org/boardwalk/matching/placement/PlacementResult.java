package org.boardwalk.matching.placement;

import static org.boardwalk.matching.model.HrInstance.NONE;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.text.MatchingText;
import org.boardwalk.matching.verify.Blocking;
import org.boardwalk.matching.verify.PlacementCertificate;

/** A placement with all that was decided on the way and what the verifier found. Immutable. */
public final class PlacementResult<R extends Comparable<? super R>, H extends Comparable<? super H>> {
    private final PlacementInstance<R, H> instance;
    private final PlacementSettings settings;
    private final Optional<SizeBound> bound;
    private final PlacementCertificate certificate;
    private final int[] hospitalOf;

    PlacementResult(
            PlacementInstance<R, H> instance,
            PlacementSettings settings,
            HrSolution solution,
            PlacementCertificate certificate) {
        this.instance = instance;
        this.settings = settings;
        this.certificate = certificate;
        bound = solution.bound();
        hospitalOf = solution.hospitalOf();
    }

    public PlacementInstance<R, H> instance() {
        return instance;
    }

    public PlacementSettings settings() {
        return settings;
    }

    /** By the verifier; its numbers are those of the instance's keys, see {@link #blocking} for ids. */
    public PlacementCertificate certificate() {
        return certificate;
    }

    /** Empty with people placed together. */
    public Optional<SizeBound> bound() {
        return bound;
    }

    /** Who has a place. */
    public SortedMap<R, H> assignment() {
        SortedMap<R, H> assignment = new TreeMap<>();
        for (int r = 0; r < hospitalOf.length; r++) {
            if (hospitalOf[r] != NONE) {
                assignment.put(instance.residents().get(r), instance.hospitals().get(hospitalOf[r]));
            }
        }
        return Collections.unmodifiableSortedMap(assignment);
    }

    /** Empty if the resident has no place. */
    public Optional<H> hospitalOf(R resident) {
        return place(hospitalOf[instance.residents().number(resident)]);
    }

    public List<R> residentsAt(H hospital) {
        return residentsWith(instance.hospitals().number(hospital));
    }

    public List<R> unplaced() {
        return residentsWith(NONE);
    }

    private List<R> residentsWith(int number) {
        return IntStream.range(0, hospitalOf.length)
                .filter(r -> hospitalOf[r] == number)
                .mapToObj(instance.residents()::get)
                .toList();
    }

    /** The verifier's blocking pairs by id. */
    public List<BlockingPair<R, H>> blocking() {
        return certificate.blocking().stream().map(this::byId).toList();
    }

    private BlockingPair<R, H> byId(Blocking pair) {
        Optional<BlockingPair.Partner<R, H>> partner = pair.ofCouple()
                ? Optional.of(new BlockingPair.Partner<>(
                        instance.residents().get(pair.partner()),
                        instance.hospitals().get(pair.partnerHospital())))
                : Optional.empty();
        return new BlockingPair<>(
                instance.residents().get(pair.resident()),
                instance.hospitals().get(pair.hospital()),
                partner,
                pair.cause());
    }

    /** The order in which ties among residents were broken: by policy, then as drawn. */
    public List<R> tieOrder() {
        return Arrays.stream(new TieOrder(instance.numbers(), settings.seed(), instance.labels()).residents())
                .mapToObj(instance.residents()::get)
                .toList();
    }

    /** Why a resident has none of the hospitals she prefers to her place, or likes as much; best first. */
    public List<MissedChoice<H>> explain(R resident) {
        return new Explainer<>(this).explain(resident);
    }

    /** Who is placed elsewhere in another result for the same people. */
    public List<Move<R, H>> movesTo(PlacementResult<R, H> other) {
        return instance.residents().all().stream()
                .map(r -> new Move<>(r, hospitalOf(r), other.hospitalOf(r)))
                .filter(move -> !Objects.equals(move.from(), move.to()))
                .toList();
    }

    /** The matching by number with its certificate, see {@link MatchingText}: the same result has the same bytes. */
    public void write(OutputStream to) throws IOException {
        MatchingText.write(hospitalOf, PlacementReport.lines(instance.numbers(), settings, bound, certificate), to);
    }

    private Optional<H> place(int number) {
        return number == HrInstance.NONE
                ? Optional.empty()
                : Optional.of(instance.hospitals().get(number));
    }
}
