package org.boardwalk.mentoring.internal.domain.match;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.boardwalk.mentoring.internal.domain.criteria.Judge;

/** A solved instance with what the run knew, read by the ids of mentees and mentors. Immutable. */
public final class KeptRun {
    private final NumberedPairing solved;
    private final Facts facts;
    private final MatchSettings settings;
    private final Judge judge;
    private final Map<UUID, Integer> mentees = new HashMap<>();
    private final Map<UUID, Integer> mentors = new HashMap<>();

    private KeptRun(NumberedPairing solved, Facts facts, MatchSettings settings) {
        this.solved = solved;
        this.facts = facts;
        this.settings = settings;
        judge = new Judge(facts.number(), facts.criteria());
        facts.mentees().forEach(one -> mentees.put(one.id(), mentees.size()));
        facts.mentors().forEach(one -> mentors.put(one.id(), mentors.size()));
    }

    /** Solves; not verified yet. */
    public static KeptRun solve(Facts facts, MatchSettings settings) {
        WeightedInstance instance = Pairs.instance(facts, settings);
        return new KeptRun(NumberedPairing.solve(instance, goal(settings)), facts, settings);
    }

    /**
     * From what was kept.
     *
     * @throws InputException when the texts cannot be read
     */
    public static KeptRun read(byte[] input, byte[] matching, Facts facts, MatchSettings settings)
            throws InputException {
        WeightedInstance instance = PairingText.read(input);
        MatchingText.Read read = MatchingText.read(matching, instance.mentees(), instance.mentors());
        Duals duals = PairingReport.duals(read.notes(), instance)
                .orElseGet(() -> new Duals(new long[instance.mentees()], new long[instance.mentors()]));
        return new KeptRun(new NumberedPairing(instance, goal(settings), read.partners(), duals), facts, settings);
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
        return solved;
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

    /** Most points a pair can have. */
    public int best() {
        return judge.best();
    }

    /** The mentor a mentee got. */
    public Optional<UUID> mentorOf(UUID participantId) {
        return mentee(participantId)
                .map(solved::mentorOf)
                .filter(m -> m != WeightedInstance.NONE)
                .map(m -> facts.mentors().get(m).id());
    }

    public List<Assignment> assignments() {
        return IntStream.range(0, facts.mentees().size())
                .mapToObj(this::assignment)
                .toList();
    }

    private Assignment assignment(int i) {
        Facts.Mentee mentee = facts.mentees().get(i);
        int m = solved.mentorOf(i);
        boolean pinned = solved.instance().pin(i) != WeightedInstance.NONE;
        if (m == WeightedInstance.NONE) {
            return new Assignment(mentee.id(), Optional.empty(), Optional.empty(), pinned);
        }
        Facts.Mentor mentor = facts.mentors().get(m);
        boolean allowed = !pinned || score(mentee, mentor).acceptable();
        Optional<BigDecimal> points =
                allowed ? solved.score(i, m).map(one -> one.setScale(Judge.SCALE)) : Optional.empty();
        return new Assignment(mentee.id(), Optional.of(mentor.id()), points, pinned);
    }

    public List<Seats> seats() {
        int[] filled = new int[facts.mentors().size()];
        Arrays.stream(solved.mentorOf()).filter(m -> m != WeightedInstance.NONE).forEach(m -> filled[m]++);
        return IntStream.range(0, filled.length)
                .mapToObj(m -> new Seats(
                        facts.mentors().get(m).id(), facts.mentors().get(m).seats(), filled[m]))
                .toList();
    }

    /** The canonical text of the instance, with ids as comments. */
    public void writeInput(OutputStream to) throws IOException {
        PairingText.write(solved.instance(), labels(), to);
    }

    /** The matching with its certificate. */
    public void writeMatching(OutputStream to) throws IOException {
        writeMatching(check(), to);
    }

    void writeMatching(PairingCertificate found, OutputStream to) throws IOException {
        List<String> lines = PairingReport.lines(solved.instance(), solved.goal(), Optional.of(solved.duals()), found);
        MatchingText.write(solved.mentorOf(), lines, to);
    }

    /** What the verifier finds, which shares no code with the solver. */
    PairingCertificate check() {
        return PairingVerifier.verify(
                solved.instance(), solved.goal(), solved.mentorOf(), Optional.of(solved.duals()), labels());
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
