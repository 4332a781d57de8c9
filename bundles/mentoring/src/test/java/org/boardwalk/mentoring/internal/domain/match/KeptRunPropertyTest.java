package org.boardwalk.mentoring.internal.domain.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.match.MatchRun.Assignment;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.mentoring.api.match.MatchSettings.Mode;
import org.boardwalk.mentoring.api.match.MatchSettings.Pin;
import org.boardwalk.mentoring.api.match.WhatIf;
import org.boardwalk.mentoring.api.match.Why;
import org.boardwalk.mentoring.api.match.Why.Reason;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.internal.domain.criteria.Fits;

class KeptRunPropertyTest {
    private static final Gate NO_MINORS = new Gate(List.of(Gate.Missing.of(Gate.Reason.NOT_FOR_MINORS)));
    private static final Gate PAUSED = new Gate(List.of(Gate.Missing.of(Gate.Reason.PAUSED)));

    @Provide
    Arbitrary<Facts> facts() {
        return Combinators.combine(
                        Fits.criteria(),
                        Combinators.combine(Arbitraries.of(true, false), Fits.any())
                                .as(Minor::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(5),
                        Combinators.combine(
                                        Arbitraries.integers().between(0, 2), Fits.any(), Arbitraries.of(0, 0, 0, 1, 2))
                                .as(Offer::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        Arbitraries.integers().between(0, 19).set().ofMaxSize(3))
                .as(KeptRunPropertyTest::facts);
    }

    private record Minor(boolean minor, org.boardwalk.mentoring.api.profile.Fit fit) {}

    private record Offer(int seats, org.boardwalk.mentoring.api.profile.Fit fit, int gate) {}

    private static Facts facts(List<Criterion> criteria, List<Minor> wanting, List<Offer> offers, Set<Integer> apart) {
        List<Facts.Mentee> mentees = new ArrayList<>();
        wanting.forEach(one -> mentees.add(new Facts.Mentee(new UUID(1, mentees.size()), one.minor(), one.fit())));
        List<Facts.Mentor> open = new ArrayList<>();
        List<Facts.Mentor> closed = new ArrayList<>();
        for (Offer offer : offers) {
            UUID id = new UUID(2, open.size() + closed.size());
            Gate gate = offer.gate() == 2 ? PAUSED : Gate.OPEN;
            Gate minors = offer.gate() == 1 ? NO_MINORS : gate;
            (offer.gate() == 2 ? closed : open)
                    .add(new Facts.Mentor(id, null, offer.seats(), offer.fit(), gate, minors));
        }
        Set<Facts.Two> two = new HashSet<>();
        apart.forEach(number -> two.add(new Facts.Two(new UUID(1, number / 4), new UUID(2, number % 4))));
        return new Facts(1, criteria, mentees, open, closed, two, Set.of());
    }

    @Provide
    Arbitrary<MatchSettings> settings() {
        return Arbitraries.of(
                MatchSettings.reach(),
                MatchSettings.quality(BigDecimal.ZERO),
                MatchSettings.quality(new BigDecimal("60")),
                MatchSettings.quality(new BigDecimal("120.25")));
    }

    @Property(tries = 500)
    void what_comes_out_is_proven_and_no_pairing_is_better(
            @ForAll("facts") Facts facts, @ForAll("settings") MatchSettings settings) {
        KeptRun run = KeptRun.solve(facts, settings);
        assertThat(run.verify().optimal()).isTrue();
        assertThat(run.verify().problems()).isEmpty();
        Best best = new Best(facts, settings);
        assertThat(best.value(run.verify().pairs(), run.verify().total()))
                .isEqualByComparingTo(best.over(0, new HashMap<>()));
    }

    @Property(tries = 300)
    void nobody_gets_a_mentor_past_a_gate_a_seat_or_a_must_have(
            @ForAll("facts") Facts facts, @ForAll("settings") MatchSettings settings) {
        KeptRun run = KeptRun.solve(facts, settings);
        run.seats().forEach(one -> assertThat(one.filled()).isLessThanOrEqualTo(one.seats()));
        for (Assignment one : run.assignments()) {
            one.mentorId().ifPresent(mentorId -> {
                Facts.Mentee mentee = mentee(facts, one.participantId());
                Facts.Mentor mentor = mentor(facts, mentorId);
                assertThat(mentor.mayBePairedWith(mentee)).isTrue();
                assertThat(run.score(mentee, mentor).acceptable()).isTrue();
                assertThat(facts.apart()).doesNotContain(new Facts.Two(mentee.id(), mentor.id()));
                assertThat(one.points()).contains(run.score(mentee, mentor).total());
            });
        }
    }

    @Property(tries = 300)
    void a_pin_is_kept_whatever_the_criteria_say(
            @ForAll("facts") Facts facts, @ForAll("settings") MatchSettings settings) {
        Optional<Facts.Mentor> mentor = facts.mentors().stream()
                .filter(one -> one.seats() > 0 && one.gateForMinors().isOpen())
                .findFirst();
        if (mentor.isEmpty()) {
            return;
        }
        UUID mentee = facts.mentees().getFirst().id();
        KeptRun run = KeptRun.solve(facts, pinned(settings, mentee, mentor.get().id()));
        assertThat(run.mentorOf(mentee)).contains(mentor.get().id());
        assertThat(run.verify().optimal()).isTrue();
        assertThat(reasons(run, mentee).line(mentor.get().id()).orElseThrow().reason())
                .isEqualTo(Reason.PINNED);
    }

    @Property(tries = 300)
    void every_reason_can_be_recomputed_from_the_pairing(
            @ForAll("facts") Facts facts, @ForAll("settings") MatchSettings settings) {
        KeptRun run = KeptRun.solve(facts, settings);
        for (Facts.Mentee mentee : facts.mentees()) {
            for (Facts.Mentor mentor : facts.mentors()) {
                Why.Line line = reasons(run, mentee.id()).line(mentor.id()).orElseThrow();
                requireTrue(run, mentee, mentor, line);
            }
            for (Facts.Mentor mentor : facts.closed()) {
                Why.Line line = reasons(run, mentee.id()).line(mentor.id()).orElseThrow();
                assertThat(line.reason()).isEqualTo(Reason.GATE);
                assertThat(line.gate().isOpen()).isFalse();
            }
        }
    }

    private static void requireTrue(KeptRun run, Facts.Mentee mentee, Facts.Mentor mentor, Why.Line line) {
        Optional<UUID> has = run.mentorOf(mentee.id());
        boolean full =
                run.seats().stream().anyMatch(one -> one.mentorId().equals(mentor.id()) && one.filled() == one.seats());
        BigDecimal points = run.score(mentee, mentor).total();
        switch (line.reason()) {
            case CHOSEN -> assertThat(has).contains(mentor.id());
            case GATE -> assertThat(mentor.mayBePairedWith(mentee)).isFalse();
            case APART -> assertThat(run.facts().apart()).contains(new Facts.Two(mentee.id(), mentor.id()));
            case MUST_HAVE -> assertThat(line.score().orElseThrow().missing()).isNotEmpty();
            case NO_SEATS -> assertThat(mentor.seats()).isZero();
            case BELOW_FLOOR ->
                assertThat(points).isLessThan(run.settings().floor().orElseThrow());
            case ADDS_NOTHING -> assertThat(points).isZero();
            case HAS_AS_GOOD ->
                assertThat(run.score(mentee, mentor(run.facts(), has.orElseThrow()))
                                .total())
                        .isGreaterThanOrEqualTo(points);
            case SEATS_TAKEN -> assertThat(full).isTrue();
            case NEEDED_ELSEWHERE -> assertThat(full).isFalse();
            case PINNED, PINNED_ELSEWHERE -> throw new AssertionError("nobody pinned anything");
        }
    }

    @Property(tries = 200)
    void deciding_a_pair_costs_what_a_new_run_says_and_never_less_than_the_proof(
            @ForAll("facts") Facts facts, @ForAll("settings") MatchSettings settings) {
        KeptRun run = KeptRun.solve(facts, settings);
        UUID mentee = facts.mentees().getFirst().id();
        for (Facts.Mentor mentor : facts.mentors()) {
            Optional<Why.Cost> cost = reasons(run, mentee).costOf(mentor.id());
            Why.Line line = reasons(run, mentee).line(mentor.id()).orElseThrow();
            if (cost.isEmpty()) {
                continue;
            }
            KeptRun then = KeptRun.solve(facts, pinned(settings, mentee, mentor.id()));
            assertThat(cost.get().pairs())
                    .isEqualTo(run.verify().pairs() - then.verify().pairs());
            assertThat(cost.get().points())
                    .isEqualByComparingTo(
                            run.verify().total().subtract(then.verify().total()));
            line.cost().ifPresent(least -> assertThat(value(settings, cost.get()))
                    .isGreaterThanOrEqualTo(value(settings, least)));
        }
    }

    private static BigDecimal value(MatchSettings settings, Why.Cost cost) {
        BigDecimal pairs = settings.mode() == Mode.REACH ? BigDecimal.valueOf(100_000) : BigDecimal.ZERO;
        return pairs.multiply(BigDecimal.valueOf(cost.pairs())).add(cost.points());
    }

    @Property(tries = 200)
    void what_was_kept_is_read_back_as_it_was(
            @ForAll("facts") Facts facts, @ForAll("settings") MatchSettings settings) {
        List<WhatIf> changes = List.of(
                new WhatIf.Seats(new UUID(2, 0), 1),
                new WhatIf.Screened(new UUID(2, 1)),
                new WhatIf.Criteria(List.of(new Criterion(Criterion.Kind.TOPICS, 10, false))));
        KeptRun run = KeptRun.solve(facts, settings.with(changes));
        RunEntity row = new RunEntity("A run", run, "Dana");
        KeptRun read = row.run();
        assertThat(read.facts()).isEqualTo(facts);
        assertThat(read.settings()).isEqualTo(settings.with(changes));
        assertThat(read.assignments()).isEqualTo(run.assignments());
        assertThat(read.verify(row.inputHash()).optimal()).isTrue();
        assertThat(row.certificate().optimal()).isTrue();
        assertThat(read.verify("0".repeat(64)).problems()).isNotEmpty();
    }

    @Property(tries = 200)
    void a_what_if_leaves_the_facts_as_they_are(@ForAll("facts") Facts facts) {
        Facts before = new Facts(
                facts.number(),
                List.copyOf(facts.criteria()),
                List.copyOf(facts.mentees()),
                List.copyOf(facts.mentors()),
                List.copyOf(facts.closed()),
                Set.copyOf(facts.apart()),
                Set.copyOf(facts.former()));
        UUID mentee = facts.mentees().getFirst().id();
        UUID mentor = new UUID(2, 0);
        Facts changed = Changed.by(
                facts,
                List.of(
                        new WhatIf.Apart(mentee, mentor),
                        new WhatIf.Seats(mentor, -5),
                        new WhatIf.WithoutMentor(mentor),
                        new WhatIf.WithoutMentee(mentee)));
        assertThat(facts).isEqualTo(before);
        assertThat(changed.mentees()).noneMatch(one -> one.id().equals(mentee));
        assertThat(changed.mentors()).noneMatch(one -> one.id().equals(mentor));
    }

    private static MatchSettings pinned(MatchSettings settings, UUID mentee, UUID mentor) {
        return new MatchSettings(
                settings.mode(),
                MentoringKind.ONE_TO_ONE,
                Optional.empty(),
                settings.floor(),
                List.of(new Pin(mentee, mentor, "They know each other")),
                List.of());
    }

    private static Reasons reasons(KeptRun run, UUID mentee) {
        return Reasons.of(run, mentee, Optional.empty()).orElseThrow();
    }

    private static Facts.Mentee mentee(Facts facts, UUID id) {
        return facts.mentees().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Facts.Mentor mentor(Facts facts, UUID id) {
        return facts.mentors().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Tries everything. */
    private static final class Best {
        private static final BigDecimal PAIR = BigDecimal.valueOf(100_000);
        private final Facts facts;
        private final MatchSettings settings;
        private final KeptRun judge;

        Best(Facts facts, MatchSettings settings) {
            this.facts = facts;
            this.settings = settings;
            judge = KeptRun.solve(facts, settings);
        }

        BigDecimal value(int pairs, BigDecimal total) {
            return settings.mode() == Mode.REACH ? total.add(PAIR.multiply(BigDecimal.valueOf(pairs))) : total;
        }

        BigDecimal over(int number, Map<UUID, Integer> taken) {
            if (number == facts.mentees().size()) {
                return BigDecimal.ZERO;
            }
            BigDecimal best = over(number + 1, taken);
            Facts.Mentee mentee = facts.mentees().get(number);
            for (Facts.Mentor mentor : facts.mentors()) {
                int used = taken.getOrDefault(mentor.id(), 0);
                if (used < mentor.seats() && fits(mentee, mentor)) {
                    taken.put(mentor.id(), used + 1);
                    BigDecimal points = judge.score(mentee, mentor).total();
                    best = best.max(value(1, points).add(over(number + 1, taken)));
                    taken.put(mentor.id(), used);
                }
            }
            return best;
        }

        private boolean fits(Facts.Mentee mentee, Facts.Mentor mentor) {
            return mentor.mayBePairedWith(mentee)
                    && !facts.apart().contains(new Facts.Two(mentee.id(), mentor.id()))
                    && judge.score(mentee, mentor).acceptable()
                    && settings.floor()
                            .filter(floor -> judge.score(mentee, mentor).total().compareTo(floor) < 0)
                            .isEmpty();
        }
    }
}
