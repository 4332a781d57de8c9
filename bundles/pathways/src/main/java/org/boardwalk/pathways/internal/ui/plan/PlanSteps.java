package org.boardwalk.pathways.internal.ui.plan;

import java.util.function.Supplier;
import org.boardwalk.pathways.api.plan.Plan;

/** What the parts of a plan's page need from the page. */
interface PlanSteps {
    /** As it was read last. */
    Plan plan();

    PlanTools tools();

    PlanTools.Role role();

    /** Shows a step's details. */
    void open(String stepId);

    /**
     * Changes the plan and draws it anew. A problem goes to the caller, after the plan was read again.
     *
     * @param work returns the changed plan
     */
    void change(Supplier<Plan> work);

    /**
     * Changes the plan and offers to take it back.
     *
     * @param told what happened, in a sentence
     * @param undo asked only when somebody takes it back; reads {@link #plan()} then
     */
    void changeUndoably(Supplier<Plan> work, String told, Supplier<Plan> undo);
}
