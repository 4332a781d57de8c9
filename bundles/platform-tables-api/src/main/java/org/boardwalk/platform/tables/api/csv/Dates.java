package org.boardwalk.platform.tables.api.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardwalk.platform.tables.api.TableFormat.DateOrder;

/** Dates as files write them: 2026-04-03, 20260403, 4/3/2026, 03.04.26, with or without a time of midnight. */
public final class Dates {
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00)?(?:\\.0+)?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern PARTS =
            Pattern.compile("(\\d{1,4})[/.-](\\d{1,2})[/.-](\\d{2,4})(?: (?:0|12):00(?::00)?(?: AM)?)?");

    private Dates() {}

    /** @param today two-digit years mean the latest year that is not more than a year after it */
    public static Optional<LocalDate> parse(String text, DateOrder order, LocalDate today) {
        return whole(ISO, text).or(() -> whole(COMPACT, text)).or(() -> parts(text, order, today));
    }

    /** The order in which most of these dates make sense; month first where all are ambiguous, as in the US. */
    public static DateOrder order(Collection<String> samples) {
        int first = 0;
        int second = 0;
        int year = 0;
        for (String sample : samples) {
            Matcher matcher = PARTS.matcher(sample);
            if (matcher.matches()) {
                year += matcher.group(1).length() == 4 ? 1 : 0;
                first += number(matcher, 1) > 12 ? 1 : 0;
                second += number(matcher, 2) > 12 ? 1 : 0;
            }
        }
        if (year > 0) {
            return DateOrder.YEAR_MONTH_DAY;
        }
        return first > second ? DateOrder.DAY_MONTH_YEAR : DateOrder.MONTH_DAY_YEAR;
    }

    private static Optional<LocalDate> whole(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? date(number(matcher, 1), number(matcher, 2), number(matcher, 3)) : Optional.empty();
    }

    private static Optional<LocalDate> parts(String text, DateOrder order, LocalDate today) {
        Matcher matcher = PARTS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int one = number(matcher, 1);
        int two = number(matcher, 2);
        int three = number(matcher, 3);
        return switch (order) {
            case MONTH_DAY_YEAR -> date(year(matcher.group(3), today), one, two);
            case DAY_MONTH_YEAR -> date(year(matcher.group(3), today), two, one);
            case YEAR_MONTH_DAY -> date(year(matcher.group(1), today), two, three);
        };
    }

    private static int year(String digits, LocalDate today) {
        int year = Integer.parseInt(digits);
        if (digits.length() != 2) {
            return year;
        }
        int here = year + today.getYear() / 100 * 100;
        return here > today.getYear() + 1 ? here - 100 : here;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year < 1000 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
