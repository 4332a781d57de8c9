package org.boardwalk.pathways.internal.ui.editor;

import org.boardwalk.pathways.api.requirement.Requirement;

/** What a planner can add before a step; the words on the menu are {@code pathways.ui.condition.<NAME>}. */
enum Condition {
    STEP,
    CREDENTIAL,
    AMOUNT,
    EDUCATION,
    GROUP;

    /** An empty part of this sort. */
    RequirementPart part(DraftWords words, String stepId) {
        return switch (this) {
            case STEP -> new StepPart(words, stepId, "");
            case CREDENTIAL -> new CredentialPart(words, "");
            case AMOUNT -> new AmountPart(words);
            case EDUCATION -> new EducationPart();
            case GROUP -> new GroupPart(words, stepId, GroupPart.Kind.ANY);
        };
    }

    /** The part that shows a requirement. */
    static RequirementPart part(DraftWords words, String stepId, Requirement requirement) {
        return switch (requirement) {
            case Requirement.StepDone step -> new StepPart(words, stepId, step.stepId());
            case Requirement.CredentialHeld held -> new CredentialPart(words, held.code());
            case Requirement.Amount amount -> new AmountPart(words, amount);
            case Requirement.Education education -> new EducationPart(education.level());
            case Requirement.Group group -> new GroupPart(words, stepId, group);
        };
    }
}
