package org.boardwalk.certifications.internal.domain.education;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.Ledger.Counted;
import org.boardwalk.certifications.api.education.Ledger.Cycle;
import org.boardwalk.certifications.api.education.Ledger.Missing;

/** Counts one cycle: takes its activities, earliest first, and says what each is worth. */
final class CycleCount {
    private final Span span;
    private final Coverage coverage;
    private final SelfReviews selfReviews;
    private final BigDecimal required;
    private final BigDecimal domainRequired;
    private final BigDecimal roomOutside;
    private final List<Counted> counted = new ArrayList<>();
    private BigDecimal inDomain = BigDecimal.ZERO;
    private BigDecimal outside = BigDecimal.ZERO;

    /** @param held each code once; those earned after the cycle are left out */
    CycleCount(Span span, List<Held> held) {
        this.span = span;
        coverage = Coverage.of(
                span.rule(),
                held.stream()
                        .filter(one -> !one.earnedOn().isAfter(span.until()))
                        .toList());
        selfReviews = new SelfReviews(span, coverage.asking());
        required = coverage.required();
        domainRequired = required.multiply(BigDecimal.valueOf(span.rule().domainPercent()))
                .movePointLeft(2)
                .stripTrailingZeros();
        roomOutside = required.subtract(domainRequired);
    }

    /** @param first by the id of the later record: what is the same and counts already */
    void add(Activity activity, Map<UUID, Activity> first) {
        Activity same = first.get(activity.id());
        if (same != null) {
            counted.add(Reasons.nothing(activity, Reasons.twice(same)));
            return;
        }
        switch (activity.claim().kind()) {
            case IN_DOMAIN ->
                countInDomain(new Counted(activity, activity.claim().units(), Optional.empty()));
            case SELF_REVIEW -> countInDomain(selfReviews.count(activity));
            case OUTSIDE -> countOutside(activity);
        }
    }

    private void countInDomain(Counted what) {
        counted.add(what);
        inDomain = inDomain.add(what.units());
    }

    private void countOutside(Activity activity) {
        BigDecimal units = activity.claim().units();
        BigDecimal fits = units.min(roomOutside.subtract(outside));
        outside = outside.add(fits);
        boolean all = fits.compareTo(units) == 0;
        counted.add(new Counted(
                activity,
                fits,
                all ? Optional.empty() : Optional.of(Reasons.tooMuchOutside(fits, roomOutside, required))));
    }

    Cycle cycle(LocalDate today) {
        return new Cycle(
                span.rule(),
                span.from(),
                span.until(),
                coverage.credentials(),
                required,
                inDomain.add(outside),
                domainRequired,
                inDomain,
                selfReviews.required(),
                selfReviews.done(),
                counted.reversed(),
                missing(today));
    }

    private List<Missing> missing(LocalDate today) {
        List<Missing> missing = new ArrayList<>(selfReviews.missing(today));
        BigDecimal units = required.subtract(inDomain).subtract(outside);
        if (units.signum() > 0) {
            BigDecimal ofThem = domainRequired.subtract(inDomain).max(BigDecimal.ZERO);
            missing.add(new Missing(
                    Missing.What.UNITS,
                    units,
                    ofThem,
                    span.until(),
                    Reasons.unitsMissing(units, ofThem, span.until(), today)));
        }
        missing.sort(Comparator.comparing(Missing::by).thenComparing(Missing::what));
        return missing;
    }
}
