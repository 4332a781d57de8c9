package org.boardwalk.pathways.ui.api;

import org.boardwalk.pathways.api.requirement.Requirement;

/** What can be added; the words on the menu are {@code pathways.ui.condition.<NAME>}. */
enum Condition {
    STEP,
    CREDENTIAL,
    AMOUNT,
    EDUCATION,
    GROUP;

    boolean isOffered(Vocabulary vocabulary) {
        return this != STEP || !vocabulary.steps().isEmpty();
    }

    /** An empty part of this sort. */
    RequirementPart part(Vocabulary vocabulary) {
        return switch (this) {
            case STEP -> new StepPart(vocabulary, "");
            case CREDENTIAL -> new CredentialPart(vocabulary, "");
            case AMOUNT -> new AmountPart(vocabulary);
            case EDUCATION -> new EducationPart();
            case GROUP -> new GroupPart(vocabulary, GroupPart.Kind.ANY);
        };
    }

    /** The part that shows a requirement. */
    static RequirementPart part(Vocabulary vocabulary, Requirement requirement) {
        return switch (requirement) {
            case Requirement.StepDone step -> new StepPart(vocabulary, step.stepId());
            case Requirement.CredentialHeld held -> new CredentialPart(vocabulary, held.code());
            case Requirement.Amount amount -> new AmountPart(vocabulary, amount);
            case Requirement.Education education -> new EducationPart(education.level());
            case Requirement.Group group -> new GroupPart(vocabulary, group);
        };
    }
}
