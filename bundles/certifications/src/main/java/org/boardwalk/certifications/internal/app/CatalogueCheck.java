package org.boardwalk.certifications.internal.app;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.ExamRule;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.platform.api.problem.ProblemException;

/** What must be right before an entry is kept. */
final class CatalogueCheck {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private CatalogueCheck() {}

    /** @throws ProblemException that says what is wrong */
    static void require(CatalogueEntry entry, Map<String, CatalogueEntry> others) {
        if (!CODE.matcher(entry.code()).matches()) {
            throw new ProblemException("certifications.catalogue.badCode", entry.code());
        }
        Lifecycle life = entry.lifecycle();
        Stream.concat(life.replacedBy().stream(), life.suggestedInstead().stream())
                .forEach(code -> known(entry, code, others));
        entry.prerequisites().stream()
                .map(Prerequisite::requirement)
                .flatMap(Requirement::conditions)
                .forEach(condition -> condition(entry, condition, others));
        entry.exam().ifPresent(exam -> {
            for (ExamRule.Kind kind : ExamRule.Kind.values()) {
                long applied = exam.rules().stream()
                        .filter(rule -> rule.kind() == kind
                                && rule.applied()
                                && rule.validUntil().isEmpty())
                        .count();
                if (applied > 1) {
                    throw new ProblemException("certifications.catalogue.twoRules", "certifications.examRule." + kind);
                }
            }
        });
    }

    private static void condition(
            CatalogueEntry entry, Requirement.Condition condition, Map<String, CatalogueEntry> others) {
        switch (condition) {
            case Requirement.StepDone step ->
                throw new ProblemException("certifications.catalogue.stepCondition", step.stepId());
            case Requirement.CredentialHeld held -> known(entry, held.code(), others);
            case Requirement.Amount amount -> {}
            case Requirement.Education education -> {}
        }
    }

    private static void known(CatalogueEntry entry, String code, Map<String, CatalogueEntry> others) {
        if (code.equals(entry.code())) {
            throw new ProblemException("certifications.catalogue.itself", code);
        }
        if (!others.containsKey(code)) {
            throw new ProblemException("certifications.catalogue.unknownCode", code);
        }
    }
}
