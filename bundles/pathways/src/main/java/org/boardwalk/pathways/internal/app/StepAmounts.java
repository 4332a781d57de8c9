package org.boardwalk.pathways.internal.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.evidence.EvidenceRecord.Standing;
import org.boardwalk.pathways.api.evidence.Experience;
import org.boardwalk.pathways.api.evidence.Experience.Spell;
import org.boardwalk.pathways.api.evidence.Fact;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.plan.PlanStep.Share;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.internal.domain.EvidenceEntity;
import org.boardwalk.pathways.internal.domain.PlanStepEntity;
import org.boardwalk.pathways.internal.domain.plan.AmountRule;
import org.boardwalk.pathways.internal.domain.plan.AmountRule.Total;
import org.boardwalk.pathways.internal.domain.plan.StepRecord;

/** What is recorded about the steps of a plan, with the work other modules counted for them. */
final class StepAmounts {
    private final Pathway pathway;
    private final UUID planId;
    private final List<EvidenceEntity> rows;
    private final List<Experience> worked;

    StepAmounts(Pathway pathway, UUID planId, List<EvidenceEntity> rows, List<Experience> worked) {
        this.pathway = pathway;
        this.planId = planId;
        this.rows = rows;
        this.worked = worked;
    }

    Map<String, StepRecord> records(List<PlanStepEntity> steps) {
        Map<String, StepRecord> records = new HashMap<>();
        steps.forEach(step -> records.put(
                step.stepId(),
                new StepRecord(
                        step.state(),
                        step.startedOn(),
                        step.settledOn(),
                        step.lastActivity(),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        step.remark())));
        pathway.steps().stream()
                .filter(step -> step.effort().isPresent())
                .forEach(step -> records.computeIfAbsent(step.id(), id -> StepRecord.NONE));
        records.replaceAll(this::counted);
        return records;
    }

    private StepRecord counted(String stepId, StepRecord step) {
        List<EvidenceEntity> own = rows.stream()
                .filter(row -> row.planId().filter(planId::equals).isPresent()
                        && row.stepId().filter(stepId::equals).isPresent()
                        && row.fact() instanceof Fact.Counted)
                .toList();
        List<Experience> elsewhere =
                worked.stream().filter(work -> countsFor(work, stepId)).toList();
        Total total = AmountRule.total(
                own.stream().flatMap(row -> EvidenceStore.entry(row).stream()).toList(), elsewhere);
        Optional<LocalDate> begun = days(elsewhere).map(Spell::first).min(LocalDate::compareTo);
        boolean begins = step.state() == StepState.NOT_STARTED && begun.isPresent();
        return new StepRecord(
                begins ? StepState.IN_PROGRESS : step.state(),
                begins ? begun : step.startedOn(),
                step.settledOn(),
                begins || step.state() == StepState.IN_PROGRESS ? latest(step, elsewhere) : step.lastActivity(),
                total.confirmed(),
                total.reported(),
                step.remark(),
                shares(own, elsewhere, total));
    }

    private boolean countsFor(Experience work, String stepId) {
        return work.step().filter(stepId::equals).isPresent()
                && pathway.step(stepId)
                        .flatMap(Step::effort)
                        .filter(effort -> effort.measure().equals(work.measure()))
                        .isPresent();
    }

    /** A week that was approved before it ended is not activity of tomorrow. */
    private static Optional<LocalDate> latest(StepRecord step, List<Experience> elsewhere) {
        LocalDate today = LocalDate.now();
        Stream<LocalDate> worked = days(elsewhere).map(spell -> spell.last().isAfter(today) ? today : spell.last());
        return Stream.concat(step.lastActivity().stream(), worked).max(LocalDate::compareTo);
    }

    private static Stream<Spell> days(List<Experience> elsewhere) {
        return elsewhere.stream().flatMap(work -> work.spells().stream());
    }

    private static List<Share> shares(List<EvidenceEntity> own, List<Experience> elsewhere, Total total) {
        Map<String, BigDecimal> byHand = new TreeMap<>();
        own.stream()
                .filter(row -> row.standing() == Standing.CONFIRMED)
                .forEach(row -> byHand.merge(row.decidedBy().orElse(row.recordedBy()), amount(row), BigDecimal::add));
        List<Share> shares = new ArrayList<>();
        byHand.forEach((who, amount) -> shares.add(new Share(Share.Kind.RECORDED, who, amount, Optional.empty())));
        elsewhere.forEach(
                work -> shares.add(new Share(Share.Kind.ELSEWHERE, work.title(), work.amount(), work.completedOn())));
        if (total.twice().signum() > 0) {
            shares.add(new Share(Share.Kind.TWICE, "", total.twice(), Optional.empty()));
        }
        return shares;
    }

    private static BigDecimal amount(EvidenceEntity row) {
        return ((Fact.Counted) row.fact()).amount();
    }
}
