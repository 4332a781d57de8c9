package org.boardwalk.pathways.internal.ui.fake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.plan.Difference;
import org.boardwalk.pathways.api.plan.NextStep;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanFilter;
import org.boardwalk.pathways.api.plan.PlanLine;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.Plans;
import org.boardwalk.pathways.api.plan.StalledStep;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.internal.domain.plan.DifferenceRule;
import org.boardwalk.pathways.internal.domain.plan.PlanFacts;
import org.boardwalk.pathways.internal.domain.plan.PlanReading;
import org.boardwalk.pathways.internal.domain.plan.PlanRules;
import org.boardwalk.pathways.internal.domain.plan.StepRecord;
import org.boardwalk.platform.api.problem.ProblemException;

/** Plans in memory, read by the real rules. */
public final class FakePlans implements Plans {
    private final FakeCatalogue catalogue;
    private final Map<UUID, Kept> plans = new LinkedHashMap<>();
    public Evidence person = Evidence.NONE;
    public List<StalledStep> stalled = List.of();
    public Optional<UUID> self = Optional.empty();

    private record Kept(
            UUID participant,
            long lock,
            PathwayVersion version,
            Optional<String> from,
            LocalDate on,
            Map<String, StepRecord> steps,
            int keptVersion,
            Plan.Status status) {
        Kept with(Map<String, StepRecord> changed) {
            return new Kept(participant, lock + 1, version, from, on, changed, keptVersion, status);
        }
    }

