package org.boardwalk.certifications.internal.domain.attainment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.certifications.internal.domain.attainment.Stay.Found;
import org.boardwalk.certifications.internal.domain.attainment.Stay.Meaning;
import org.boardwalk.certifications.internal.domain.attainment.Stay.What;

/**
 * The same measure written down a second time, from the guidance and not from the code: it walks through the days one by
 * one, and tries every way in which missing facts could turn out.
 */
final class NaiveAttainment {
    /** YES: however the missing facts turn out; NO: likewise; MAYBE: it depends. */
    enum Answer {
        YES,
        NO,
        MAYBE
    }

    private static final Set<String> EXITS = Set.of("923/01", "923/02", "923/03", "923/04", "923/05", "923/07");

    private NaiveAttainment() {}

    static Answer measured(Stay stay) {
        boolean sometimes = false;
        boolean always = true;
        for (boolean learning : new boolean[] {true, false}) {
            for (boolean excluding : new boolean[] {true, false}) {
                boolean is = isMeasured(stay, learning, excluding);
                sometimes |= is;
                always &= is;
            }
        }
        return always ? Answer.YES : sometimes ? Answer.MAYBE : Answer.NO;
    }

    /** If every unclear service were learning, or none; if an unclear reason excluded, or not. */
    private static boolean isMeasured(Stay stay, boolean unclearLearns, boolean unclearExcludes) {
        boolean learned = false;
        for (Meaning one : stay.learning()) {
            String code = one.code().orElse(unclearLearns ? "1303/06" : "1303/01");
            learned |= !code.equals("1303/01") && !code.equals("1303/05");
        }
        boolean out = stay.funding().flatMap(Meaning::code).orElse("").equals("918/1");
        if (stay.exit().isPresent() && stay.exitReason().isPresent()) {
            out |= EXITS.contains(stay.exitReason().get().code().orElse(unclearExcludes ? "923/01" : "923/00"));
        }
        return learned && !out;
    }

    static Answer counts(Stay stay, Earned earned) {
        boolean sometimes = false;
        boolean always = true;
        for (int facts = 0; facts < 16; facts++) {
            boolean is = isIn(stay, earned)
                    && !earned.withdrawn()
                    && (earned.sure() || (facts & 1) != 0)
                    && isRecognised(earned, (facts & 2) != 0)
                    && (stay.exit().isPresent() || (facts & 4) != 0)
                    && (measured(stay) == Answer.YES || measured(stay) == Answer.MAYBE && (facts & 8) != 0)
                    && went(stay, earned, (facts & 4) != 0);
            sometimes |= is;
            always &= is;
        }
        return always ? Answer.YES : sometimes ? Answer.MAYBE : Answer.NO;
    }

    private static boolean isRecognised(Earned earned, boolean unclear) {
        return earned.type().map(type -> type.code() >= 1 && type.code() <= 7).orElse(unclear);
    }

    private static boolean isIn(Stay stay, Earned earned) {
        if (stay.exit().isEmpty()) {
            return !earned.on().isBefore(stay.entry());
        }
        return daysFrom(stay.entry(), yearAfter(stay.exit().get())).contains(earned.on());
    }

    private static boolean went(Stay stay, Earned earned, boolean unclear) {
        if (earned.type().map(type -> type.code() != 1).orElse(true)) {
            return true;
        }
        if (stay.exit().isEmpty()) {
            return unclear;
        }
        LocalDate last = yearAfter(stay.exit().get());
        Set<LocalDate> after = daysFrom(stay.exit().get().plusDays(1), last);
        boolean looked = false;
        for (Found found : stay.after()) {
            if (found.what() == What.NEITHER) {
                looked |= !found.on().isBefore(last);
            } else if (after.contains(found.on())) {
                return true;
            }
        }
        return !looked && unclear;
    }

    /** The same day and month of the next year; 28 February where there is no 29th. */
    private static LocalDate yearAfter(LocalDate exit) {
        boolean leapDay = exit.getMonthValue() == 2 && exit.getDayOfMonth() == 29;
        return LocalDate.of(exit.getYear() + 1, exit.getMonthValue(), leapDay ? 28 : exit.getDayOfMonth());
    }

    private static Set<LocalDate> daysFrom(LocalDate from, LocalDate to) {
        Set<LocalDate> days = new HashSet<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }

    /** Takes the best out of what may be reported, three times. */
    static List<UUID> slots(Stay stay, List<Earned> wallet) {
        List<Earned> left = new ArrayList<>();
        for (Earned earned : wallet) {
            boolean reported = measured(stay) == Answer.YES
                    && isIn(stay, earned)
                    && earned.sure()
                    && !earned.withdrawn()
                    && earned.type().isPresent()
                    && isRecognised(earned, false);
            if (reported) {
                left.add(earned);
            }
        }
        List<Earned> taken = new ArrayList<>();
        while (taken.size() < 3 && !left.isEmpty()) {
            Earned best = left.getFirst();
            for (Earned other : left) {
                best = isBetter(stay, other, best) ? other : best;
            }
            taken.add(best);
            left.remove(best);
        }
        List<UUID> numbered = new ArrayList<>();
        while (!taken.isEmpty()) {
            Earned first = taken.getFirst();
            for (Earned other : taken) {
                first = isBefore(other, first) ? other : first;
            }
            numbered.add(first.id());
            taken.remove(first);
        }
        return numbered;
    }

    private static boolean isBetter(Stay stay, Earned one, Earned other) {
        boolean counts = counts(stay, one) == Answer.YES;
        return counts == (counts(stay, other) == Answer.YES) ? isLater(one, other) : counts;
    }

    /** Of one day the smaller id comes first in what is newest, and last in what is numbered. */
    private static boolean isLater(Earned one, Earned other) {
        return one.on().isAfter(other.on())
                || one.on().equals(other.on()) && one.id().compareTo(other.id()) < 0;
    }

    private static boolean isBefore(Earned one, Earned other) {
        return isLater(other, one);
    }
}
