package org.boardwalk.pathways.internal.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.plan.Need;
import org.boardwalk.pathways.api.plan.NextStep;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.StalledStep.Reason;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.requirement.EducationLevel;
import org.boardwalk.pathways.api.requirement.EducationRange;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.api.requirement.Truth;
import org.boardwalk.pathways.internal.domain.Programmes;
import org.junit.jupiter.api.Test;

class PlanRulesTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final Pathway HIT = Programmes.hit();

    private final Map<String, StepRecord> steps = new HashMap<>();
    private Evidence person = Evidence.NONE;
    private Optional<String> startingPoint = Optional.empty();

    private void is(String step, StepState state, LocalDate on) {
        Optional<LocalDate> settled = state.isSettled() ? Optional.of(on) : Optional.empty();
        steps.put(
                step,
                new StepRecord(state, Optional.of(on), settled, Optional.of(on), BigDecimal.ZERO, BigDecimal.ZERO, ""));
    }

    private PlanFacts facts() {
        return new PlanFacts(new UUID(0, 1), HIT, steps, person, startingPoint, START);
    }

    private PlanReading read() {
        return PlanRules.read(facts());
    }

    private PlanStep step(String id) {
        return read().step(id).orElseThrow();
    }

    @Test
    void somebody_with_25_years_in_medicine_is_pointed_to_the_way_through_her_profession() {
        startingPoint = Optional.of("clinical");
        person = Evidence.NONE.withEducation(EducationRange.exactly(EducationLevel.ASSOCIATE));
        NextStep next = read().next().orElseThrow();
        assertThat(next.stepId()).isEqualTo("health-profession");
        assertThat(next.why()).anyMatch(why -> why.key().equals("pathways.next.why.startingPoint"));
    }

    @Test
    void what_is_under_way_comes_before_what_could_begin() {
        is("high-school", StepState.DONE, START);
        is("volunteering", StepState.IN_PROGRESS, START);
        NextStep next = read().next().orElseThrow();
        assertThat(next.stepId()).isEqualTo("volunteering");
        assertThat(next.action()).isEqualTo(NextStep.Action.RECORD);
        assertThat(next.alternatives()).extracting(NextStep.Alternative::stepId).contains("hit-associate");
    }

    @Test
    void one_way_under_way_rules_the_others_out_until_it_is_given_up() {
        is("high-school", StepState.DONE, START);
        is("hit-associate", StepState.IN_PROGRESS, START);
        assertThat(step("other-bachelor").need()).isEqualTo(Need.NOT_NEEDED);
        assertThat(step("other-bachelor").closed()).isPresent();
        is("hit-associate", StepState.SKIPPED, START);
        assertThat(step("other-bachelor").state()).isEqualTo(StepState.AVAILABLE);
        assertThat(step("other-bachelor").closed()).isEmpty();
    }

    @Test
    void after_another_degree_the_rhit_stays_closed_but_the_ccs_opens() {
        is("high-school", StepState.DONE, START);
        is("other-bachelor", StepState.DONE, START);
        is("hit-training", StepState.DONE, START);
        assertThat(step("rhit").state()).isEqualTo(StepState.NOT_STARTED);
        assertThat(step("ccs").state()).isEqualTo(StepState.AVAILABLE);
    }

    @Test
    void nobody_can_begin_the_retired_certificate_but_its_holder_is_told_to_claim_it() {
        person = Evidence.NONE.withCredential("comptia-healthcare-it", Truth.MET);
        startingPoint = Optional.of("retired-certificate");
        PlanStep retired = step("healthcare-it");
        assertThat(retired.state()).isEqualTo(StepState.NOT_STARTED);
        assertThat(retired.closed().orElseThrow().key()).isEqualTo("pathways.closed.retiredOn");
        assertThat(retired.closed().orElseThrow().arguments()).contains(YearMonth.of(2017, 2));
        assertThat(facts().holds(retired.step())).isEqualTo(Truth.MET);
    }

    @Test
    void a_step_under_review_leaves_open_what_waits_for_it() {
        is("high-school", StepState.SUBMITTED, START);
        assertThat(step("hit-associate").state()).isEqualTo(StepState.NOT_STARTED);
        assertThat(step("hit-associate")
                        .prerequisites()
                        .getFirst()
                        .explanation()
                        .value())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void progress_counts_the_shortest_way_until_another_is_taken() {
        int shortest = read().progress().needed();
        is("other-bachelor", StepState.IN_PROGRESS, START);
        assertThat(read().progress().needed()).isEqualTo(shortest + 1);
    }

    @Test
    void a_review_is_late_after_two_weeks_and_not_a_day_earlier() {
        is("high-school", StepState.SUBMITTED, START);
        assertThat(StallRule.stalls(facts(), read(), START.plusDays(14))).isEmpty();
        assertThat(StallRule.stalls(facts(), read(), START.plusDays(15)))
                .singleElement()
                .satisfies(stall -> assertThat(stall.reason()).isEqualTo(Reason.REVIEW_WAITING));
        assertThat(StallRule.stallsOn(facts(), read())).contains(START.plusDays(15));
    }

    @Test
    void a_two_year_degree_is_not_stalled_after_six_weeks_and_a_step_nobody_began_is_after_one_month() {
        is("high-school", StepState.DONE, START);
        assertThat(StallRule.stalls(facts(), read(), START.plusDays(31)))
                .singleElement()
                .satisfies(stall -> assertThat(stall.reason()).isEqualTo(Reason.NOT_BEGUN));
        is("hit-associate", StepState.IN_PROGRESS, START);
        assertThat(StallRule.stalls(facts(), read(), START.plusDays(60))).isEmpty();
    }

    @Test
    void the_difference_to_the_same_version_is_nothing() {
        DifferenceRule rule = new DifferenceRule(facts(), HIT);
        assertThat(rule.added()).isEmpty();
        assertThat(rule.removed()).isEmpty();
        assertThat(rule.changed()).isEmpty();
        assertThat(rule.others()).isEmpty();
        assertThat(rule.effects()).isEmpty();
    }
}
