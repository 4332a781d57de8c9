package org.boardwalk.pathways.internal.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.plan.Need;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanStep;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Notices;

/** What the reader can do with a step now, the most likely first. */
final class StepActions {
    private final PlanSteps page;
    private final PlanStep step;
    private final StepDialogs dialogs;

    StepActions(PlanSteps page, PlanStep step) {
        this.page = page;
        this.step = step;
        dialogs = new StepDialogs(page, step);
    }

    /** Something to do, and the words on its button. */
    record Action(String words, Runnable work) {
        void run() {
            Notices.tryTo(work);
        }
    }

    /** The most likely one; empty when there is nothing to do. */
    Optional<Action> main() {
        return all().stream().findFirst();
    }

    List<Action> all() {
        if (page.plan().status() == Plan.Status.CLOSED || page.role() == PlanTools.Role.READER) {
            return List.of();
        }
        return page.role() == PlanTools.Role.PLANNER ? planner() : participant();
    }

    private List<Action> planner() {
        List<Action> actions = new ArrayList<>();
        switch (step.state()) {
            case AVAILABLE -> {
                add(actions, "begin", dialogs::begin);
                record(actions);
                add(actions, "complete", dialogs::complete);
                leave(actions);
            }
            case IN_PROGRESS -> {
                record(actions);
                add(actions, "complete", dialogs::complete);
                leave(actions);
                add(actions, "notBegun", () -> reopen("action.notBegunDone"));
            }
            case NOT_STARTED -> leave(actions);
            case SUBMITTED -> add(actions, "toReviews", StepDialogs::toReviews);
            case DONE, SKIPPED, WAIVED -> add(actions, "reopen", () -> reopen("action.reopened"));
        }
        return actions;
    }

    private List<Action> participant() {
        List<Action> actions = new ArrayList<>();
        switch (step.state()) {
            case AVAILABLE -> {
                add(actions, "begin", dialogs::begin);
                record(actions);
                add(actions, "submit", dialogs::submit);
                add(actions, "claimOwn", dialogs::claim);
            }
            case IN_PROGRESS -> {
                record(actions);
                add(actions, "submit", dialogs::submit);
            }
            case NOT_STARTED -> add(actions, "claimOwn", dialogs::claim);
            default -> {}
        }
        return actions;
    }

    /** A step another branch made unnecessary needs no skip and no waiver. */
    private void leave(List<Action> actions) {
        add(actions, "claim", dialogs::claim);
        if (step.need() != Need.NOT_NEEDED) {
            add(actions, "waive", dialogs::waive);
            add(actions, "skip", dialogs::skip);
        }
    }

    private void record(List<Action> actions) {
        if (step.step().effort().isPresent()) {
            add(actions, "record", dialogs::record);
        }
    }

    private void reopen(String told) {
        page.change(
                () -> page.tools().plans().reopen(page.plan().id(), page.plan().lock(), step.id()));
        Notices.success(Say.ui(told, Say.text(step.step().title())));
    }

    private static void add(List<Action> actions, String key, Runnable work) {
        actions.add(new Action(Say.ui("action." + key), work));
    }
}
