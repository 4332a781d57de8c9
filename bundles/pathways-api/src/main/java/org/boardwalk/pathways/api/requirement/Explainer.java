package org.boardwalk.pathways.api.requirement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.pathways.api.text.Series;

/**
 * Puts evaluations into words; a pure function beside {@link Evaluator}, for the same reason. The sentences are in
 * this bundle, so they are there also when the pathways module is switched off.
 */
public final class Explainer {
    private static final String PREFIX = "pathways.requirement.";

    private final Names names;

    public Explainer(Names names) {
        this.names = names;
    }

    /** The requirement itself, as a part of a sentence. */
    public Phrase demand(Requirement requirement) {
        return switch (requirement) {
            case Requirement.AllOf all -> group(all, Series.Joint.AND);
            case Requirement.AnyOf any -> group(any, Series.Joint.OR);
            case Requirement.AtLeast some ->
                Phrase.of(PREFIX + "atLeast", some.count(), new Series(demands(some), Series.Joint.AND));
            case Requirement.StepDone step -> Phrase.of(PREFIX + "step", names.step(step.stepId()));
            case Requirement.CredentialHeld held -> Phrase.of(PREFIX + "credential", names.credential(held.code()));
            case Requirement.Education education -> Phrase.of(PREFIX + "education", level(education.level()));
            case Requirement.Amount amount ->
                Phrase.of(
                        PREFIX + "amount." + amount.comparator(),
                        quantity(amount.value(), amount.measure().unit()),
                        names.measure(amount.measure()));
        };
    }

    /** Evaluates and explains. */
    public Explanation explain(Requirement requirement, Evidence evidence) {
        return explain(Evaluator.evaluate(requirement, evidence));
    }

    public Explanation explain(Evaluation evaluation) {
        Phrase demand = demand(evaluation.requirement());
        return new Explanation(
                evaluation.value(),
                demand,
                standing(evaluation, demand),
                todo(evaluation).map(what -> Phrase.of(PREFIX + "todo", what)),
                evaluation.parts().stream().map(this::explain).toList());
    }

    /** "5 hours", in the reader's language. */
    public static Phrase quantity(BigDecimal value, Unit unit) {
        return Phrase.of(PREFIX + "unit." + unit, value);
    }

    public static Phrase level(EducationLevel level) {
        return Phrase.of(PREFIX + "level." + level);
    }

    private Phrase group(Requirement.Group group, Series.Joint joint) {
        return group.parts().isEmpty()
                ? Phrase.of(PREFIX + "empty")
                : Phrase.of(PREFIX + "series", new Series(demands(group), joint));
    }

    private List<Phrase> demands(Requirement.Group group) {
        return group.parts().stream()
                .map(part ->
                        part instanceof Requirement.Group ? Phrase.of(PREFIX + "nested", demand(part)) : demand(part))
                .toList();
    }

    private Phrase standing(Evaluation evaluation, Phrase demand) {
        if (evaluation.requirement() instanceof Requirement.Amount amount
                && evaluation.amount().isPresent()) {
            Range found = evaluation.amount().get();
            if (found.max().isPresent()) {
                return Phrase.of(
                        PREFIX + "found." + evaluation.value(),
                        demand,
                        found(found, amount.measure().unit()));
            }
        }
        return Phrase.of(PREFIX + "standing." + evaluation.value(), demand);
    }

    private static Phrase found(Range found, Unit unit) {
        BigDecimal max = found.max().orElse(found.min());
        Phrase confirmed = quantity(found.min(), unit);
        return max.compareTo(found.min()) == 0
                ? Phrase.of(PREFIX + "confirmed", confirmed)
                : Phrase.of(PREFIX + "reported", confirmed, quantity(max.subtract(found.min()), unit));
    }

    /** What would help, as a part of a sentence; empty when nothing is needed or nothing can be done. */
    private Optional<Phrase> todo(Evaluation evaluation) {
        if (evaluation.value() == Truth.MET) {
            return Optional.empty();
        }
        boolean known = evaluation.value() == Truth.NOT_MET;
        return switch (evaluation.requirement()) {
            case Requirement.AllOf all -> todos(evaluation, Series.Joint.AND);
            case Requirement.AnyOf any -> todos(evaluation, Series.Joint.OR);
            case Requirement.AtLeast some -> todos(evaluation, Series.Joint.OR);
            case Requirement.StepDone step ->
                Optional.of(Phrase.of(PREFIX + (known ? "do.step" : "wait.step"), names.step(step.stepId())));
            case Requirement.CredentialHeld held ->
                Optional.of(Phrase.of(
                        PREFIX + (known ? "do.credential" : "tell.credential"), names.credential(held.code())));
            case Requirement.Education education ->
                Optional.of(Phrase.of(PREFIX + (known ? "do.education" : "tell.education"), level(education.level())));
            case Requirement.Amount amount -> amountTodo(amount, evaluation);
        };
    }

    private Optional<Phrase> todos(Evaluation evaluation, Series.Joint joint) {
        List<Phrase> parts =
                evaluation.parts().stream().flatMap(part -> todo(part).stream()).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Phrase.of(PREFIX + "series", new Series(parts, joint)));
    }

    private Optional<Phrase> amountTodo(Requirement.Amount amount, Evaluation evaluation) {
        boolean more = amount.comparator() == Comparator.AT_LEAST || amount.comparator() == Comparator.MORE_THAN;
        if (!more) {
            return Optional.of(Phrase.of(PREFIX + "tell.amount", names.measure(amount.measure())));
        }
        Range known = evaluation.amount().orElse(Range.UNKNOWN);
        if (evaluation.value() == Truth.UNKNOWN && known.max().isPresent()) {
            return Optional.of(Phrase.of(PREFIX + "confirm.amount", names.measure(amount.measure())));
        }
        Phrase missing = quantity(
                amount.value().subtract(known.min()).max(BigDecimal.ZERO),
                amount.measure().unit());
        return Optional.of(Phrase.of(PREFIX + "do.amount", missing, names.measure(amount.measure())));
    }
}
