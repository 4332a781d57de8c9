package org.boardwalk.internships.internal.domain.match;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchRun.Assignment;
import org.boardwalk.internships.api.match.MatchRun.Bound;
import org.boardwalk.internships.api.match.MatchRun.Certificate;
import org.boardwalk.internships.api.match.MatchRun.Seats;
import org.boardwalk.internships.api.match.MatchSettings;
import org.boardwalk.internships.api.match.WhatIf;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.placement.HrSolution;
import org.boardwalk.matching.placement.HrSolver;
import org.boardwalk.matching.placement.PlacementReport;
import org.boardwalk.matching.placement.PlacementSettings;
import org.boardwalk.matching.placement.Resolver;
import org.boardwalk.matching.placement.SizeBound;
import org.boardwalk.matching.text.InputException;
import org.boardwalk.matching.text.MatchingText;
import org.boardwalk.matching.text.PlacementText;
import org.boardwalk.matching.verify.Blocking;
import org.boardwalk.matching.verify.PlacementCertificate;
import org.boardwalk.matching.verify.PlacementVerifier;
import org.boardwalk.matching.verify.Violation;

/**
 * A solved instance with what the run knew, read by the ids of people and opportunities. What led to the result is large and
 * only read when a reason or the verifier needs it. For any thread.
 */
public final class KeptRun {
    private final Lazy<HrInstance> instance;
    private final Lazy<Facts> facts;
    private final KeptResult result;
    private final Optional<Bound> bound;
    private final MatchSettings settings;
    private final Lazy<Certificate> certificate;
    private final Lazy<Resolver> resolver;

    private KeptRun(
            Lazy<HrInstance> instance,
            Lazy<Facts> facts,
            KeptResult result,
            Optional<Bound> bound,
            MatchSettings settings,
            Optional<Certificate> certificate,
            Lazy<Resolver> resolver) {
        this.instance = instance;
        this.facts = facts;
        this.result = result;
        this.bound = bound;
        this.settings = settings;
        this.certificate = new Lazy<>(() -> certificate.orElseGet(this::verify));
        this.resolver = resolver;
    }

    private static KeptRun of(
            Supplier<HrInstance> instance,
            Supplier<Facts> facts,
            KeptResult result,
            Optional<Bound> bound,
            MatchSettings settings,
            Optional<Certificate> certificate) {
        Lazy<HrInstance> solved = new Lazy<>(instance);
        Lazy<Facts> known = new Lazy<>(facts);
        return new KeptRun(
                solved,
                known,
                result,
                bound,
                settings,
                certificate,
                new Lazy<>(() -> new Resolver(solved.get(), how(settings), labels(known.get()))));
    }

    /** Solves; not verified yet. */
    public static KeptRun solve(Snapshot snapshot, MatchSettings settings) {
        Facts facts = snapshot.facts();
        HrSolution solution = HrSolver.solve(snapshot.instance(), how(settings), labels(facts));
        return of(
                snapshot::instance,
                () -> facts,
                KeptResult.of(facts, solution.hospitalOf()),
                solution.bound().map(KeptRun::bound),
                settings,
                Optional.empty());
    }

    /**
     * From what was kept.
     *
     * @param input the text of the instance
     * @param certificate of this result
     */
    static KeptRun read(
            Supplier<byte[]> input,
            Supplier<Facts> facts,
            KeptResult result,
            Optional<Bound> bound,
            MatchSettings settings,
            Certificate certificate) {
        return of(() -> instance(input.get()), facts, result, bound, settings, Optional.of(certificate));
    }

