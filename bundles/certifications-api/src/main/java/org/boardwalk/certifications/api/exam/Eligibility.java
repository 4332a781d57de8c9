package org.boardwalk.certifications.api.exam;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardwalk.certifications.api.catalogue.ExamRule;
import org.boardwalk.pathways.api.requirement.Explanation;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.api.requirement.Truth;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;

/**
 * Whether a person may sit an exam today, and why.
 *
 * @param value MET: yes; NOT_MET: no; UNKNOWN: something must be found out first
 * @param aimedAt whether an active plan of the person leads to it; true as well while nobody can say
 * @param reasons whole sentences, the deciding ones first
 * @param prerequisites each with its explanation
 * @param earliest first day on which it is allowed when only time stands between; empty = now, or nobody can say
 * @param retakeRule the rule that gave {@code earliest}
 * @param otherRules what other sources say of the same kind
 */
public record Eligibility(
        String code,
        LocalText name,
        Truth value,
        boolean aimedAt,
        List<Phrase> reasons,
        List<Judged> prerequisites,
        Optional<LocalDate> earliest,
        Optional<ExamRule> retakeRule,
        List<ExamRule> otherRules) {
    public Eligibility {
        reasons = List.copyOf(reasons);
        prerequisites = List.copyOf(prerequisites);
        otherRules = List.copyOf(otherRules);
    }

    /** One prerequisite. */
    public record Judged(Strength strength, Explanation explanation, Optional<LocalText> note) {}
}
