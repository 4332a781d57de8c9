package org.boardwalk.pathways.api.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class EvaluatorPropertyTest {
    private static final List<String> STEPS = List.of("a", "b", "c");
    private static final List<String> CODES = List.of("x", "y");
    private static final List<Measure> MEASURES = List.of(Measure.hours("h"), new Measure("h", Unit.CREDITS));

    @Property(tries = 3000)
    void what_is_met_or_not_met_is_so_however_the_unknown_turns_out(
            @ForAll("requirements") Requirement requirement, @ForAll("evidence") Evidence evidence) {
        Truth value = Evaluator.value(requirement, evidence);
        if (value != Truth.UNKNOWN) {
            assertThat(Worlds.agreed(requirement, evidence)).contains(value == Truth.MET);
        }
    }

    @Property(tries = 3000)
    void without_repetitions_it_is_unknown_exactly_when_both_are_possible(
            @ForAll("requirements") Requirement requirement, @ForAll("evidence") Evidence evidence) {
        Requirement once = withoutRepetitions(requirement, new HashSet<>());
        Truth expected = Worlds.agreed(once, evidence).map(Truth::of).orElse(Truth.UNKNOWN);
        assertThat(Evaluator.value(once, evidence)).isEqualTo(expected);
    }

    @Property(tries = 3000)
    void knowing_more_never_changes_an_answer(
            @ForAll("requirements") Requirement requirement,
            @ForAll("evidence") Evidence evidence,
            @ForAll("evidence") Evidence news) {
        Truth before = Evaluator.value(requirement, evidence);
        Truth after = Evaluator.value(requirement, learned(evidence, news));
        assertThat(before == Truth.UNKNOWN || before == after).isTrue();
    }

    @Property(tries = 500)
    void the_tree_has_the_shape_of_the_requirement(
            @ForAll("requirements") Requirement requirement, @ForAll("evidence") Evidence evidence) {
        assertThat(rebuilt(Evaluator.evaluate(requirement, evidence))).isEqualTo(requirement);
    }

    private static Requirement rebuilt(Evaluation evaluation) {
        List<Requirement> parts =
                evaluation.parts().stream().map(EvaluatorPropertyTest::rebuilt).toList();
        return switch (evaluation.requirement()) {
            case Requirement.AllOf all -> new Requirement.AllOf(parts);
            case Requirement.AnyOf any -> new Requirement.AnyOf(parts);
            case Requirement.AtLeast some -> new Requirement.AtLeast(some.count(), parts);
            case Requirement.Condition condition -> condition;
        };
    }

    /** Keeps each piece of evidence at its first place only. */
    private static Requirement withoutRepetitions(Requirement requirement, Set<Object> seen) {
        return switch (requirement) {
            case Requirement.AllOf all -> new Requirement.AllOf(parts(all, seen));
            case Requirement.AnyOf any -> new Requirement.AnyOf(parts(any, seen));
            case Requirement.AtLeast some -> new Requirement.AtLeast(some.count(), parts(some, seen));
            case Requirement.Condition condition ->
                seen.add(piece(condition)) ? condition : new Requirement.AllOf(List.of());
        };
    }

    private static List<Requirement> parts(Requirement.Group group, Set<Object> seen) {
        return group.parts().stream()
                .map(part -> withoutRepetitions(part, seen))
                .toList();
    }

    private static Object piece(Requirement.Condition condition) {
        return switch (condition) {
            case Requirement.Amount amount -> amount.measure();
            case Requirement.Education education -> EducationLevel.class;
            case Requirement.StepDone step -> step;
            case Requirement.CredentialHeld held -> held;
        };
    }

    /** The first evidence, with the unknown narrowed down by the second one as far as they do not conflict. */
    private static Evidence learned(Evidence evidence, Evidence news) {
        Evidence result = evidence;
        for (String step : STEPS) {
            result = result.step(step) == Truth.UNKNOWN ? result.withStep(step, news.step(step)) : result;
        }
        for (String code : CODES) {
            result = result.credential(code) == Truth.UNKNOWN
                    ? result.withCredential(code, news.credential(code))
                    : result;
        }
        for (Measure measure : MEASURES) {
            result = result.withAmount(measure, narrowed(result.amount(measure), news.amount(measure)));
        }
        EducationLevel min = higher(result.education().min(), news.education().min());
        EducationLevel max = lower(result.education().max(), news.education().max());
        return min.compareTo(max) <= 0 ? result.withEducation(new EducationRange(min, max)) : result;
    }

    private static EducationLevel higher(EducationLevel one, EducationLevel other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static EducationLevel lower(EducationLevel one, EducationLevel other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Range narrowed(Range known, Range news) {
        var min = known.min().max(news.min());
        var max = known.max().isEmpty()
                ? news.max()
                : news.max().map(limit -> limit.min(known.max().get())).or(known::max);
        return max.isPresent() && max.get().compareTo(min) < 0 ? known : new Range(min, max);
    }

    @Provide
    Arbitrary<Requirement> requirements() {
        return requirements(3);
    }

    private static Arbitrary<Requirement> requirements(int depth) {
        Arbitrary<Requirement> conditions = Arbitraries.oneOf(
                Arbitraries.of(STEPS).map(Requirement::step),
                Arbitraries.of(CODES).map(Requirement::credential),
                Arbitraries.of(EducationLevel.values()).map(Requirement.Education::new),
                Combinators.combine(
                                Arbitraries.of(MEASURES),
                                Arbitraries.of(Comparator.values()),
                                Arbitraries.integers().between(0, 4))
                        .as((measure, comparator, value) ->
                                new Requirement.Amount(measure, comparator, BigDecimal.valueOf(value))));
        if (depth == 0) {
            return conditions;
        }
        Arbitrary<List<Requirement>> parts = requirements(depth - 1).list().ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(2, conditions),
                Tuple.of(1, parts.map(Requirement.AllOf::new)),
                Tuple.of(1, parts.map(Requirement.AnyOf::new)),
                Tuple.of(
                        1,
                        Combinators.combine(Arbitraries.integers().between(1, 4), parts)
                                .as(Requirement.AtLeast::new)));
    }

    @Provide
    Arbitrary<Evidence> evidence() {
        Arbitrary<Truth> truths = Arbitraries.of(Truth.values());
        Arbitrary<Range> ranges = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 3))
                .as((min, more) -> more == 3
                        ? new Range(BigDecimal.valueOf(min), Optional.empty())
                        : Range.between(min, min + more));
        Arbitrary<EducationRange> education = Combinators.combine(
                        Arbitraries.of(EducationLevel.values()), Arbitraries.of(EducationLevel.values()))
                .as((one, other) -> new EducationRange(lower(one, other), higher(one, other)));
        return Combinators.combine(
                        truths.list().ofSize(STEPS.size()),
                        truths.list().ofSize(CODES.size()),
                        ranges.list().ofSize(MEASURES.size()),
                        education)
                .as((steps, codes, amounts, level) ->
                        new Evidence(zip(STEPS, steps), zip(CODES, codes), zip(MEASURES, amounts), level));
    }

    private static <K, V> Map<K, V> zip(List<K> keys, List<V> values) {
        Map<K, V> map = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i));
        }
        return map;
    }
}
