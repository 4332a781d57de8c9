package org.boardwalk.certifications.internal.app;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.ExamRule;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.platform.api.problem.ProblemException;

/** What must be right before an entry is kept. */
final class CatalogueCheck {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private static final int WHOLE = 100;
    private static final int ROUNDING = 1;

    private CatalogueCheck() {}

    /** @throws ProblemException that says what is wrong */
    static void require(CatalogueEntry entry, Map<String, CatalogueEntry> others) {
        if (!CODE.matcher(entry.code()).matches()) {
            throw new ProblemException("certifications.catalogue.badCode", entry.code());
        }
        Lifecycle life = entry.lifecycle();
        Stream.concat(life.replacedBy().stream(), life.suggestedInstead().stream())
                .forEach(code -> known(entry, code, others));
        entry.prerequisites().forEach(each -> attainable(each.requirement()));
        entry.prerequisites().stream()
                .map(Prerequisite::requirement)
                .flatMap(Requirement::conditions)
                .forEach(condition -> condition(entry, condition, others));
        entry.exam().ifPresent(exam -> {
            shares(exam.domains());
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

    /** Together the whole exam, give or take what was rounded; less as long as some are not published. */
    private static void shares(List<Credential.Domain> domains) {
        List<Integer> shares =
                domains.stream().flatMap(domain -> domain.percent().stream()).toList();
        if (shares.stream().anyMatch(share -> share < 1 || share > WHOLE)) {
            throw new ProblemException("certifications.catalogue.badShare");
        }
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        if (sum > WHOLE + ROUNDING) {
            throw new ProblemException("certifications.catalogue.sharesTooMuch", sum);
        }
        if (!shares.isEmpty() && shares.size() == domains.size() && sum < WHOLE - ROUNDING) {
            throw new ProblemException("certifications.catalogue.sharesTooLittle", sum);
        }
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

    /** A group that is empty, or asks for more than it has, stands in everybody's way for good. */
    private static void attainable(Requirement requirement) {
        if (requirement instanceof Requirement.Group group) {
            int parts = group.parts().size();
            if (parts == 0) {
                throw new ProblemException("certifications.catalogue.emptyGroup");
            }
            if (group instanceof Requirement.AtLeast some && some.count() > parts) {
                throw new ProblemException("certifications.catalogue.tooMany", some.count(), parts);
            }
            group.parts().forEach(CatalogueCheck::attainable);
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
