package org.boardwalk.matching.text;

import java.nio.charset.StandardCharsets;

/** Reads lines of numbers and marks; empty lines and lines that begin with # are passed over. */
final class Scanner {
    private static final int MOST_DIGITS = 9;
    private static final int MOST_DECIMAL_DIGITS = 18;

    private final byte[] data;
    private int at;
    private int line;
    private int decimals;

    Scanner(byte[] data) {
        this.data = data;
    }

    int size() {
        return data.length;
    }

    int line() {
        return line;
    }

    /** Moves to the next line that says something; false at the end, the last line then being the present one. */
    boolean nextLine() {
        while (toNextLine()) {
            if (!atEnd() && data[at] != '#') {
                return true;
            }
        }
        return false;
    }

    /** Moves to the next line that begins with #, and stands behind that; false at the end. */
    boolean nextComment() {
        while (toNextLine()) {
            if (take('#')) {
                return true;
            }
        }
        return false;
    }

    private boolean toNextLine() {
        while (line > 0 && at < data.length && data[at] != '\n') {
            at++;
        }
        at += line > 0 ? 1 : 0;
        if (at >= data.length) {
            at = data.length;
            return false;
        }
        line++;
        return true;
    }

    /** Whether the line ends here; passes over spaces. */
    boolean atEnd() {
        while (at < data.length && (data[at] == ' ' || data[at] == '\t' || data[at] == '\r')) {
            at++;
        }
        return at == data.length || data[at] == '\n';
    }

    boolean atDigit() {
        return !atEnd() && digit(data[at]);
    }

    boolean atLetter() {
        return !atEnd() && Character.isLetter((char) data[at]);
    }

    boolean at(char mark) {
        return !atEnd() && data[at] == mark;
    }

    /** Passes over a mark if it comes next. */
    boolean take(char mark) {
        boolean there = at(mark);
        if (there) {
            at++;
        }
        return there;
    }

    void expect(char mark) throws InputException {
        if (!take(mark)) {
            throw unexpected("'" + mark + "'");
        }
    }

    void expectEnd() throws InputException {
        if (!atEnd()) {
            throw unexpected("the end of the line");
        }
    }

    /** The letters and dashes that come next. */
    String word() {
        atEnd();
        int from = at;
        while (at < data.length && (Character.isLetter((char) data[at]) || data[at] == '-')) {
            at++;
        }
        return new String(data, from, at - from, StandardCharsets.US_ASCII);
    }

    /** What is left of the line. */
    String rest() {
        atEnd();
        int from = at;
        while (at < data.length && data[at] != '\n') {
            at++;
        }
        return new String(data, from, at - from, StandardCharsets.UTF_8).strip();
    }

    /** A number without sign, of at most nine digits. */
    int number(String what) throws InputException {
        if (!atDigit()) {
            throw unexpected(what);
        }
        int value = 0;
        int digits = 0;
        for (; at < data.length && digit(data[at]); at++) {
            if (++digits > MOST_DIGITS) {
                throw error(what + " has more than " + MOST_DIGITS + " digits");
            }
            value = value * 10 + data[at] - '0';
        }
        return value;
    }

    /** A number from 1 to {@code count}, as one from 0. */
    int index(String what, int count) throws InputException {
        int number = number(what);
        if (number < 1 || number > count) {
            throw error(what + " must be from 1 to " + count + " but is " + number);
        }
        return number - 1;
    }

    /** A decimal without its point; {@link #decimals} then says where the point was. */
    long decimal(String what) throws InputException {
        boolean negative = take('-');
        if (at == data.length || !digit(data[at]) && data[at] != '.') {
            throw unexpected(what);
        }
        long value = 0;
        int digits = 0;
        int point = -1;
        for (; at < data.length && (digit(data[at]) || data[at] == '.' && point < 0); at++) {
            if (data[at] == '.') {
                point = digits;
            } else if (++digits > MOST_DECIMAL_DIGITS) {
                throw error(what + " has more than " + MOST_DECIMAL_DIGITS + " digits");
            } else {
                value = value * 10 + data[at] - '0';
            }
        }
        if (digits == 0) {
            throw error("expected " + what + " but found a point alone");
        }
        decimals = point < 0 ? 0 : digits - point;
        return negative ? -value : value;
    }

    /** How many digits stood behind the point of the last {@link #decimal}. */
    int decimals() {
        return decimals;
    }

    InputException unexpected(String what) {
        return error("expected " + what + " but found " + found());
    }

    InputException error(String reason) {
        return new InputException(Math.max(line, 1), reason);
    }

    private String found() {
        if (atEnd()) {
            return "the end of the line";
        }
        int to = at;
        while (to < data.length && to - at < 20 && (data[to] & 0xff) > ' ') {
            to++;
        }
        return "'" + new String(data, at, Math.max(to - at, 1), StandardCharsets.UTF_8) + "'";
    }

    private static boolean digit(byte b) {
        return b >= '0' && b <= '9';
    }
}