    public FakePlans(FakeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Plan start(UUID participantId, UUID pathwayId, Optional<String> startingPoint) {
        UUID id = UUID.randomUUID();
        PathwayVersion version = catalogue.newest(pathwayId).orElseThrow();
        plans.put(
                id,
                new Kept(
                        participantId,
                        0,
                        version,
                        startingPoint,
                        LocalDate.now().minusMonths(8),
                        Map.of(),
                        version.number(),
                        Plan.Status.ACTIVE));
        return plan(id);
    }

    /** Puts a step into a state. */
    public void put(UUID planId, String stepId, StepState state, LocalDate on) {
        change(
                planId,
                stepId,
                old -> new StepRecord(
                        state,
                        Optional.of(on),
                        state.isSettled() ? Optional.of(on) : Optional.empty(),
                        Optional.of(on),
                        old.recorded(),
                        old.reported(),
                        ""));
    }

    private interface Change {
        StepRecord of(StepRecord old);
    }

    private Plan change(UUID planId, String stepId, Change change) {
        Kept kept = plans.get(planId);
        Map<String, StepRecord> steps = new HashMap<>(kept.steps());
        steps.put(stepId, change.of(steps.getOrDefault(stepId, StepRecord.NONE)));
        plans.put(planId, kept.with(steps));
        return plan(planId);
    }

    private Plan locked(UUID planId, long lock, String stepId, Change change) {
        if (plans.get(planId).lock() != lock) {
            throw new ProblemException("platform.conflict");
        }
        return change(planId, stepId, change);
    }

    private Plan plan(UUID id) {
        Kept kept = plans.get(id);
        PlanReading reading = PlanRules.read(facts(id));
        Optional<Integer> newer = catalogue
                .newest(kept.version().pathwayId())
                .map(PathwayVersion::number)
                .filter(number -> number > kept.keptVersion());
        return new Plan(
                id,
                kept.lock(),
                kept.participant(),
                kept.version(),
                newer,
                kept.status() == Plan.Status.ACTIVE && reading.complete() ? Plan.Status.COMPLETED : kept.status(),
                kept.from(),
                kept.on(),
                Optional.empty(),
                reading.steps(),
                List.of(),
                reading.progress(),
                kept.status() == Plan.Status.ACTIVE ? reading.next() : Optional.empty());
    }

    private PlanFacts facts(UUID id) {
        Kept kept = plans.get(id);
        return new PlanFacts(id, kept.version().pathway(), kept.steps(), person, kept.from(), kept.on());
    }

    @Override
    public Optional<Plan> find(UUID planId) {
        return plans.containsKey(planId) ? Optional.of(plan(planId)) : Optional.empty();
    }

    @Override
    public List<Plan> ofParticipant(UUID participantId) {
        return plans.keySet().stream()
                .map(this::plan)
                .filter(plan -> plan.participantId().equals(participantId))
                .toList();
    }

    @Override
    public Map<UUID, Set<String>> satisfied(Collection<UUID> participantIds) {
        return participantIds.stream()
                .collect(Collectors.toMap(person -> person, person -> ofParticipant(person).stream()
                        .flatMap(plan -> plan.steps().stream())
                        .filter(step -> step.state().satisfies())
                        .map(PlanStep::id)
                        .collect(Collectors.toSet())));
    }

    @Override
    public List<Plan> own() {
        return self.map(this::ofParticipant).orElse(List.of());
    }

    @Override
    public Optional<NextStep> nextStep(UUID participantId) {
        return ofParticipant(participantId).stream()
                .flatMap(plan -> plan.next().stream())
                .findFirst();
    }

    @Override
    public Map<UUID, List<PlanLine>> active(Collection<UUID> participantIds) {
        throw new UnsupportedOperationException("no page asks for it");
    }

    @Override
    public Map<UUID, List<StalledStep>> stalled(Collection<UUID> participantIds) {
        return stalled.stream()
                .filter(step -> participantIds.contains(step.participantId()))
                .collect(Collectors.groupingBy(StalledStep::participantId));
    }

    @Override
    public List<PlanLine> list(PlanFilter filter, int offset, int limit) {
        return plans.keySet().stream()
                .map(this::plan)
                .filter(plan -> filter.pathwayId().isEmpty()
                        || filter.pathwayId().get().equals(plan.version().pathwayId()))
                .filter(plan ->
                        !filter.newerVersionOnly() || plan.newerVersion().isPresent())
                .map(this::line)
                .filter(line -> !filter.stalledOnly() || line.stalled())
                .filter(line -> !filter.waitingOnly() || line.waiting() > 0)
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private PlanLine line(Plan plan) {
        return new PlanLine(
                plan.id(),
                plan.participantId(),
                plan.version().pathwayId(),
                plan.version().pathway().title(),
                plan.status(),
                plan.progress(),
                plan.next().map(NextStep::title),
                LocalDate.now().minusDays(12),
                stalled.stream().anyMatch(step -> step.planId().equals(plan.id())),
                (int) plan.steps().stream()
                        .filter(step -> step.state() == StepState.SUBMITTED)
                        .count(),
                plan.newerVersion().isPresent());
    }

    @Override
    public int count(PlanFilter filter) {
        return list(filter, 0, Integer.MAX_VALUE).size();
    }

    @Override
    public List<StalledStep> stalled(int offset, int limit) {
        return stalled.stream().skip(offset).limit(limit).toList();
    }

    @Override
    public Plan begin(UUID planId, long lock, String stepId, LocalDate on) {
        return locked(planId, lock, stepId, old -> state(old, StepState.IN_PROGRESS, on, ""));
    }

    @Override
    public Plan record(UUID planId, long lock, String stepId, BigDecimal amount, LocalDate on, String note) {
        return locked(
                planId,
                lock,
                stepId,
                old -> new StepRecord(
                        StepState.IN_PROGRESS,
                        old.startedOn().or(() -> Optional.of(on)),
                        Optional.empty(),
                        Optional.of(on),
                        old.recorded().add(amount),
                        old.reported(),
                        old.remark()));
    }

    @Override
    public Plan submit(UUID planId, long lock, String stepId, String note) {
        return locked(planId, lock, stepId, old -> state(old, StepState.SUBMITTED, LocalDate.now(), note));
    }

    @Override
    public Plan complete(UUID planId, long lock, String stepId, LocalDate on, String note) {
        return locked(planId, lock, stepId, old -> state(old, StepState.DONE, on, note));
    }

    @Override
    public Plan skip(UUID planId, long lock, String stepId, String reason) {
        return locked(planId, lock, stepId, old -> state(old, StepState.SKIPPED, LocalDate.now(), reason));
    }

    @Override
    public Plan waive(UUID planId, long lock, String stepId, String reason) {
        return locked(planId, lock, stepId, old -> state(old, StepState.WAIVED, LocalDate.now(), reason));
    }

    @Override
    public Plan reopen(UUID planId, long lock, String stepId) {
        return locked(planId, lock, stepId, old -> StepRecord.NONE);
    }

    private static StepRecord state(StepRecord old, StepState state, LocalDate on, String remark) {
        return new StepRecord(
                state,
                old.startedOn().or(() -> Optional.of(on)),
                state.isSettled() ? Optional.of(on) : Optional.empty(),
                Optional.of(on),
                old.recorded(),
                old.reported(),
                remark);
    }

    @Override
    public Plan close(UUID planId, long lock, String reason) {
        Kept kept = plans.get(planId);
        plans.put(
                planId,
                new Kept(
                        kept.participant(),
                        lock + 1,
                        kept.version(),
                        kept.from(),
                        kept.on(),
                        kept.steps(),
                        kept.keptVersion(),
                        Plan.Status.CLOSED));
        return plan(planId);
    }

    @Override
    public Optional<Difference> difference(UUID planId) {
        Kept kept = plans.get(planId);
        PathwayVersion newest = catalogue.newest(kept.version().pathwayId()).orElseThrow();
        DifferenceRule rule = new DifferenceRule(facts(planId), newest.pathway());
        return Optional.of(new Difference(
                planId,
                kept.lock(),
                kept.version().number(),
                newest.number(),
                newest.note(),
                rule.added(),
                rule.removed(),
                rule.changed(),
                rule.others(),
                rule.effects(),
                rule.before().progress(),
                rule.after().progress(),
                rule.before().next(),
                rule.after().next()));
    }

    @Override
    public Plan accept(UUID planId, long lock, int to) {
        return decide(planId, true);
    }

    @Override
    public Plan keep(UUID planId, long lock, int to) {
        return decide(planId, false);
    }

    private Plan decide(UUID planId, boolean move) {
        Kept kept = plans.get(planId);
        PathwayVersion newest = catalogue.newest(kept.version().pathwayId()).orElseThrow();
        plans.put(
                planId,
                new Kept(
                        kept.participant(),
                        kept.lock() + 1,
                        move ? newest : kept.version(),
                        kept.from(),
                        kept.on(),
                        kept.steps(),
                        newest.number(),
                        kept.status()));
        return plan(planId);
    }
}
