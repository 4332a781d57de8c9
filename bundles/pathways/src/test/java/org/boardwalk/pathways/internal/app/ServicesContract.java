package org.boardwalk.pathways.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.pathways.api.catalogue.PathwayDraft;
import org.boardwalk.pathways.api.catalogue.PathwaySummary;
import org.boardwalk.pathways.api.event.EvidenceChanged;
import org.boardwalk.pathways.api.event.ExperienceCompleted;
import org.boardwalk.pathways.api.event.PlanCompleted;
import org.boardwalk.pathways.api.event.PriorLearningApproved;
import org.boardwalk.pathways.api.event.StepCompleted;
import org.boardwalk.pathways.api.event.StepGoalMoved;
import org.boardwalk.pathways.api.evidence.Claim;
import org.boardwalk.pathways.api.evidence.EvidenceRecord;
import org.boardwalk.pathways.api.evidence.Experience;
import org.boardwalk.pathways.api.evidence.Fact;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.PathwayBuilder;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.plan.Difference;
import org.boardwalk.pathways.api.plan.NextStep;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanFilter;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.StalledStep;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.requirement.EducationLevel;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Range;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Truth;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.platform.api.event.EventHandler;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people do with pathways, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServicesContract {
    private static final LocalDate TODAY = LocalDate.now();
    private static final UUID MARIA = UUID.randomUUID();
    private static final UUID JORDAN = UUID.randomUUID();
    private static final Measure HOURS = Measure.hours("health-information");
    private static final Measure IT = Measure.hours("it-hands-on");

    private Office office;

    abstract TestData open();

    @BeforeAll
    void openOffice() {
        office = new Office(open());
    }

    @BeforeEach
    void firstStart() {
        office.empty();
        office.ship();
        office.somebody.planner("dana", MARIA);
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    private Plan hitPlan() {
        return office.plans.start(MARIA, office.id("hit-technician"), Optional.of("school"));
    }

    private PlanStep step(Plan plan, String id) {
        return plan.step(id).orElseThrow();
    }

    private static void assertProblem(ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    @Test
    void a_new_deployment_has_both_programmes_and_a_second_start_adds_nothing() {
        office.ship();
        assertThat(office.catalogue.list())
                .extracting(PathwaySummary::code)
                .containsExactly("cnc-operator", "hit-technician");
        assertThat(office.catalogue.versions(office.id("hit-technician"))).hasSize(1);
    }

    @Test
    void a_pathway_is_drafted_saved_and_published_as_the_next_version() {
        UUID id = office.id("cnc-operator");
        PathwayDraft draft = office.catalogue.edit(id);
        Pathway changed =
                draft.pathway().edit().title(LocalText.plain("CNC machinist")).build();
        PathwayDraft saved = office.catalogue.save(id, draft.lock(), changed);
        assertProblem(() -> office.catalogue.save(id, draft.lock(), changed), "platform.conflict");
        assertThat(office.catalogue.publish(id, saved.lock(), "New name").number())
                .isEqualTo(2);
        assertThat(office.catalogue.newest(id).orElseThrow().pathway().title())
                .isEqualTo(LocalText.plain("CNC machinist"));
        assertThat(office.catalogue.draft(id)).isEmpty();
        assertThat(office.catalogue.version(id, 1).orElseThrow().pathway().title())
                .isNotEqualTo(LocalText.plain("CNC machinist"));
    }

    @Test
    void a_draft_with_a_circle_is_kept_but_not_published() {
        Step one = Step.of("one", StepKind.COURSE, LocalText.plain("One"))
                .edit()
                .requires(Requirement.step("two"))
                .build();
        Step two = Step.of("two", StepKind.COURSE, LocalText.plain("Two"))
                .edit()
                .requires(Requirement.step("one"))
                .build();
        PathwayBuilder builder = Pathway.empty("circle", LocalText.plain("Circle"), LocalText.plain("Tests"))
                .edit();
        builder.put(one).put(two);
        PathwayDraft draft = office.catalogue.create(builder.build());
        assertThat(draft.isPublishable()).isFalse();
        assertProblem(() -> office.catalogue.publish(draft.pathwayId(), draft.lock(), ""), "pathways.notPublishable");
        assertProblem(() -> office.catalogue.create(builder.build()), "pathways.codeTaken");
        office.catalogue.discard(draft.pathwayId(), draft.lock());
        assertThat(office.catalogue.list()).extracting(PathwaySummary::code).doesNotContain("circle");
    }

    @Test
    void a_pathway_file_goes_out_and_comes_back_as_a_draft() {
        UUID id = office.id("hit-technician");
        String file = office.catalogue.exportFile(id);
        PathwayDraft draft = office.catalogue.importFile(file);
        assertThat(draft.pathwayId()).isEqualTo(id);
        assertThat(draft.pathway())
                .isEqualTo(office.catalogue.newest(id).orElseThrow().pathway());
        assertProblem(() -> office.catalogue.importFile(file), "pathways.draftExists");
    }

    @Test
    void a_planner_starts_a_plan_and_sees_the_next_step_and_why() {
        Plan plan = hitPlan();
        NextStep next = plan.next().orElseThrow();
        assertThat(next.stepId()).isEqualTo("high-school");
        assertThat(next.action()).isEqualTo(NextStep.Action.BEGIN);
        assertThat(next.why()).isNotEmpty();
        assertThat(step(plan, "hit-associate").state()).isEqualTo(StepState.NOT_STARTED);
        assertThat(plan.progress().done()).isZero();
        assertProblem(this::hitPlan, "pathways.plan.exists");
    }

    @Test
    void recorded_education_opens_the_way_without_the_step() {
        hitPlan();
        office.evidence.add(
                MARIA,
                new Fact.CompletedEducation(EducationLevel.BACHELOR, Optional.of("biology")),
                TODAY,
                Optional.empty(),
                "");
        Plan plan = office.plans.ofParticipant(MARIA).getFirst();
        assertThat(step(plan, "hit-associate").state()).isEqualTo(StepState.AVAILABLE);
    }

    @Test
    void steps_are_begun_and_completed_and_the_other_ways_close() {
        Plan plan = hitPlan();
        plan = office.plans.complete(plan.id(), plan.lock(), "high-school", TODAY.minusDays(20), "");
        plan = office.plans.begin(plan.id(), plan.lock(), "hit-associate", TODAY.minusDays(10));
        assertThat(step(plan, "other-bachelor").state()).isEqualTo(StepState.NOT_STARTED);
        assertThat(step(plan, "other-bachelor").closed()).isPresent();
        Plan begun = plan;
        assertProblem(
                () -> office.plans.begin(begun.id(), begun.lock(), "other-bachelor", TODAY),
                "pathways.plan.notAvailable");
        plan = office.plans.complete(plan.id(), plan.lock(), "hit-associate", TODAY, "");
        assertThat(step(plan, "rhit").state()).isEqualTo(StepState.AVAILABLE);
        assertThat(office.happened(StepCompleted.class))
                .extracting(StepCompleted::stepId)
                .containsExactly("high-school", "hit-associate");
    }

    @Test
    void two_people_who_change_a_plan_at_once_are_told() {
        Plan plan = hitPlan();
        office.plans.complete(plan.id(), plan.lock(), "high-school", TODAY, "");
        assertProblem(() -> office.plans.begin(plan.id(), plan.lock(), "hit-associate", TODAY), "platform.conflict");
    }

    @Test
    void hours_a_participant_reports_count_once_they_are_confirmed() {
        Plan plan = office.plans.start(MARIA, office.id("hit-technician"), Optional.empty());
        office.somebody.participant(MARIA);
        plan = office.plans.record(
                plan.id(), plan.lock(), "it-experience", BigDecimal.valueOf(500), TODAY, "Help desk");
        assertThat(step(plan, "it-experience").reported()).isEqualByComparingTo("500");
        assertThat(recommended(plan, "healthcare-it")).isEqualTo(Truth.UNKNOWN);
        office.somebody.planner("dana", MARIA);
        EvidenceRecord record = office.evidence.awaiting().getFirst();
        office.evidence.decide(record.id(), record.lock(), true);
        plan = office.plans.find(plan.id()).orElseThrow();
        assertThat(step(plan, "it-experience").recorded()).isEqualByComparingTo("500");
        assertThat(recommended(plan, "healthcare-it")).isEqualTo(Truth.MET);
    }

    @Test
    void hours_approved_at_a_placement_count_in_the_step_beside_those_recorded_there() {
        Plan plan = hitPlan();
        office.plans.record(plan.id(), plan.lock(), "internship", BigDecimal.valueOf(72), TODAY.minusDays(30), "");
        office.works(MARIA, placement(24, Optional.empty()));
        PlanStep step = step(office.plans.find(plan.id()).orElseThrow(), "internship");
        assertThat(step.recorded()).isEqualByComparingTo("96");
        assertThat(step.shares())
                .extracting(PlanStep.Share::kind, PlanStep.Share::source, share -> share.amount()
                        .intValue())
                .containsExactly(
                        tuple(PlanStep.Share.Kind.RECORDED, "dana", 72),
                        tuple(PlanStep.Share.Kind.ELSEWHERE, "Claims assistant, Buckeye", 24));
        Range known = office.evidence.known(MARIA).amount(HOURS);
        assertThat(known.min()).isEqualByComparingTo("96");
        assertThat(known.max().orElseThrow()).isEqualByComparingTo("96");
    }

    @Test
    void a_placement_begins_the_step_and_when_it_brought_all_hours_its_end_asks_for_a_review() {
        Plan plan = hitPlan();
        office.works(MARIA, placement(119, Optional.of(TODAY)));
        completed();
        assertThat(step(office.plans.find(plan.id()).orElseThrow(), "internship")
                        .state())
                .isEqualTo(StepState.IN_PROGRESS);
        assertThat(office.claims.queue()).isEmpty();
        office.works(MARIA, placement(120, Optional.of(TODAY)));
        completed();
        completed();
        Claim claim = office.claims.queue().getFirst();
        assertThat(office.claims.queue()).hasSize(1);
        assertThat(claim.description()).isEqualTo("Claims assistant, Buckeye");
        assertThat(claim.claimedBy()).isEqualTo("Priya Raman");
        office.claims.approve(claim.id(), claim.lock(), "");
        assertThat(step(office.plans.find(plan.id()).orElseThrow(), "internship")
                        .state())
                .isEqualTo(StepState.DONE);
    }

    @Test
    void what_was_completed_while_the_module_that_counts_it_was_off_asks_for_a_review_when_it_is_on_again() {
        Plan plan = hitPlan();
        office.works(MARIA, placement(120, Optional.of(TODAY)));
        office.off();
        completed();
        completed();
        assertThat(office.claims.queue()).isEmpty();
        office.on();
        assertThat(office.claims.queue()).extracting(Claim::description).containsExactly("Claims assistant, Buckeye");
        assertThat(step(office.plans.find(plan.id()).orElseThrow(), "internship")
                        .state())
                .isEqualTo(StepState.SUBMITTED);
        Claim claim = office.claims.queue().getFirst();
        office.claims.reject(claim.id(), claim.lock(), "Two weeks are missing");
        office.off();
        office.on();
        assertThat(office.claims.queue()).as("nothing is handed in twice").isEmpty();
    }

    @Test
    void whoever_got_hours_while_the_module_that_counts_them_was_off_is_looked_at_again_when_it_is_on() {
        hitPlan();
        office.off();
        for (int times = 0; times < 2; times++) {
            changed();
        }
        assertThat(missed()).isEqualTo(1);
        office.on();
        assertThat(missed()).isZero();
        changed();
        assertThat(missed()).as("nothing is missed while it is on").isZero();
    }

    private void changed() {
        EventHandler.Delivery delivery = new EventHandler.Delivery(UUID.randomUUID(), Instant.now(), "Cora");
        office.data.transactions().write(() -> office.changes.handle(new EvidenceChanged(MARIA), delivery));
    }

    private long missed() {
        return office.data.transactions().read(() -> office.entities
                .createQuery("select count(m) from MissedEntity m", Long.class)
                .getSingleResult());
    }

    private void completed() {
        EventHandler.Delivery delivery = new EventHandler.Delivery(UUID.randomUUID(), Instant.now(), "Cora");
        office.data
                .transactions()
                .write(() -> office.experiences.handle(
                        new ExperienceCompleted(MARIA, "internships:1", "Priya Raman"), delivery));
    }

    private static Experience placement(int hours, Optional<LocalDate> completedOn) {
        Experience.Spell week = new Experience.Spell(TODAY.minusDays(6), TODAY, BigDecimal.valueOf(hours));
        return new Experience(
                "internships:1",
                "Claims assistant, Buckeye",
                HOURS,
                Optional.of("internship"),
                List.of(week),
                completedOn);
    }

    private Truth recommended(Plan plan, String stepId) {
        return step(plan, stepId).prerequisites().getFirst().explanation().value();
    }

    @Test
    void the_holder_of_the_retired_certificate_has_it_recognised() {
        Plan plan = hitPlan();
        assertThat(step(plan, "healthcare-it").closed()).isPresent();
        Claim claim = office.claims.claim(
                plan.id(), "healthcare-it", "Earned in 2013, number on the document", Optional.of(UUID.randomUUID()));
        assertProblem(() -> office.claims.approve(claim.id(), claim.lock(), ""), "pathways.claim.ownDecision");
        office.somebody.administrator("alma");
        assertThat(office.claims.queue()).extracting(Claim::id).containsExactly(claim.id());
        Claim decided = office.claims.approve(claim.id(), claim.lock(), "Seen");
        assertThat(decided.state()).isEqualTo(Claim.State.APPROVED);
        assertThat(step(office.plans.find(plan.id()).orElseThrow(), "healthcare-it")
                        .state())
                .isEqualTo(StepState.DONE);
        assertThat(office.evidence.known(MARIA).credential("comptia-healthcare-it"))
                .isEqualTo(Truth.MET);
        assertThat(office.happened(PriorLearningApproved.class)).hasSize(1);
    }

    @Test
    void a_rejected_claim_puts_the_step_back_and_keeps_the_reason() {
        Plan plan = hitPlan();
        office.somebody.participant(MARIA);
        Claim claim = office.claims.claim(plan.id(), "high-school", "Diploma from 2009", Optional.empty());
        office.somebody.planner("dana", MARIA);
        assertProblem(() -> office.claims.reject(claim.id(), claim.lock(), " "), "pathways.reasonMissing");
        office.claims.reject(claim.id(), claim.lock(), "Please add the document");
        PlanStep step = step(office.plans.find(plan.id()).orElseThrow(), "high-school");
        assertThat(step.state()).isEqualTo(StepState.AVAILABLE);
        assertThat(step.remark()).isEqualTo("Please add the document");
        assertProblem(() -> office.claims.approve(claim.id(), claim.lock(), ""), "pathways.claim.decided");
    }

    @Test
    void a_published_change_waits_for_an_answer_and_alters_nothing_silently() {
        Plan plan = hitPlan();
        plan = office.plans.complete(plan.id(), plan.lock(), "high-school", TODAY, "");
        UUID id = plan.version().pathwayId();
        PathwayBuilder changed = plan.version().pathway().edit();
        changed.put(Step.of("orientation", StepKind.EVENT, LocalText.plain("Orientation evening")));
        changed.steps().removeIf(step -> step.id().equals("high-school"));
        changed.steps().replaceAll(step -> withoutHighSchool(step));
        changed.startingPoints().clear();
        office.publish(id, changed.build(), "Diplomas are checked at enrolment");
        plan = office.plans.find(plan.id()).orElseThrow();
        assertThat(plan.version().number()).isEqualTo(1);
        assertThat(plan.newerVersion()).contains(2);
        Difference difference = office.plans.difference(plan.id()).orElseThrow();
        assertThat(difference.added()).extracting(Difference.Change::stepId).containsExactly("orientation");
        assertThat(difference.removed()).extracting(Difference.Change::stepId).containsExactly("high-school");
        assertThat(difference.effects()).isNotEmpty();
        Plan kept = office.plans.keep(plan.id(), plan.lock(), 2);
        assertThat(kept.newerVersion()).isEmpty();
        assertThat(kept.version().number()).isEqualTo(1);
        Plan moved = office.plans.accept(kept.id(), kept.lock(), 2);
        assertThat(moved.version().number()).isEqualTo(2);
        assertThat(moved.former()).extracting(Plan.FormerStep::stepId).containsExactly("high-school");
    }

    private static Step withoutHighSchool(Step step) {
        return step.prerequisites().stream()
                        .anyMatch(prerequisite ->
                                prerequisite.requirement().toString().contains("stepId=high-school"))
                ? step.edit().prerequisites(List.of()).build()
                : step;
    }

    @Test
    void steps_that_are_done_or_waived_are_known_of_many_people_at_once() {
        Plan plan = hitPlan();
        plan = office.plans.complete(plan.id(), plan.lock(), "high-school", TODAY, "");
        plan = office.plans.waive(plan.id(), plan.lock(), "shadowing", "Worked in a clinic");
        UUID person = plan.participantId();

        assertThat(office.plans.satisfied(List.of(person, UUID.randomUUID())))
                .isEqualTo(Map.of(person, Set.of("high-school", "shadowing")));
        office.plans.close(plan.id(), plan.lock(), "moved away");
        assertThat(office.plans.satisfied(List.of(person))).isEmpty();
    }

    @Test
    void a_quiet_step_is_listed_as_stalled_and_a_fresh_one_is_not() {
        Plan plan = hitPlan();
        assertThat(office.plans.stalled(0, 10)).isEmpty();
        plan = office.plans.complete(plan.id(), plan.lock(), "high-school", TODAY.minusDays(120), "");
        plan = office.plans.begin(plan.id(), plan.lock(), "shadowing", TODAY.minusDays(100));
        assertThat(office.plans.stalled(0, 10))
                .extracting(StalledStep::stepId, StalledStep::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("shadowing", StalledStep.Reason.OVER_TIME));
        assertThat(office.plans.count(
                        new PlanFilter(Optional.empty(), Optional.of(Plan.Status.ACTIVE), true, false, false)))
                .isEqualTo(1);

        UUID person = plan.participantId();
        List<UUID> asked = List.of(person, UUID.randomUUID());
        assertThat(office.plans.stalled(asked)).containsOnlyKeys(person);
        assertThat(office.plans.stalled(asked).get(person))
                .extracting(StalledStep::stepId)
                .containsExactly("shadowing");
        assertThat(office.plans.active(asked)).containsOnlyKeys(person);
        assertThat(office.plans.active(asked).get(person).getFirst().planId()).isEqualTo(plan.id());
        office.plans.close(plan.id(), plan.lock(), "moved away");
        assertThat(office.plans.active(asked)).isEmpty();
        assertThat(office.plans.stalled(asked)).isEmpty();
    }

    @Test
    void a_planner_sees_her_caseload_and_a_participant_only_himself() {
        Plan plan = hitPlan();
        office.somebody.planner("marcus", JORDAN);
        assertThat(office.plans.list(PlanFilter.ALL, 0, 10)).isEmpty();
        assertThat(office.plans.count(PlanFilter.ALL)).isZero();
        assertProblem(() -> office.plans.find(plan.id()), "participants.notFound");
        office.somebody.participant(JORDAN);
        assertThat(office.plans.own()).isEmpty();
        assertProblem(() -> office.plans.ofParticipant(MARIA), "platform.security.forbidden");
        assertProblem(() -> office.plans.list(PlanFilter.ALL, 0, 10), "platform.security.forbidden");
        office.somebody.participant(MARIA);
        assertThat(office.plans.own()).extracting(Plan::id).containsExactly(plan.id());
        assertProblem(
                () -> office.plans.complete(plan.id(), plan.lock(), "high-school", TODAY, ""),
                "platform.security.forbidden");
        office.somebody.nobody();
        assertProblem(() -> office.plans.list(PlanFilter.ALL, 0, 10), "platform.security.signIn");
    }

    @Test
    void whoever_targets_a_credential_is_found() {
        Plan plan = hitPlan();
        var impact = office.impact.of("ahima-rhit");
        assertThat(impact.pathways()).hasSize(1);
        assertThat(impact.pathways().getFirst().steps()).containsExactly("rhit-prep", "rhit");
        assertThat(impact.plans()).extracting(target -> target.planId()).containsExactly(plan.id());
        assertThat(office.impact.of("nims-cnc-mill").people()).isZero();
        assertThat(office.impact.codes()).contains("comptia-healthcare-it", "osha-10-general");
    }

    @Test
    void a_plan_in_which_everything_needed_is_settled_is_complete_once() {
        Plan plan = office.plans.start(MARIA, office.id("cnc-operator"), Optional.empty());
        for (String id : List.of(
                "high-school",
                "shop-basics",
                "osha-10",
                "cnc-programme",
                "plant-internship",
                "nims-measurement",
                "nims-mill",
                "job-search",
                "operator-job")) {
            plan = office.plans.complete(plan.id(), plan.lock(), id, TODAY, "");
        }
        assertThat(plan.status()).isEqualTo(Plan.Status.COMPLETED);
        assertThat(plan.progress().percent()).isEqualTo(100);
        assertThat(office.happened(PlanCompleted.class)).hasSize(1);
        plan = office.plans.reopen(plan.id(), plan.lock(), "operator-job");
        assertThat(plan.status()).isEqualTo(Plan.Status.ACTIVE);
    }

    @Test
    void when_two_records_are_one_person_the_plan_with_more_behind_it_goes_on() {
        office.somebody.administrator("alma");
        Plan weaker = hitPlan();
        Plan stronger = office.plans.start(JORDAN, office.id("hit-technician"), Optional.empty());
        office.plans.complete(stronger.id(), stronger.lock(), "high-school", TODAY, "");
        office.data.transactions().write(() -> office.merge.move(MARIA, JORDAN));
        office.data.transactions().write(() -> office.merge.move(MARIA, JORDAN));
        List<Plan> plans = office.plans.ofParticipant(MARIA);
        assertThat(plans).extracting(Plan::id).containsExactly(stronger.id(), weaker.id());
        assertThat(plans).extracting(Plan::status).containsExactly(Plan.Status.ACTIVE, Plan.Status.CLOSED);
        assertThat(office.plans.ofParticipant(JORDAN)).isEmpty();
    }

    @Test
    void the_nightly_job_reads_active_plans_again() {
        hitPlan();
        Sentence said = new StalledJob(office.data.transactions(), office.entities, office.planStore).run();
        assertThat(new TestTexts().text(Locale.of("es"), said))
                .isEqualTo("Planes activos revisados: 1. Con un paso que no avanza: 0.");
    }

    @Test
    void a_goal_of_another_module_stands_at_its_step_and_the_plan_stays_as_it_is() {
        Plan plan = hitPlan();
        StepGoalMoved reached = goal(plan, "algebra", UUID.randomUUID(), true);
        tell(reached);
        tell(reached);
        assertThat(office.goals.reached(plan.id(), "algebra")).containsExactly(TODAY);
        assertThat(office.plans.find(plan.id())).contains(plan);

        tell(goal(plan, "algebra", reached.goalId(), false));
        assertThat(office.goals.reached(plan.id(), "algebra")).isEmpty();
    }

    @Test
    void a_goal_told_late_waits_for_no_plan_that_is_gone_and_follows_its_person() {
        Plan plan = hitPlan();
        tell(new StepGoalMoved(MARIA, UUID.randomUUID(), "algebra", UUID.randomUUID(), true, TODAY));
        tell(goal(plan, "algebra", UUID.randomUUID(), true));
        office.data.transactions().write(() -> office.merge.move(JORDAN, MARIA));
        assertProblem(() -> office.goals.reached(plan.id(), "algebra"), "participants.notFound");
        office.somebody.planner("dana", JORDAN);
        assertThat(office.goals.reached(plan.id(), "algebra")).containsExactly(TODAY);
    }

    private StepGoalMoved goal(Plan plan, String step, UUID id, boolean reached) {
        return new StepGoalMoved(MARIA, plan.id(), step, id, reached, TODAY);
    }

    private void tell(StepGoalMoved event) {
        office.data
                .transactions()
                .write(() -> office.goals.handle(
                        event, new EventHandler.Delivery(UUID.randomUUID(), Instant.now(), "ingrid")));
    }
}
