package org.boardwalk.certifications.internal.domain.education;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.Ledger.Counted;
import org.boardwalk.certifications.api.education.Ledger.Covered;
import org.boardwalk.certifications.api.education.Ledger.Missing;
import org.boardwalk.certifications.api.education.RecertificationRule.SelfReview;
import org.boardwalk.certifications.internal.domain.education.Span.Year;

/** The self-reviews of one cycle: one counts in each year, and one is due in each year that begins with a credential that asks. */
final class SelfReviews {
    private final Span span;
    private final List<Year> years;
    private final Optional<SelfReview> rule;
    private final Optional<LocalDate> heldFrom;
    private final Map<Year, Activity> done = new HashMap<>();

    /** @param asking without those whose place others have taken */
    SelfReviews(Span span, List<Covered> asking) {
        this.span = span;
        years = span.years();
        rule = span.rule().selfReview();
        heldFrom = rule.flatMap(asked -> asking.stream()
                .filter(covered -> asked.codes().contains(covered.code()))
                .map(Covered::earnedOn)
                .min(LocalDate::compareTo));
    }

    /** What one counts; to be asked earliest first. */
    Counted count(Activity activity) {
        LocalDate on = activity.claim().on();
        if (rule.isEmpty() || heldFrom.isEmpty() || on.isBefore(heldFrom.get())) {
            return Reasons.nothing(activity, Reasons.noSelfReview(span.rule()));
        }
        Year year = years.stream()
                .filter(candidate -> candidate.contains(on))
                .findFirst()
                .orElseThrow();
        Activity before = done.putIfAbsent(year, activity);
        if (before != null) {
            return Reasons.nothing(activity, Reasons.secondSelfReview(before, year));
        }
        boolean less = rule.get().units().compareTo(activity.claim().units()) < 0;
        return new Counted(
                activity,
                rule.get().units(),
                less ? Optional.of(Reasons.selfReviewCounts(rule.get())) : Optional.empty());
    }

    private List<Year> due() {
        return heldFrom.map(held -> years.stream()
                        .filter(year -> !held.isAfter(year.from()))
                        .toList())
                .orElseGet(List::of);
    }

    int required() {
        return due().size();
    }

    int done() {
        return (int) due().stream().filter(done::containsKey).count();
    }

    List<Missing> missing(LocalDate today) {
        return due().stream()
                .filter(year -> !done.containsKey(year))
                .flatMap(year -> rule.stream()
                        .map(asked -> new Missing(
                                Missing.What.SELF_REVIEW,
                                asked.units(),
                                asked.units(),
                                year.until(),
                                Reasons.selfReviewDue(year, today))))
                .toList();
    }
}
