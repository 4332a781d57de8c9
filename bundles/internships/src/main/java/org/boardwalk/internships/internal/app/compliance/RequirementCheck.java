package org.boardwalk.internships.internal.app.compliance;

import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.platform.api.problem.ProblemException;

/** What must be right before a requirement is kept. */
final class RequirementCheck {
    private static final int MOST_MONTHS = 600;

    private RequirementCheck() {}

    static void require(Requirement requirement) {
        if (requirement.name().isBlank()) {
            throw new ProblemException("internships.requirement.noName");
        }
        Access.text(requirement.name(), 160);
        Access.text(requirement.spanishName(), 160);
        Access.text(requirement.instructions(), 2000);
        Access.text(requirement.spanishInstructions(), 2000);
        Access.text(requirement.source(), 400);
        if (requirement
                .months()
                .filter(months -> months < 1 || months > MOST_MONTHS)
                .isPresent()) {
            throw new ProblemException("internships.requirement.months", MOST_MONTHS);
        }
        if (requirement.category() == Requirement.Category.HEALTH && requirement.keepsDocument()) {
            throw new ProblemException("internships.requirement.health");
        }
    }
}
