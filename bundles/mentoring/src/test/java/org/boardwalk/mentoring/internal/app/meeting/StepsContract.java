package org.boardwalk.mentoring.internal.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.boardwalk.mentoring.internal.app.Office.FIT;
import static org.boardwalk.mentoring.internal.app.Office.TODAY;
import static org.boardwalk.mentoring.internal.app.Office.assertProblem;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.boardwalk.mentoring.api.meeting.Goal;
import org.boardwalk.mentoring.api.meeting.Goal.Choice;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Shared;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.event.StepGoalMoved;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.plan.Need;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanLine;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.Plans;
import org.boardwalk.pathways.api.plan.Progress;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.platform.api.event.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Goals about steps of the mentee's pathway, with the pathways module and without. */
abstract class StepsContract extends DeskTests {
    private static final LocalText RHIT = LocalText.of("Health information technician", "Técnica en información");
    private final UUID planId = UUID.randomUUID();

    @BeforeEach
    void switchOn() {
        office.plans.plans = plans();
    }

    private void switchOff() {
        office.plans.plans = null;
    }

    private Plans plans() {
        return (Plans) Proxy.newProxyInstance(
                Plans.class.getClassLoader(),
                new Class<?>[] {Plans.class},
                (self, method, call) -> switch (method.getName()) {
                    case "active" -> Map.of(two.mentee(), List.of(line()));
                    case "find" -> Optional.of(plan()).filter(plan -> plan.id().equals(call[0]));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private PlanLine line() {
        return new PlanLine(
                planId,
                two.mentee(),
                UUID.randomUUID(),
                RHIT,
                Plan.Status.ACTIVE,
                new Progress(1, 2),
                Optional.empty(),
                TODAY,
                false,
                0,
                false);
    }

    private Plan plan() {
        List<PlanStep> steps =
                List.of(step("algebra", "Algebra", StepState.DONE), step("exam", "RHIT exam", StepState.AVAILABLE));
        return new Plan(
                planId,
                1,
                two.mentee(),
                new PathwayVersion(UUID.randomUUID(), 1, Pathway.empty("rhit", RHIT, RHIT), Instant.now(), "", ""),
                Optional.empty(),
                Plan.Status.ACTIVE,
                Optional.empty(),
                TODAY,
                Optional.empty(),
                steps,
                List.of(),
                new Progress(1, 2),
                Optional.empty());
    }

    private static PlanStep step(String id, String title, StepState state) {
        return new PlanStep(
                Step.of(id, StepKind.COURSE, LocalText.plain(title)),
                state,
                Need.REQUIRED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                "");
    }

    /** She shares her pathway with the mentor. */
    private void share() {
        asMentee();
        Mentee mentee = office.mentees.find(two.mentee()).orElseThrow();
        office.mentees.save(
                two.mentee(),
                mentee.lock(),
                new MenteeDetails(
                        "A first job", Set.of(MentoringKind.ONE_TO_ONE), FIT, Set.of(Shared.PATHWAY), List.of()));
    }

    private Goal goal(Goal before, String title, Optional<Goal.Step> step) {
        return new Goal(
                before.id(),
                before.lock(),
                two.pair(),
                title,
                "",
                step,
                Optional.empty(),
                Goal.State.OPEN,
                Optional.empty(),
                List.of());
    }

    private Goal fresh(Optional<Goal.Step> step) {
        Goal none = new Goal(
                UUID.randomUUID(),
                0,
                two.pair(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Goal.State.OPEN,
                Optional.empty(),
                List.of());
        return goal(none, "Pass the exam", step);
    }

    @Test
    void the_mentor_chooses_among_the_steps_she_shares() {
        asMentor();
        assertThat(office.goals.steps(two.pair())).as("she shares nothing").contains(List.of());
        share();
        asMentor();
        List<Choice> steps = office.goals.steps(two.pair()).orElseThrow();
        assertThat(steps)
                .extracting(Choice::title, Choice::settled)
                .containsExactly(tuple("Algebra", true), tuple("RHIT exam", false));
        assertThat(steps).extracting(Choice::pathway).containsOnly("Health information technician");
        Goal saved = office.goals.save(fresh(Optional.of(steps.get(1).step())));
        assertThat(office.goals.of(two.pair())).containsExactly(saved);
        assertThat(saved.step()).contains(new Goal.Step(planId, "exam"));
    }

    @Test
    void a_step_of_no_plan_of_hers_is_refused() {
        share();
        asMentor();
        assertProblem(
                () -> office.goals.save(fresh(Optional.of(new Goal.Step(planId, "surgery")))), "mentoring.goal.step");
        assertProblem(
                () -> office.goals.save(fresh(Optional.of(new Goal.Step(UUID.randomUUID(), "exam")))),
                "mentoring.goal.step");
    }

    @Test
    void without_the_pathways_module_nothing_is_offered_and_what_was_linked_stays() {
        share();
        asMentor();
        Goal saved = office.goals.save(fresh(Optional.of(new Goal.Step(planId, "exam"))));
        switchOff();
        assertThat(office.goals.steps(two.pair())).isEmpty();
        Goal read = office.goals.of(two.pair()).getFirst();
        assertThat(read.step()).isEqualTo(saved.step());
        assertThat(office.goals.save(goal(read, "Pass it in May", read.step())).step())
                .isEqualTo(saved.step());
        assertProblem(
                () -> office.goals.save(fresh(Optional.of(new Goal.Step(planId, "algebra")))), "mentoring.goal.step");
        switchOn();
        assertThat(office.goals.steps(two.pair()).orElseThrow()).hasSize(2);
    }

    @Test
    void the_pathway_hears_of_a_goal_at_a_step_whatever_becomes_of_it() {
        List<StepGoalMoved> heard = new CopyOnWriteArrayList<>();
        office.data.handler(hearing(heard));
        Goal.Step exam = new Goal.Step(planId, "exam");
        share();
        asMentor();
        Goal saved = office.goals.save(fresh(Optional.of(exam)));
        Goal free = office.goals.save(fresh(Optional.empty()));
        office.goals.done(free.id(), free.lock(), TODAY);
        Goal done = office.goals.done(saved.id(), saved.lock(), TODAY);
        switchOff();
        Goal open = office.goals.move(done.id(), done.lock(), Goal.State.OPEN);
        office.goals.done(open.id(), open.lock(), TODAY.minusDays(1));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(heard)
                .containsExactly(
                        new StepGoalMoved(two.mentee(), planId, "exam", saved.id(), true, TODAY),
                        new StepGoalMoved(two.mentee(), planId, "exam", saved.id(), false, TODAY),
                        new StepGoalMoved(two.mentee(), planId, "exam", saved.id(), true, TODAY.minusDays(1))));
    }

    @Test
    void a_goal_linked_to_a_step_after_it_was_reached_is_told_too() {
        List<StepGoalMoved> heard = new CopyOnWriteArrayList<>();
        office.data.handler(hearing(heard));
        share();
        asMentor();
        Goal free = office.goals.save(fresh(Optional.empty()));
        Goal done = office.goals.done(free.id(), free.lock(), TODAY);
        Goal linked = office.goals.save(goal(done, "Pass the exam", Optional.of(new Goal.Step(planId, "exam"))));
        office.goals.save(goal(linked, "Pass the exam", Optional.of(new Goal.Step(planId, "algebra"))));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(heard)
                .extracting(StepGoalMoved::stepId, StepGoalMoved::reached)
                .containsExactly(tuple("exam", true), tuple("algebra", true)));
    }

    private static EventHandler<StepGoalMoved> hearing(List<StepGoalMoved> heard) {
        return new EventHandler<>() {
            @Override
            public String id() {
                return "test.stepGoals";
            }

            @Override
            public Class<StepGoalMoved> type() {
                return StepGoalMoved.class;
            }

            @Override
            public void handle(StepGoalMoved event, Delivery delivery) {
                heard.add(event);
            }
        };
    }
}
