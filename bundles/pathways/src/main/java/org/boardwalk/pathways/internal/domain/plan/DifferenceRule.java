package org.boardwalk.pathways.internal.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.boardwalk.pathways.api.model.Choice;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.plan.Difference.Change;
import org.boardwalk.pathways.api.plan.Need;
import org.boardwalk.pathways.api.plan.NextStep;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.text.Phrase;

/** What another version of the pathway would mean for a plan. Pure; changes nothing. */
public final class DifferenceRule {
    private final PlanFacts facts;
    private final Pathway from;
    private final Pathway to;
    private final PlanReading before;
    private final PlanReading after;

    public DifferenceRule(PlanFacts facts, Pathway to) {
        this.facts = facts;
        this.from = facts.pathway();
        this.to = to;
        before = PlanRules.read(facts);
        after = PlanRules.read(facts.on(to));
    }

    public PlanReading before() {
        return before;
    }

    public PlanReading after() {
        return after;
    }

    public List<Change> added() {
        return missing(to, from);
    }

    public List<Change> removed() {
        return missing(from, to);
    }

    public List<Change> changed() {
        List<Change> changes = new ArrayList<>();
        for (Step newer : to.steps()) {
            from.step(newer.id())
                    .filter(older -> !older.equals(newer))
                    .ifPresent(older -> changes.add(
                            new Change(newer.id(), newer.title(), details(older, newer), state(newer.id()))));
        }
        return changes;
    }

    /** Changes outside of the steps. */
    public List<Phrase> others() {
        List<Phrase> others = new ArrayList<>();
        for (Choice choice : to.choices()) {
            Optional<Choice> older = from.choice(choice.id());
            if (older.isEmpty()) {
                others.add(Phrase.of("pathways.difference.choiceAdded", choice.title()));
            } else if (!older.get().equals(choice)) {
                others.add(Phrase.of("pathways.difference.choiceChanged", choice.title()));
            }
        }
        from.choices().stream()
                .filter(choice -> to.choice(choice.id()).isEmpty())
                .forEach(choice -> others.add(Phrase.of("pathways.difference.choiceRemoved", choice.title())));
        credentials(others);
        if (!from.goal().equals(to.goal())) {
            others.add(Phrase.of("pathways.difference.goal"));
        }
        return others;
    }

    /** What it means for this participant. */
    public List<Phrase> effects() {
        List<Phrase> effects = new ArrayList<>();
        for (Change removed : removed()) {
            if (facts.record(removed.stepId()).isTouched()) {
                effects.add(Phrase.of("pathways.difference.workKept", removed.title()));
            }
        }
        for (PlanStep step : after.steps()) {
            Optional<PlanStep> older = before.step(step.id());
            boolean needed = step.need() == Need.REQUIRED && !step.state().isSettled();
            if (needed && older.filter(old -> old.need() == Need.REQUIRED).isEmpty()) {
                effects.add(
                        Phrase.of("pathways.difference.newlyNeeded", step.step().title()));
            }
            older.ifPresent(old -> availability(old, step, effects));
        }
        completion(effects);
        nextStep(effects);
        return effects;
    }

    private void availability(PlanStep older, PlanStep newer, List<Phrase> effects) {
        if (older.state() == StepState.AVAILABLE && newer.state() == StepState.NOT_STARTED) {
            effects.add(Phrase.of("pathways.difference.blocked", newer.step().title()));
        } else if (older.state() == StepState.NOT_STARTED && newer.state() == StepState.AVAILABLE) {
            effects.add(Phrase.of("pathways.difference.opened", newer.step().title()));
        }
    }

    private void completion(List<Phrase> effects) {
        if (before.complete() && !after.complete()) {
            effects.add(Phrase.of("pathways.difference.open"));
        } else if (!before.complete() && after.complete()) {
            effects.add(Phrase.of("pathways.difference.complete"));
        }
    }

    private void nextStep(List<Phrase> effects) {
        Optional<String> older = before.next().map(NextStep::stepId);
        if (after.next().isPresent() && !older.equals(after.next().map(NextStep::stepId))) {
            effects.add(Phrase.of("pathways.difference.next", after.next().get().title()));
        }
    }

    private void credentials(List<Phrase> others) {
        for (Credential credential : to.credentials()) {
            from.credential(credential.code())
                    .filter(older -> !older.lifecycle().equals(credential.lifecycle()))
                    .ifPresent(older -> others.add(Phrase.of(
                            credential.lifecycle().isRetired()
                                            && !older.lifecycle().isRetired()
                                    ? "pathways.difference.credentialRetired"
                                    : "pathways.difference.credentialChanged",
                            credential.name())));
        }
    }

    private List<Change> missing(Pathway here, Pathway there) {
        return here.steps().stream()
                .filter(step -> there.step(step.id()).isEmpty())
                .map(step -> new Change(step.id(), step.title(), List.of(), state(step.id())))
                .toList();
    }

    private StepState state(String stepId) {
        return before.step(stepId)
                .or(() -> after.step(stepId))
                .map(PlanStep::state)
                .orElse(StepState.NOT_STARTED);
    }

    private static List<Phrase> details(Step older, Step newer) {
        List<Phrase> details = new ArrayList<>();
        detail(older, newer, Step::title, "title", details);
        detail(older, newer, Step::summary, "summary", details);
        detail(older, newer, Step::kind, "kind", details);
        detail(older, newer, Step::optional, newer.optional() ? "nowOptional" : "nowRequired", details);
        detail(older, newer, Step::prerequisites, "prerequisites", details);
        detail(older, newer, Step::effort, "effort", details);
        detail(older, newer, Step::time, "time", details);
        detail(older, newer, Step::credential, "credential", details);
        detail(older, newer, Step::provider, "provider", details);
        detail(older, newer, Step::accreditor, "accreditor", details);
        detail(older, newer, Step::topics, "topics", details);
        return details;
    }

    private static void detail(Step older, Step newer, Function<Step, Object> part, String key, List<Phrase> details) {
        if (!Objects.equals(part.apply(older), part.apply(newer))) {
            details.add(Phrase.of("pathways.difference.detail." + key));
        }
    }
}
