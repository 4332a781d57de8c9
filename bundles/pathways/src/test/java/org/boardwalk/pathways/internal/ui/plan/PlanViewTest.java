package org.boardwalk.pathways.internal.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.evidence.Claim;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.api.plan.StalledStep;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.internal.ui.ViewTest;
import org.boardwalk.pathways.internal.ui.fake.Fakes;
import org.boardwalk.pathways.internal.ui.step.CredentialFacts;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanViewTest extends ViewTest {
    private final UUID hit = UUID.randomUUID();
    private Plan plan;

    @BeforeEach
    void start() {
        fakes.catalogue.add(hit, Fakes.shipped("hit-technician"), "");
        plan = fakes.plans.start(fakes.maria, hit, Optional.empty());
    }

    @Test
    void theNextStepAndItsReasonStandAboveThePicture() {
        PlanView view = view();
        NextStepCard card = one(view, NextStepCard.class);
        assertThat(textOf(card)).contains("High-school diploma or GED").contains("0 of ");
        assertThat(plan.next().orElseThrow().why()).isNotEmpty();
    }

    @Test
    void aStalledStepShowsOnItsParticipantsPageHoweverManyOthersStall() {
        fakes.plans.stalled = Stream.concat(
                        Stream.generate(() -> stalled(UUID.randomUUID(), UUID.randomUUID()))
                                .limit(300),
                        Stream.of(stalled(plan.id(), fakes.maria)))
                .toList();
        assertThat(textOf(new PlanSummary(fakes.tools(), plan))).contains("Stalled", "A+ exam", "41 days");
    }

    private static StalledStep stalled(UUID planId, UUID participantId) {
        return new StalledStep(
                planId,
                participantId,
                LocalText.plain("Technician"),
                "a-plus",
                LocalText.plain("A+ exam"),
                StalledStep.Reason.values()[0],
                LocalDate.now().minusDays(41),
                41);
    }

    @Test
    void beginningAStepCanBeUndone() {
        PlanView view = view();
        String next = plan.next().orElseThrow().stepId();
        click(one(view, NextStepCard.class), "Begin");
        assertThat(state(next)).isEqualTo(StepState.IN_PROGRESS);
        click(notice(), "Undo");
        assertThat(state(next)).isEqualTo(StepState.AVAILABLE);
    }

    @Test
    void leavingAStepOutAsksForTheReason() {
        PlanView view = view();
        view.open("portfolio");
        new StepDialogs(view, view.plan().step("portfolio").orElseThrow()).skip();
        click(dialog(), "Leave out");
        assertThat(state("portfolio")).isNotEqualTo(StepState.SKIPPED);
        one(dialog(), TextArea.class).setValue("Has a job already");
        click(dialog(), "Leave out");
        assertThat(state("portfolio")).isEqualTo(StepState.SKIPPED);
    }

    @Test
    void aLearnerReadsAllFourFactsOfARetiredCredentialAndNotThatItWouldOpen() {
        PlanView view = view();
        view.open("healthcare-it");
        StepStanding standing = one(view, StepStanding.class);
        assertThat(textOf(standing))
                .contains("Retired")
                .contains("was retired (February 2017)")
                .doesNotContain("Not open yet");
        assertThat(textOf(one(view, CredentialFacts.class)))
                .contains("it was retired in February 2017")
                .contains("holds it for life")
                .contains("Nothing replaced it")
                .contains("not a successor: CompTIA A+");
        assertThat(PlanFaces.of(view.plan()).get("healthcare-it").line()).isEqualTo("Retired, February 2017");
    }

    @Test
    void aPlannerReadsAtTheStepThatAGoalAboutItWasReachedAndThatHeDecides() {
        String next = plan.next().orElseThrow().stepId();
        fakes.goals.put(next, List.of(LocalDate.of(2026, 3, 2)));
        PlanView view = view();
        view.open(next);
        assertThat(textOf(one(view, StepStanding.class)))
                .contains("A mentoring goal about this step was reached on Mar 2, 2026.")
                .contains("The step stays as it is until you complete it.");
        assertThat(state(next)).isEqualTo(StepState.AVAILABLE);
    }

    @Test
    void aStepSaysWhereItsHoursComeFrom() {
        PlanStep step = plan.step("internship").orElseThrow();
        PlanStep worked = new PlanStep(
                step.step(),
                StepState.IN_PROGRESS,
                step.need(),
                step.prerequisites(),
                step.closed(),
                step.startedOn(),
                step.settledOn(),
                step.lastActivity(),
                BigDecimal.valueOf(90),
                BigDecimal.ZERO,
                "",
                List.of(
                        share(PlanStep.Share.Kind.RECORDED, "Dana Reyes", 72, Optional.empty()),
                        share(
                                PlanStep.Share.Kind.ELSEWHERE,
                                "Claims assistant, Buckeye",
                                24,
                                Optional.of(LocalDate.of(2026, 3, 2))),
                        share(PlanStep.Share.Kind.TWICE, "", 6, Optional.empty())));
        assertThat(textOf(new StepStanding(view(), worked)))
                .contains("90 of 120 hours")
                .contains("72 hours confirmed by Dana Reyes")
                .contains("+ 24 hours approved: Claims assistant, Buckeye (completed on Mar 2, 2026)")
                .contains("− 6 hours that stand in both and count once");
    }

    private static PlanStep.Share share(
            PlanStep.Share.Kind kind, String source, int hours, Optional<LocalDate> completedOn) {
        return new PlanStep.Share(kind, source, BigDecimal.valueOf(hours), completedOn);
    }

    @Test
    void hoursAreRecordedWithTheirUnit() {
        Step counted = plan.steps().stream()
                .map(step -> step.step())
                .filter(step -> step.effort().isPresent())
                .findFirst()
                .orElseThrow();
        PlanView view = view();
        new StepDialogs(view, view.plan().step(counted.id()).orElseThrow()).record();
        one(dialog(), DecimalField.class).setValue("10");
        click(dialog(), "Record");
        assertThat(view.plan().step(counted.id()).orElseThrow().recorded()).isEqualByComparingTo("10");
        assertThat(textOf(notice())).contains("10 hours recorded.");
    }

    @Test
    void aParticipantClaimsEarlierLearning() {
        fakes.signInAsMaria();
        PlanView view = view();
        assertThat(new StepActions(view, view.plan().step("portfolio").orElseThrow()).all())
                .extracting(StepActions.Action::words)
                .contains("I did this before…")
                .doesNotContain("Leave out…");
        new StepDialogs(view, view.plan().step("portfolio").orElseThrow()).claim();
        one(dialog(), TextArea.class).setValue("Portfolio of 2021");
        click(dialog(), "Hand in for review");
        assertThat(fakes.learning.claims).extracting(Claim::description).containsExactly("Portfolio of 2021");
        assertThat(view.plan().step("portfolio").orElseThrow().state()).isEqualTo(StepState.SUBMITTED);
    }

    @Test
    void aChangedPathwayShowsTheDifferenceAndAsks() {
        Pathway changed = Fakes.shipped("hit-technician");
        var edit = changed.edit();
        edit.steps().add(Step.of("telehealth", StepKind.COURSE, LocalText.plain("Telehealth basics")));
        fakes.catalogue.add(hit, edit.build(), "Asked for in most openings");
        plan = fakes.plans.find(plan.id()).orElseThrow();
        PlanView view = view();
        click(view, "See what changes");
        assertThat(textOf(dialog())).contains("Telehealth basics").contains("Asked for in most openings");
        assertThat(view.plan().version().number()).isEqualTo(1);
        click(dialog(), "Take over the changes");
        assertThat(view.plan().version().number()).isEqualTo(2);
        assertThat(view.plan().newerVersion()).isEmpty();
    }

    @Test
    void keepingThePlanAsItIsEndsTheQuestion() {
        fakes.catalogue.add(hit, Fakes.shipped("hit-technician"), "");
        plan = fakes.plans.find(plan.id()).orElseThrow();
        PlanView view = view();
        click(view, "See what changes");
        click(dialog(), "Keep this plan as it is");
        assertThat(view.plan().version().number()).isEqualTo(1);
        assertThat(view.plan().newerVersion()).isEmpty();
    }

    @Test
    void somebodyElsesChangeIsShownAndNothingIsLost() {
        PlanView view = view();
        String next = plan.next().orElseThrow().stepId();
        fakes.plans.skip(plan.id(), plan.lock(), "portfolio", "elsewhere");
        assertThat(new StepActions(view, view.plan().step(next).orElseThrow()).main())
                .isPresent();
        click(one(view, NextStepCard.class), "Begin");
        assertThat(textOf(notice())).contains("Somebody else");
        assertThat(view.plan().step("portfolio").orElseThrow().state()).isEqualTo(StepState.SKIPPED);
    }

    private PlanView view() {
        PlanView view = new PlanView(fakes.tools(), plan, changed -> {});
        open(view);
        return view;
    }

    private StepState state(String stepId) {
        return fakes.plans
                .find(plan.id())
                .orElseThrow()
                .step(stepId)
                .orElseThrow()
                .state();
    }

    private Component notice() {
        roundTrip();
        List<Notification> all = find(Notification.class).all();
        return all.getLast();
    }

    private Component dialog() {
        roundTrip();
        return UI.getCurrent()
                .getChildren()
                .filter(Dialog.class::isInstance)
                .toList()
                .getLast();
    }
}
