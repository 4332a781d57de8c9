package org.boardwalk.pathways.api.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.regex.Pattern;

/**
 * A date as exactly as the source gives it.
 *
 * @param iso {@code 2017}, {@code 2017-02} or {@code 2017-02-28}
 */
public record PartialDate(String iso) implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    public PartialDate {
        if (!FORM.matcher(iso).matches()) {
            throw new IllegalArgumentException("not a year, month or day: " + iso);
        }
        first(iso);
    }

    /** The first day it can mean. */
    public LocalDate first() {
        return first(iso);
    }

    /** As exactly as it is known: a {@link Year}, a {@link YearMonth} or a {@link LocalDate}. */
    public Temporal known() {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso);
            case 7 -> YearMonth.parse(iso);
            default -> LocalDate.parse(iso);
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        return iso.compareTo(other.iso);
    }

    @Override
    public String toString() {
        return iso;
    }

    private static LocalDate first(String iso) {
        return switch (iso.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(iso), 1, 1);
            case 7 -> YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso);
        };
    }
}
