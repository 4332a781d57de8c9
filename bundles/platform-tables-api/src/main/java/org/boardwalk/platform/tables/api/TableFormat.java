package org.boardwalk.platform.tables.api;

/**
 * How to read the file.
 *
 * @param charset name of a character set: {@code UTF-8}, {@code UTF-16LE}, {@code windows-1252}, …
 * @param delimiter comma, semicolon, tab or vertical bar
 * @param dates order of day, month and year in dates such as 03/04/2026; ISO dates are always understood
 */
public record TableFormat(String charset, char delimiter, DateOrder dates) {
    /** Order of the parts of a date. */
    public enum DateOrder {
        MONTH_DAY_YEAR,
        DAY_MONTH_YEAR,
        YEAR_MONTH_DAY
    }
}
