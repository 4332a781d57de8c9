package org.boardwalk.pathways.internal.ui.words;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.TypicalTime;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Unit;

/**
 * How long the quickest way to the goal usually takes, counting the longest usual time of each step on it: one waits
 * for all parts of an "all of", and for the quickest of an "any of".
 */
public final class Duration {
    private final Pathway pathway;
    private final Map<String, Integer> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    private Duration(Pathway pathway) {
        this.pathway = pathway;
    }

    /** "About 3 years"; empty when no time is stated. */
    public static String words(Pathway pathway) {
        int days = new Duration(pathway).days();
        if (days == 0) {
            return "";
        }
        boolean years = days >= 700;
        int amount = Math.max(1, Math.round(days / (years ? 365f : 30f)));
        Unit unit = years ? Unit.YEARS : Unit.MONTHS;
        return Say.ui("time.about", Say.phrase(Explainer.quantity(BigDecimal.valueOf(amount), unit)));
    }

    private int days() {
        return pathway.goal().map(this::until).orElseGet(() -> pathway.steps().stream()
                .filter(step -> !step.optional())
                .mapToInt(step -> until(step.id()))
                .max()
                .orElse(0));
    }

    private int until(String stepId) {
        Integer before = known.get(stepId);
        if (before != null) {
            return before;
        }
        if (!open.add(stepId)) {
            return 0;
        }
        int days = pathway.step(stepId)
                .map(this::until)
                .or(() -> pathway.choice(stepId).map(choice -> waiting(choice.requirement())))
                .orElse(0);
        known.put(stepId, days);
        return days;
    }

    private int until(Step step) {
        return waiting(step.required()) + step.time().map(TypicalTime::maxDays).orElse(0);
    }

    private int waiting(Requirement requirement) {
        return switch (requirement) {
            case Requirement.StepDone step -> until(step.stepId());
            case Requirement.AllOf all -> parts(all).max().orElse(0);
            case Requirement.AnyOf any -> parts(any).min().orElse(0);
            case Requirement.AtLeast some ->
                parts(some).sorted().limit(some.count()).max().orElse(0);
            default -> 0;
        };
    }

    private IntStream parts(Requirement.Group group) {
        return group.parts().stream().mapToInt(this::waiting);
    }
}