    /** From what was kept before there were results and certificates: those are made again. */
    static KeptRun readBefore(
            Supplier<byte[]> input, byte[] matching, Optional<Bound> bound, Facts facts, MatchSettings settings) {
        try {
            int[] placeOf = MatchingText.read(
                            matching, facts.people().size(), facts.places().size())
                    .partners();
            return of(
                    () -> instance(input.get()),
                    () -> facts,
                    KeptResult.of(facts, placeOf),
                    bound,
                    settings,
                    Optional.empty());
        } catch (InputException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static HrInstance instance(byte[] input) {
        try {
            return PlacementText.read(input);
        } catch (InputException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The same with other ids of people; the lottery stays the one that was drawn. */
    public KeptRun with(UnaryOperator<UUID> people) {
        return new KeptRun(
                instance,
                new Lazy<>(() -> facts().with(people)),
                result.with(people),
                bound,
                with(settings, people),
                Optional.of(with(certificate.get(), people)),
                resolver);
    }

    private static Certificate with(Certificate found, UnaryOperator<UUID> people) {
        List<MatchRun.Blocking> blocking = found.blocking().stream()
                .map(pair -> new MatchRun.Blocking(
                        people.apply(pair.participantId()),
                        pair.opportunityId(),
                        pair.causedByPin(),
                        pair.with().map(people)))
                .toList();
        return new Certificate(
                found.stable(), found.placed(), found.problems(), blocking, found.bound(), found.verifiedAt());
    }

    private static MatchSettings with(MatchSettings settings, UnaryOperator<UUID> people) {
        return new MatchSettings(
                settings.ties(),
                settings.seed(),
                settings.priority().stream().map(people).collect(Collectors.toSet()),
                settings.pins().stream()
                        .map(pin -> new MatchSettings.Pin(
                                people.apply(pin.participantId()), pin.opportunityId(), pin.reason()))
                        .toList(),
                settings.together().stream()
                        .map(pair -> new MatchSettings.Pair(people.apply(pair.one()), people.apply(pair.other())))
                        .toList(),
                settings.changes().stream().map(change -> with(change, people)).toList(),
                settings.papersLater());
    }

    private static WhatIf with(WhatIf change, UnaryOperator<UUID> people) {
        return switch (change) {
            case WhatIf.WithoutParticipant(UUID id) -> new WhatIf.WithoutParticipant(people.apply(id));
            case WhatIf.Compliant(UUID id) -> new WhatIf.Compliant(people.apply(id));
            case WhatIf.WithoutOverlap(UUID id) -> new WhatIf.WithoutOverlap(people.apply(id));
            default -> change;
        };
    }

    static PlacementSettings how(MatchSettings settings) {
        return switch (settings.ties()) {
            case LOTTERY -> PlacementSettings.lottery(settings.seed());
            case KIRALY -> PlacementSettings.kiraly(settings.seed());
        };
    }

    static Labels labels(Facts facts) {
        return new Labels(
                p -> facts.people().get(p).toString(),
                h -> facts.places().get(h).id().toString(),
                false);
    }

    private static Bound bound(SizeBound size) {
        return new Bound(size.times(), size.per());
    }

    HrInstance instance() {
        return instance.get();
    }

    /** Where each person would be, by number, had the instance been another one. */
    int[] placeOf(HrInstance changed) {
        return resolver.get().solve(changed).hospitalOf();
    }

    public Facts facts() {
        return facts.get();
    }

    KeptResult result() {
        return result;
    }

    public MatchSettings settings() {
        return settings;
    }

    /** Where a person is, by number, or {@link HrInstance#NONE}. */
    int placeOf(int person) {
        return result.placeOf()[person];
    }

    public List<UUID> people() {
        return result.people();
    }

    /** The canonical text of the instance. */
    public void writeInput(OutputStream to) throws IOException {
        PlacementText.write(instance(), labels(facts()), to);
    }

    /** The matching with what is known about it. */
    public void writeMatching(OutputStream to) throws IOException {
        PlacementCertificate found = PlacementVerifier.verify(instance(), result.placeOf(), labels(facts()));
        List<String> lines = PlacementReport.lines(instance(), how(settings), size(), found);
        MatchingText.write(result.placeOf(), lines, to);
    }

    private Optional<SizeBound> size() {
        return bound.map(known -> new SizeBound(known.times(), known.per()));
    }

    /** What the verifier says about the input and the matching, and whether the input is the one that was hashed. */
    public Certificate verify(byte[] input, String hash) {
        Certificate found = verify();
        if (sha256(input).equals(hash)) {
            return found;
        }
        List<String> problems = new ArrayList<>(found.problems());
        problems.add("the kept input is not the one that was solved");
        return new Certificate(false, found.placed(), problems, found.blocking(), found.bound(), found.verifiedAt());
    }

    public static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    /** What the verifier said when the run was made; where that was not kept, what it says now. */
    public Certificate certificate() {
        return certificate.get();
    }

    /** What the verifier says now. */
    public Certificate verify() {
        PlacementCertificate found = PlacementVerifier.verify(instance(), result.placeOf(), labels(facts()));
        return new Certificate(
                found.stable(),
                found.matched(),
                found.violations().stream().map(Violation::sentence).toList(),
                found.blocking().stream().map(this::blocking).toList(),
                bound,
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    private MatchRun.Blocking blocking(Blocking pair) {
        return new MatchRun.Blocking(
                facts().people().get(pair.resident()),
                facts().places().get(pair.hospital()).id(),
                pair.cause() != Blocking.Cause.NO_PIN,
                pair.ofCouple() ? Optional.of(facts().people().get(pair.partner())) : Optional.empty());
    }

    /** One for each person of the run. */
    public List<Assignment> assignments() {
        return result.assignments(
                settings.pins().stream().map(MatchSettings.Pin::participantId).collect(Collectors.toSet()));
    }

    public List<Seats> seats() {
        return result.seats();
    }

    public boolean isIn(UUID participant) {
        return people().contains(participant);
    }

    /** In which tier a person has an opportunity, from 1; empty = not ranked. */
    public Optional<Integer> choice(UUID participant, UUID opportunity) {
        return wish(participant).flatMap(wish -> KeptResult.choice(wish, opportunity));
    }

    /** How many opportunities a person ranked. */
    public int ranked(UUID participant) {
        return wish(participant)
                .map(wish -> wish.tiers().stream().mapToInt(List::size).sum())
                .orElse(0);
    }

    private Optional<Facts.Wish> wish(UUID participant) {
        int person = people().indexOf(participant);
        return facts().wishes().stream().filter(wish -> wish.person() == person).findFirst();
    }
}
