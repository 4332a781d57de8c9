package org.boardwalk.mentoring.internal.domain.match;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.boardwalk.matching.model.Duals;
import org.boardwalk.matching.model.Goal;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.model.WeightedInstance;
import org.boardwalk.matching.pairing.NumberedPairing;
import org.boardwalk.matching.pairing.PairingReport;
import org.boardwalk.matching.text.InputException;
import org.boardwalk.matching.text.MatchingText;
import org.boardwalk.matching.text.PairingText;
import org.boardwalk.matching.verify.PairingCertificate;
import org.boardwalk.matching.verify.PairingVerifier;
import org.boardwalk.matching.verify.Violation;
import org.boardwalk.mentoring.api.criteria.Score;
import org.boardwalk.mentoring.api.match.MatchRun.Assignment;
import org.boardwalk.mentoring.api.match.MatchRun.Certificate;
import org.boardwalk.mentoring.api.match.MatchRun.Seats;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.mentoring.api.match.MatchSettings.Mode;
import org.boardwalk.mentoring.api.match.MatchSettings.Pin;
import org.boardwalk.mentoring.internal.domain.criteria.Bulk;
import org.boardwalk.mentoring.internal.domain.criteria.Judge;
import org.jspecify.annotations.Nullable;

/** A solved instance with what the run knew, read by the ids of mentees and mentors. Immutable. */
public final class KeptRun {
    private final Facts facts;
    private final MatchSettings settings;
    private final int[] mentorOf;
    private final Judge judge;
    private final Supplier<NumberedPairing> read;
    private final Map<UUID, Integer> mentees = new HashMap<>();
    private final Map<UUID, Integer> mentors = new HashMap<>();
    private volatile @Nullable NumberedPairing solved;

    private KeptRun(Facts facts, MatchSettings settings, int[] mentorOf, Supplier<NumberedPairing> read) {
        this.facts = facts;
        this.settings = settings;
        this.mentorOf = mentorOf;
        this.read = read;
        judge = new Judge(facts.number(), facts.criteria());
        facts.mentees().forEach(one -> mentees.put(one.id(), mentees.size()));
        facts.mentors().forEach(one -> mentors.put(one.id(), mentors.size()));
    }

    /** Solves; not verified yet. */
    public static KeptRun solve(Facts facts, MatchSettings settings) {
        NumberedPairing solved = NumberedPairing.solve(Pairs.instance(facts, settings), goal(settings));
        KeptRun run = new KeptRun(facts, settings, solved.mentorOf(), () -> solved);
        run.solved = solved;
        return run;
    }

    /**
     * From what was kept. The instance is read when it is asked for: it may have millions of pairs.
     *
     * @throws InputException when the matching cannot be read
     */
    public static KeptRun read(Supplier<byte[]> input, byte[] matching, Facts facts, MatchSettings settings)
            throws InputException {
        MatchingText.Read read = MatchingText.read(
                matching, facts.mentees().size(), facts.mentors().size());
        int[] mentorOf = read.partners();
        return new KeptRun(facts, settings, mentorOf, () -> solved(input.get(), read, mentorOf, settings));
    }

    private static NumberedPairing solved(
            byte[] input, MatchingText.Read read, int[] mentorOf, MatchSettings settings) {
        try {
            WeightedInstance instance = PairingText.read(input);
            Duals duals = PairingReport.duals(read.notes(), instance)
                    .orElseGet(() -> new Duals(new long[instance.mentees()], new long[instance.mentors()]));
            return new NumberedPairing(instance, goal(settings), mentorOf, duals);
        } catch (InputException broken) {
            throw new IllegalStateException("the kept instance cannot be read", broken);
        }
    }

    private static Goal goal(MatchSettings settings) {
        return settings.mode() == Mode.REACH
                ? Goal.reach()
                : settings.floor().map(Goal::quality).orElseGet(Goal::quality);
    }

    private Labels labels() {
        return new Labels(
                i -> facts.mentees().get(i).id().toString(),
                m -> facts.mentors().get(m).id().toString(),
                false);
    }

    NumberedPairing solved() {
        NumberedPairing known = solved;
        if (known == null) {
            known = read.get();
            solved = known;
        }
        return known;
    }

    public Facts facts() {
        return facts;
    }

    public MatchSettings settings() {
        return settings;
    }

    /** The number of a mentee in the instance; empty = not in the run. */
    Optional<Integer> mentee(UUID id) {
        return Optional.ofNullable(mentees.get(id));
    }

