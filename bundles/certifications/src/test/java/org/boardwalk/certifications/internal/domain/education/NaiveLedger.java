package org.boardwalk.certifications.internal.domain.education;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.ActivityKind;
import org.boardwalk.certifications.api.education.RecertificationRule;
import org.boardwalk.certifications.api.education.RecertificationRule.Demand;

/**
 * The same rules, written a second time without looking at the first: whole hundredths in place of decimals, calendar by
 * hand, each activity compared with every other one, each question asked anew.
 */
final class NaiveLedger {
    private final List<RecertificationRule> versions;
    private final Map<String, LocalDate> held = new HashMap<>();
    private final List<Activity> all;

    /** @param rules of one issuer */
    NaiveLedger(List<RecertificationRule> rules, List<Held> wallet, List<Activity> all) {
        versions = rules.stream().filter(rule -> rule.applied()).toList();
        this.all = all;
        for (Held one : wallet) {
            boolean known = false;
            for (RecertificationRule rule : versions) {
                for (Demand demand : rule.credentials()) {
                    known |= demand.code().equals(one.code());
                }
            }
            if (known && (!held.containsKey(one.code()) || one.earnedOn().isBefore(held.get(one.code())))) {
                held.put(one.code(), one.earnedOn());
            }
        }
    }

    boolean asksForNothing() {
        return held.isEmpty();
    }

