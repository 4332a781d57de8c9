package org.boardwalk.internships.internal.domain.match;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.boardwalk.matching.placement.SizeBound;
import org.boardwalk.matching.text.InputException;
import org.boardwalk.matching.text.MatchingText;
import org.boardwalk.matching.text.PlacementText;
import org.boardwalk.matching.verify.Blocking;
import org.boardwalk.matching.verify.PlacementCertificate;
import org.boardwalk.matching.verify.PlacementVerifier;
import org.boardwalk.matching.verify.Violation;

/** A solved instance with what the run knew, read by the ids of people and opportunities. Immutable. */
public final class KeptRun {
    private final HrInstance instance;
    private final int[] placeOf;
    private final Optional<Bound> bound;
    private final Facts facts;
    private final MatchSettings settings;

    private KeptRun(HrInstance instance, int[] placeOf, Optional<Bound> bound, Facts facts, MatchSettings settings) {
        this.instance = instance;
        this.placeOf = placeOf;
        this.bound = bound;
        this.facts = facts;
        this.settings = settings;
    }

    /** Solves; not verified yet. */
    public static KeptRun solve(Snapshot snapshot, MatchSettings settings) {
        Facts facts = snapshot.facts();
        HrSolution solution = HrSolver.solve(snapshot.instance(), how(settings), labels(facts));
        return new KeptRun(
                snapshot.instance(), solution.hospitalOf(), solution.bound().map(KeptRun::bound), facts, settings);
    }

    /**
     * From what was kept.
     *
     * @throws InputException when the texts cannot be read
     */
    public static KeptRun read(
            byte[] input, byte[] matching, Optional<Bound> bound, Facts facts, MatchSettings settings)
            throws InputException {
        HrInstance instance = PlacementText.read(input);
        int[] placeOf = MatchingText.read(
                        matching,
                        instance.residents().owners(),
                        instance.hospitals().owners())
                .partners();
        return new KeptRun(instance, placeOf, bound, facts, settings);
    }

    /** The same with other ids of people. */
    public KeptRun with(UnaryOperator<UUID> people) {
        return new KeptRun(instance, placeOf, bound, facts.with(people), with(settings, people));
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
                settings.changes().stream().map(change -> with(change, people)).toList());
    }

    private static WhatIf with(WhatIf change, UnaryOperator<UUID> people) {
        return switch (change) {
            case WhatIf.WithoutParticipant(UUID id) -> new WhatIf.WithoutParticipant(people.apply(id));
            case WhatIf.Compliant(UUID id) -> new WhatIf.Compliant(people.apply(id));
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
        return instance;
    }

    Facts facts() {
        return facts;
    }

    public MatchSettings settings() {
        return settings;
    }

    /** Where a person is, by number, or {@link HrInstance#NONE}. */
    int placeOf(int person) {
        return placeOf[person];
    }

    public Facts kept() {
        return facts;
    }

    /** The canonical text of the instance. */
    public void writeInput(OutputStream to) throws IOException {
        PlacementText.write(instance, labels(facts), to);
    }

    /** The matching with what is known about it. */
    public void writeMatching(OutputStream to) throws IOException {
        PlacementCertificate found = PlacementVerifier.verify(instance, placeOf, labels(facts));
        List<String> lines = PlacementReport.lines(instance, how(settings), size(), found);
        MatchingText.write(placeOf, lines, to);
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

    public Certificate verify() {
        PlacementCertificate found = PlacementVerifier.verify(instance, placeOf, labels(facts));
        return new Certificate(
                found.stable(),
                found.matched(),
                found.violations().stream().map(Violation::sentence).toList(),
                found.blocking().stream().map(this::blocking).toList(),
                bound,
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    private org.boardwalk.internships.api.match.MatchRun.Blocking blocking(Blocking pair) {
        return new org.boardwalk.internships.api.match.MatchRun.Blocking(
                facts.people().get(pair.resident()),
                facts.places().get(pair.hospital()).id(),
                pair.cause() != Blocking.Cause.NO_PIN,
                pair.ofCouple() ? Optional.of(facts.people().get(pair.partner())) : Optional.empty());
    }

    /** One for each person of the run. */
    public List<Assignment> assignments() {
        Map<Integer, Facts.Wish> wishes = new HashMap<>();
        facts.wishes().forEach(wish -> wishes.put(wish.person(), wish));
        return IntStream.range(0, placeOf.length)
                .mapToObj(p -> new Assignment(
                        facts.people().get(p),
                        place(p),
                        place(p).flatMap(
                                        id -> Optional.ofNullable(wishes.get(p)).flatMap(wish -> choice(wish, id))),
                        instance.pin(p) != HrInstance.NONE))
                .toList();
    }

    private Optional<UUID> place(int person) {
        return placeOf[person] == HrInstance.NONE
                ? Optional.empty()
                : Optional.of(facts.places().get(placeOf[person]).id());
    }

    public boolean isIn(UUID participant) {
        return facts.people().contains(participant);
    }

    /** In which tier a person has an opportunity, from 1; empty = not ranked. */
    public Optional<Integer> choice(UUID participant, UUID opportunity) {
        return wish(participant).flatMap(wish -> choice(wish, opportunity));
    }

    /** How many opportunities a person ranked. */
    public int ranked(UUID participant) {
        return wish(participant)
                .map(wish -> wish.tiers().stream().mapToInt(List::size).sum())
                .orElse(0);
    }

    private Optional<Facts.Wish> wish(UUID participant) {
        int person = facts.people().indexOf(participant);
        return facts.wishes().stream().filter(wish -> wish.person() == person).findFirst();
    }

    private static Optional<Integer> choice(Facts.Wish wish, UUID id) {
        for (int tier = 0; tier < wish.tiers().size(); tier++) {
            if (wish.tiers().get(tier).contains(id)) {
                return Optional.of(tier + 1);
            }
        }
        return Optional.empty();
    }

    public List<Seats> seats() {
        int[] filled = new int[facts.places().size()];
        for (int h : placeOf) {
            if (h != HrInstance.NONE) {
                filled[h]++;
            }
        }
        return IntStream.range(0, filled.length)
                .mapToObj(h -> {
                    Facts.Place place = facts.places().get(h);
                    return new Seats(
                            place.id(), place.siteId(), place.seats(), filled[h], place.cut(), place.uncovered());
                })
                .toList();
    }
}
