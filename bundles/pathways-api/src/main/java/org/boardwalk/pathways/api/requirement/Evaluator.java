package org.boardwalk.pathways.api.requirement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates requirements in Kleene's strong three-valued logic.
 *
 * <p>It is the one piece of code in this API: pathways and certifications must never answer the same question
 * differently, neither knows the other, and it is a pure function of two records.
 *
 * <p>What holds, and is tested: knowing more never changes MET or NOT_MET (it is monotone in evidence). MET and
 * NOT_MET are right in every way the unknown can turn out (it is sound). UNKNOWN means that both are possible as
 * long as no two conditions of the expression depend on the same piece of evidence; with such repetitions it may
 * say UNKNOWN where a closer look could tell.
 */
public final class Evaluator {
    private Evaluator() {}

    /** Never throws; a condition the evidence does not mention is UNKNOWN. */
    public static Evaluation evaluate(Requirement requirement, Evidence evidence) {
        return switch (requirement) {
            case Requirement.AllOf all -> group(all, evidence, all.parts().size());
            case Requirement.AnyOf any -> group(any, evidence, 1);
            case Requirement.AtLeast some -> group(some, evidence, some.count());
            case Requirement.StepDone step -> condition(step, evidence.step(step.stepId()));
            case Requirement.CredentialHeld held -> condition(held, evidence.credential(held.code()));
            case Requirement.Education education ->
                condition(education, reached(education.level(), evidence.education()));
            case Requirement.Amount amount -> amount(amount, evidence.amount(amount.measure()));
        };
    }

    /** Only the value. */
    public static Truth value(Requirement requirement, Evidence evidence) {
        return evaluate(requirement, evidence).value();
    }

    private static Evaluation group(Requirement.Group group, Evidence evidence, int needed) {
        List<Evaluation> parts =
                group.parts().stream().map(part -> evaluate(part, evidence)).toList();
        long met = parts.stream().filter(part -> part.value() == Truth.MET).count();
        long open = parts.stream().filter(part -> part.value() == Truth.UNKNOWN).count();
        Truth value = met >= needed ? Truth.MET : met + open < needed ? Truth.NOT_MET : Truth.UNKNOWN;
        return new Evaluation(group, value, parts, Optional.empty());
    }

    private static Evaluation condition(Requirement requirement, Truth value) {
        return new Evaluation(requirement, value, List.of(), Optional.empty());
    }

    private static Truth reached(EducationLevel level, EducationRange known) {
        if (known.min().compareTo(level) >= 0) {
            return Truth.MET;
        }
        return known.max().compareTo(level) < 0 ? Truth.NOT_MET : Truth.UNKNOWN;
    }

    private static Evaluation amount(Requirement.Amount amount, Range known) {
        Truth low = holds(amount, known.min());
        Truth high = known.max().map(max -> holds(amount, max)).orElseGet(() -> holdsForever(amount));
        // The comparison changes at one threshold, so both ends agreeing settles everything between them.
        Truth value = low == high ? low : Truth.UNKNOWN;
        return new Evaluation(amount, value, List.of(), Optional.of(known));
    }

    private static Truth holds(Requirement.Amount amount, BigDecimal value) {
        int order = value.compareTo(amount.value());
        return Truth.of(
                switch (amount.comparator()) {
                    case AT_LEAST -> order >= 0;
                    case MORE_THAN -> order > 0;
                    case AT_MOST -> order <= 0;
                    case LESS_THAN -> order < 0;
                });
    }

    /** For an amount without an upper limit. */
    private static Truth holdsForever(Requirement.Amount amount) {
        return switch (amount.comparator()) {
            case AT_LEAST, MORE_THAN -> Truth.MET;
            case AT_MOST, LESS_THAN -> Truth.NOT_MET;
        };
    }
}