    /** First days of cycles, and of the one after the last. */
    List<LocalDate> firstDays(LocalDate today) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate anchor = held.values().stream().sorted().findFirst().orElseThrow();
        int months = 0;
        days.add(anchor);
        while (days.getLast().toEpochDay() <= today.toEpochDay()) {
            months += rule(days.getLast()).months();
            days.add(later(anchor, months));
        }
        return days;
    }

    RecertificationRule rule(LocalDate day) {
        RecertificationRule best = null;
        for (RecertificationRule rule : versions) {
            if (rule.isInForce(day) && (best == null || from(rule).isAfter(from(best)) || sameButLater(rule, best))) {
                best = rule;
            }
        }
        if (best != null) {
            return best;
        }
        for (RecertificationRule rule : versions) {
            if (from(rule).isAfter(day)
                    && (best == null
                            || from(rule).isBefore(from(best))
                            || from(rule).equals(from(best)) && rule.id().compareTo(best.id()) < 0)) {
                best = rule;
            }
        }
        if (best != null) {
            return best;
        }
        for (RecertificationRule rule : versions) {
            if (best == null || from(rule).isAfter(from(best)) || sameButLater(rule, best)) {
                best = rule;
            }
        }
        return best;
    }

    private static boolean sameButLater(RecertificationRule rule, RecertificationRule best) {
        return from(rule).equals(from(best)) && rule.id().compareTo(best.id()) > 0;
    }

    private static LocalDate from(RecertificationRule rule) {
        return rule.validFrom().orElse(LocalDate.of(-9999, 1, 1));
    }

    static LocalDate later(LocalDate day, int months) {
        int month = day.getYear() * 12 + day.getMonthValue() - 1 + months;
        YearMonth of = YearMonth.of(month / 12, month % 12 + 1);
        return of.atDay(Math.min(day.getDayOfMonth(), of.lengthOfMonth()));
    }

    /** A cycle by its first day and the first day of the next. */
    final class Cycle {
        private final LocalDate first;
        private final LocalDate next;
        private final RecertificationRule rule;

        Cycle(LocalDate first, LocalDate next) {
            this.first = first;
            this.next = next;
            rule = rule(first);
        }

        /** Codes that ask for something. */
        private Set<String> asking() {
            Set<String> codes = new HashSet<>();
            for (Map.Entry<String, LocalDate> one : held.entrySet()) {
                if (one.getValue().isBefore(next) && rule.demand(one.getKey()).isPresent()) {
                    codes.add(one.getKey());
                }
            }
            Set<String> gone = new HashSet<>();
            for (String code : codes) {
                gone.addAll(rule.demand(code).orElseThrow().replaces());
            }
            codes.removeAll(gone);
            return codes;
        }

        long required() {
            Set<String> codes = asking();
            long largest = 0;
            for (String code : codes) {
                largest = Math.max(
                        largest, hundredths(rule.demand(code).orElseThrow().units()));
            }
            long together = largest + Math.max(0, codes.size() - 1) * hundredths(rule.further());
            return Math.max(largest, Math.min(together, hundredths(rule.most())));
        }

        long domainRequired() {
            return required() * rule.domainPercent() / 100;
        }

        boolean contains(Activity activity) {
            return !activity.claim().on().isBefore(first)
                    && activity.claim().on().isBefore(next);
        }

        long worth(Activity activity) {
            if (!contains(activity) || isTwice(activity)) {
                return 0;
            }
            long units = hundredths(activity.claim().units());
            return switch (activity.claim().kind()) {
                case IN_DOMAIN -> units;
                case SELF_REVIEW -> countsAsReview(activity) && !isSecondReview(activity) ? reviewUnits() : 0;
                case OUTSIDE -> {
                    long before = 0;
                    for (Activity other : all) {
                        if (other.claim().kind() == ActivityKind.OUTSIDE
                                && contains(other)
                                && !isTwice(other)
                                && isBefore(other, activity)) {
                            before += hundredths(other.claim().units());
                        }
                    }
                    long room = required() - domainRequired() - before;
                    yield Math.max(0, Math.min(units, room));
                }
            };
        }

        private long reviewUnits() {
            return hundredths(rule.selfReview().orElseThrow().units());
        }

        private boolean countsAsReview(Activity activity) {
            for (String code : asking()) {
                if (rule.selfReview().isPresent()
                        && rule.selfReview().get().codes().contains(code)
                        && !held.get(code).isAfter(activity.claim().on())) {
                    return true;
                }
            }
            return false;
        }

        private boolean isSecondReview(Activity activity) {
            for (Activity other : all) {
                if (other.claim().kind() == ActivityKind.SELF_REVIEW
                        && contains(other)
                        && !isTwice(other)
                        && countsAsReview(other)
                        && isBefore(other, activity)
                        && year(other.claim().on()) == year(activity.claim().on())) {
                    return true;
                }
            }
            return false;
        }

        /** Full years since the cycle began. */
        private int year(LocalDate day) {
            int year = 0;
            while (!day.isBefore(yearBegins(year + 1))) {
                year++;
            }
            return year;
        }

        private LocalDate yearBegins(int year) {
            LocalDate anchor = held.values().stream().sorted().findFirst().orElseThrow();
            int months = 0;
            while (!later(anchor, months).equals(first)) {
                months++;
            }
            return later(anchor, months + 12 * year);
        }

        /** Last days of years without the review they need. */
        List<LocalDate> reviewsMissing() {
            List<LocalDate> missing = new ArrayList<>();
            for (int year = 0; yearBegins(year).isBefore(next); year++) {
                boolean due = false;
                for (String code : asking()) {
                    due |= rule.selfReview().isPresent()
                            && rule.selfReview().get().codes().contains(code)
                            && !held.get(code).isAfter(yearBegins(year));
                }
                boolean done = false;
                for (Activity activity : all) {
                    done |= activity.claim().kind() == ActivityKind.SELF_REVIEW
                            && worth(activity) > 0
                            && year(activity.claim().on()) == year;
                }
                if (due && !done) {
                    LocalDate end = yearBegins(year + 1).isBefore(next) ? yearBegins(year + 1) : next;
                    missing.add(end.minusDays(1));
                }
            }
            return missing;
        }
    }

    boolean isTwice(Activity activity) {
        for (Activity other : all) {
            if (isBefore(other, activity) && key(other).equals(key(activity))) {
                return true;
            }
        }
        return false;
    }

    private static String key(Activity activity) {
        return String.join(" ", activity.claim().title().toUpperCase().trim().split(" +"))
                + "/"
                + String.join(
                        " ", activity.claim().provider().toUpperCase().trim().split(" +"))
                + "/"
                + activity.claim().on();
    }

    private static boolean isBefore(Activity one, Activity other) {
        int days = one.claim().on().compareTo(other.claim().on());
        int moments = one.recordedAt().compareTo(other.recordedAt());
        UUID id = one.id();
        return days < 0 || days == 0 && (moments < 0 || moments == 0 && id.compareTo(other.id()) < 0);
    }

    static long hundredths(BigDecimal units) {
        return units.movePointRight(2).longValueExact();
    }
}
