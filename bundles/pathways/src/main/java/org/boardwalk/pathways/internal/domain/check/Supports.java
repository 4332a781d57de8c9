package org.boardwalk.pathways.internal.domain.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.requirement.Requirement;

/**
 * Looks for a way to do certain steps without taking more options of any choice than it allows. Expects a pathway
 * without cycles. The search may give up after many attempts; then it says that there is a way, so it never
 * accuses wrongly.
 */
final class Supports {
    private static final int ATTEMPTS = 20_000;

    private final Pathway pathway;
    private int attempts;

    Supports(Pathway pathway) {
        this.pathway = pathway;
    }

    /** @param ids steps or choices that must all be done */
    boolean exists(List<String> ids) {
        attempts = 0;
        List<Requirement> goals = ids.stream().map(Requirement::step).toList();
        return meet(goals, new LinkedHashSet<>());
    }

    private boolean meet(List<Requirement> goals, Set<String> done) {
        if (++attempts > ATTEMPTS) {
            return true;
        }
        if (goals.isEmpty()) {
            return true;
        }
        Requirement first = goals.getFirst();
        List<Requirement> rest = goals.subList(1, goals.size());
        return switch (first) {
            case Requirement.AllOf all -> meet(joined(all.parts(), rest), done);
            case Requirement.AnyOf any -> meetSome(any.parts(), 1, rest, done);
            case Requirement.AtLeast some -> meetSome(some.parts(), some.count(), rest, done);
            case Requirement.StepDone step -> meetStep(step.stepId(), rest, done);
            case Requirement.CredentialHeld held -> meet(rest, done);
            case Requirement.Amount amount -> meet(rest, done);
            case Requirement.Education education -> meet(rest, done);
        };
    }

    /** Takes the first part, or leaves it and takes enough of the others. */
    private boolean meetSome(List<Requirement> parts, int count, List<Requirement> rest, Set<String> done) {
        if (count <= 0) {
            return meet(rest, done);
        }
        if (parts.size() < count) {
            return false;
        }
        List<Requirement> others = parts.subList(1, parts.size());
        List<Requirement> taken = new ArrayList<>(List.of(parts.getFirst()));
        if (count > 1) {
            taken.add(new Requirement.AtLeast(count - 1, others));
        }
        return meet(joined(taken, rest), new HashSet<>(done)) || meetSome(others, count, rest, done);
    }

    private boolean meetStep(String id, List<Requirement> rest, Set<String> done) {
        if (done.contains(id)) {
            return meet(rest, done);
        }
        Set<String> more = new HashSet<>(done);
        more.add(id);
        if (!isAllowed(more)) {
            return false;
        }
        Requirement before = pathway.choice(id)
                .map(Choice::requirement)
                .or(() -> pathway.step(id).map(step -> step.required()))
                .orElseGet(() -> new Requirement.AllOf(List.of()));
        return meet(joined(List.of(before), rest), more);
    }

    private boolean isAllowed(Set<String> done) {
        return pathway.choices().stream()
                .allMatch(choice -> choice.max().isEmpty()
                        || taken(choice, done) <= choice.max().get());
    }

    private static long taken(Choice choice, Set<String> done) {
        return choice.options().stream()
                .filter(option -> option.steps().stream().anyMatch(done::contains))
                .count();
    }

    private static List<Requirement> joined(List<Requirement> first, List<Requirement> rest) {
        List<Requirement> all = new ArrayList<>(first);
        all.addAll(rest);
        return all;
    }
}
