package org.boardwalk.certifications.internal.domain.education;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.Ledger.Counted;
import org.boardwalk.certifications.api.education.RecertificationRule;
import org.boardwalk.certifications.api.education.RecertificationRule.Demand;
import org.boardwalk.certifications.api.education.RecertificationRule.SelfReview;
import org.boardwalk.certifications.internal.domain.education.Span.Year;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.pathways.api.text.Series;

/** Whole sentences about what counts and what does not. */
final class Reasons {
    private Reasons() {}

    private static Phrase say(String key, Object... arguments) {
        return Phrase.of("certifications.education." + key, arguments);
    }

    static Counted nothing(Activity activity, Phrase why) {
        return new Counted(activity, BigDecimal.ZERO, Optional.of(why));
    }

    static Phrase asksFor(Demand demand, BigDecimal units) {
        return say("asks", demand.name(), units);
    }

    static Phrase adds(Demand demand, BigDecimal units, RecertificationRule rule) {
        return units.compareTo(rule.further()) < 0
                ? say("addsUpTo", demand.name(), units, rule.most())
                : say("adds", demand.name(), units);
    }

    static Phrase replaced(Demand demand, Demand by) {
        return say("replaced", demand.name(), by.name());
    }

    static Phrase twice(Activity first) {
        return say("not.twice", first.claim().title(), first.claim().on());
    }

    static Phrase tooMuchOutside(BigDecimal fits, BigDecimal room, BigDecimal required) {
        return fits.signum() == 0 ? say("not.outside", room, required) : say("not.outsidePartly", room, required, fits);
    }

    /** Nobody asks this person for it. */
    static Phrase noSelfReview(RecertificationRule rule) {
        List<Phrase> names = rule.selfReview().map(SelfReview::codes).orElseGet(List::of).stream()
                .flatMap(code -> rule.demand(code).stream())
                .map(demand -> say("name", demand.name()))
                .toList();
        return names.isEmpty()
                ? say("not.noSelfReviews", rule.issuer().name())
                : say("not.selfReviewFor", new Series(names, Series.Joint.OR));
    }

    static Phrase secondSelfReview(Activity first, Year year) {
        return say("not.selfReviewYear", first.claim().on(), year.from(), year.until());
    }

    static Phrase selfReviewCounts(SelfReview rule) {
        return say("not.selfReviewWorth", rule.units());
    }

    static Phrase selfReviewDue(Year year, LocalDate today) {
        return say(
                year.until().isBefore(today) ? "missing.selfReviewPast" : "missing.selfReview",
                year.from(),
                year.until());
    }

    static Phrase unitsMissing(BigDecimal units, BigDecimal inDomain, LocalDate until, LocalDate today) {
        String key = until.isBefore(today) ? "missing.unitsPast" : "missing.units";
        if (inDomain.signum() == 0) {
            return say(key, units, until);
        }
        return inDomain.compareTo(units) == 0
                ? say(key + "AllDomain", units, until)
                : say(key + "Domain", units, until, inDomain);
    }

    static Phrase before(LocalDate firstDay) {
        return say("not.before", firstDay);
    }

    static Phrase after(LocalDate today) {
        return say("not.after", today);
    }

    static Phrase noCredential() {
        return say("not.noCredential");
    }
}