    /** The number of a mentor with an open gate, likewise. */
    Optional<Integer> mentor(UUID id) {
        return Optional.ofNullable(mentors.get(id));
    }

    /** How well two fit, by the criteria of the run and what the two said then. */
    Score score(Facts.Mentee mentee, Facts.Mentor mentor) {
        boolean former = facts.former().contains(new Facts.Two(mentee.id(), mentor.id()));
        return judge.score(mentor.fit(), mentee.fit(), former);
    }

    /** The points of a mentee with each mentor, as {@link Bulk#points} has them. */
    int[] points(Facts.Mentee mentee) {
        BitSet former = new BitSet();
        facts.former().stream()
                .filter(two -> two.mentee().equals(mentee.id()))
                .flatMap(two -> mentor(two.mentor()).stream())
                .forEach(former::set);
        return judge.among(facts.mentors().stream().map(Facts.Mentor::fit).toList())
                .points(mentee.fit(), former);
    }

    /** Most points a pair can have. */
    public int best() {
        return judge.best();
    }

    /** The mentor a mentee got. */
    public Optional<UUID> mentorOf(UUID participantId) {
        return mentee(participantId)
                .map(i -> mentorOf[i])
                .filter(m -> m != WeightedInstance.NONE)
                .map(m -> facts.mentors().get(m).id());
    }

    public List<Assignment> assignments() {
        Set<UUID> pinned = settings.pins().stream().map(Pin::participantId).collect(Collectors.toSet());
        return IntStream.range(0, mentorOf.length)
                .mapToObj(i ->
                        assignment(i, pinned.contains(facts.mentees().get(i).id())))
                .toList();
    }

    private Assignment assignment(int i, boolean pinned) {
        Facts.Mentee mentee = facts.mentees().get(i);
        if (mentorOf[i] == WeightedInstance.NONE) {
            return new Assignment(mentee.id(), Optional.empty(), Optional.empty(), pinned);
        }
        Facts.Mentor mentor = facts.mentors().get(mentorOf[i]);
        Score score = score(mentee, mentor);
        return new Assignment(
                mentee.id(),
                Optional.of(mentor.id()),
                score.acceptable() ? Optional.of(score.total()) : Optional.empty(),
                pinned);
    }

    public List<Seats> seats() {
        int[] filled = new int[facts.mentors().size()];
        Arrays.stream(mentorOf).filter(m -> m != WeightedInstance.NONE).forEach(m -> filled[m]++);
        return IntStream.range(0, filled.length)
                .mapToObj(m -> new Seats(
                        facts.mentors().get(m).id(), facts.mentors().get(m).seats(), filled[m]))
                .toList();
    }

    /** How many mentees have a mentor. */
    public int pairs() {
        return solved().pairs();
    }

    /** Points of all pairs. */
    public BigDecimal total() {
        return solved().total().setScale(Judge.SCALE);
    }

    /** The canonical text of the instance, with ids as comments. */
    public void writeInput(OutputStream to) throws IOException {
        PairingText.write(solved().instance(), labels(), to);
    }

    /** The matching with its certificate. */
    void writeMatching(PairingCertificate found, OutputStream to) throws IOException {
        List<String> lines =
                PairingReport.lines(solved().instance(), solved().goal(), Optional.of(solved().duals()), found);
        MatchingText.write(solved().mentorOf(), lines, to);
    }

    /** What the verifier finds, which shares no code with the solver. */
    PairingCertificate check() {
        return PairingVerifier.verify(
                solved().instance(), solved().goal(), solved().mentorOf(), Optional.of(solved().duals()), labels());
    }

    public Certificate verify() {
        return certificate(check());
    }

    /** The same, and whether the input is the one that was hashed. */
    public Certificate verify(String hash) {
        PairingCertificate found = check();
        Certificate certificate = certificate(found);
        if (found.sha256().equals(hash)) {
            return certificate;
        }
        List<String> problems = new ArrayList<>(certificate.problems());
        problems.add("the kept input is not the one that was solved");
        return new Certificate(
                false,
                certificate.pairs(),
                certificate.total(),
                certificate.blocking(),
                problems,
                certificate.unproven(),
                certificate.verifiedAt());
    }

    static Certificate certificate(PairingCertificate found) {
        return new Certificate(
                found.optimal(),
                found.pairs(),
                found.total().setScale(Judge.SCALE),
                found.blocking(),
                found.violations().stream().map(Violation::sentence).toList(),
                found.unproven(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }
}
