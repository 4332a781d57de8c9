package org.boardwalk.certifications.internal.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.Exam;
import org.boardwalk.certifications.api.catalogue.ExamRule;
import org.boardwalk.certifications.api.exam.Attempt.Outcome;
import org.boardwalk.certifications.api.exam.Eligibility;
import org.boardwalk.pathways.api.requirement.Evidence;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.api.requirement.Explanation;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.api.requirement.Truth;
import org.boardwalk.pathways.api.text.Phrase;

/**
 * Whether somebody may sit an exam: the exam must still be offered, the credential not be held, nothing be authorised
 * already, the required prerequisites be met (the same evaluation as in pathways), and the issuer's waiting times be over.
 * What is recommended never stands in the way; it is told.
 */
public final class EligibilityRule {
    private static final String REASON = "certifications.eligible.";

    private final CatalogueEntry entry;
    private final Exam exam;
    private final LocalDate today;
    private final List<Phrase> reasons = new ArrayList<>();
    private Truth value = Truth.MET;

    private EligibilityRule(CatalogueEntry entry, Exam exam, LocalDate today) {
        this.entry = entry;
        this.exam = exam;
        this.today = today;
    }

    /**
     * What is known of an earlier try.
     *
     * @param day of the exam
     */
    public record Tried(Outcome outcome, LocalDate day) {}

    /**
     * What the rule needs to know of a person.
     *
     * @param tried earlier tries at this exam, without cancelled ones
     * @param openUntil last day of an open authorisation; empty inside when it does not end
     */
    public record Situation(
            Evidence evidence,
            boolean holds,
            boolean aims,
            List<Tried> tried,
            Optional<Optional<LocalDate>> openUntil) {}

    /** @throws IllegalArgumentException for a credential without exam */
    public static Eligibility judge(CatalogueEntry entry, Situation situation, LocalDate today, Explainer explainer) {
        Exam exam = entry.exam().orElseThrow(() -> new IllegalArgumentException("no exam: " + entry.code()));
        return new EligibilityRule(entry, exam, today).judge(situation, explainer);
    }

    private Eligibility judge(Situation situation, Explainer explainer) {
        offered();
        if (situation.holds()) {
            no(Phrase.of(REASON + "held", entry.name()));
        }
        situation
                .openUntil()
                .ifPresent(until -> no(until.map(last -> Phrase.of(REASON + "openUntil", last))
                        .orElseGet(() -> Phrase.of(REASON + "open"))));
        List<Eligibility.Judged> judged = prerequisites(situation.evidence(), explainer);
        Optional<ExamRule> retake = exam.rule(ExamRule.Kind.RETAKE_AFTER_DAYS, today);
        Optional<LocalDate> earliest = waiting(situation.tried(), retake);
        if (value == Truth.MET) {
            boolean asked = entry.prerequisites().stream().anyMatch(each -> each.strength() == Strength.REQUIRED);
            reasons.addFirst(Phrase.of(REASON + (asked ? "yes" : "nothingAsked")));
        }
        return new Eligibility(
                entry.code(),
                entry.name(),
                value,
                situation.aims(),
                reasons,
                judged,
                earliest,
                earliest.isPresent() ? retake : Optional.empty(),
                earliest.isPresent() ? others() : List.of());
    }

    private void offered() {
        if (exam.lastDay().filter(last -> last.isBefore(today)).isPresent()) {
            no(Phrase.of(REASON + "ended", exam.lastDay().orElseThrow()));
        } else if (entry.lifecycle().isRetired()) {
            no(Phrase.of(REASON + "retired", entry.name()));
        }
    }

    private List<Eligibility.Judged> prerequisites(Evidence evidence, Explainer explainer) {
        List<Eligibility.Judged> judged = new ArrayList<>();
        entry.prerequisites().forEach(prerequisite -> {
            Explanation explanation = explainer.explain(prerequisite.requirement(), evidence);
            judged.add(new Eligibility.Judged(prerequisite.strength(), explanation, prerequisite.note()));
            if (prerequisite.strength() == Strength.REQUIRED) {
                lower(explanation);
            } else if (!explanation.value().isMet()) {
                reasons.add(Phrase.of(REASON + "advised", explanation.demand()));
            }
        });
        return judged;
    }

    private void lower(Explanation explanation) {
        if (explanation.value() == Truth.NOT_MET) {
            no(explanation.standing());
        } else if (explanation.value() == Truth.UNKNOWN) {
            value = value == Truth.MET ? Truth.UNKNOWN : value;
            reasons.add(explanation.standing());
        }
    }

    /** When the next try is allowed, if it is not today. */
    private Optional<LocalDate> waiting(List<Tried> tried, Optional<ExamRule> retake) {
        List<Tried> sat = tried.stream()
                .filter(attempt -> attempt.outcome() == Outcome.FAILED || attempt.outcome() == Outcome.PASSED)
                .sorted(Comparator.comparing(Tried::day))
                .toList();
        Optional<LocalDate> afterFailure = sat.isEmpty() || sat.getLast().outcome() != Outcome.FAILED
                ? Optional.empty()
                : retake.map(rule -> sat.getLast().day().plusDays(rule.value()));
        Optional<LocalDate> afterYear = exam.rule(ExamRule.Kind.ATTEMPTS_A_YEAR, today)
                .filter(rule -> sat.size() >= rule.value())
                .map(rule -> sat.get(sat.size() - rule.value()).day().plusDays(365));
        Optional<LocalDate> earliest = later(afterFailure, afterYear).filter(day -> day.isAfter(today));
        earliest.ifPresent(day -> no(Phrase.of(REASON + "wait", day)));
        return earliest;
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isAfter(other.get()) ? one : other;
    }

    private List<ExamRule> others() {
        return exam.rules().stream()
                .filter(rule -> rule.kind() == ExamRule.Kind.RETAKE_AFTER_DAYS && !rule.applied())
                .toList();
    }

    private void no(Phrase reason) {
        value = Truth.NOT_MET;
        reasons.add(reason);
    }
}
