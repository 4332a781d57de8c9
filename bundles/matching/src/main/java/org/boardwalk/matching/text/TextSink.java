package org.boardwalk.matching.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes numbers and words as bytes, quickly: small numbers, which an instance has millions of times, are divided into
 * digits once. {@link #close} hands on what is left, and closes nothing.
 */
final class TextSink implements AutoCloseable {
    private static final int ROOM = 1 << 15;
    /** With sign and point. */
    private static final int LONGEST_NUMBER = 40;

    private static final int SMALL = 1 << 14;

    private final OutputStream to;
    private final byte[] buffer = new byte[ROOM];
    /** The small numbers written so far; those that were not are empty. */
    private final byte[][] numbers = none();

    private final byte[][] decimals = none();
    private int size;

    TextSink(OutputStream to) {
        this.to = to;
    }

    private static byte[][] none() {
        byte[][] none = new byte[SMALL][];
        Arrays.fill(none, new byte[0]);
        return none;
    }

    TextSink mark(char c) throws IOException {
        if (size == ROOM) {
            flush();
        }
        buffer[size++] = (byte) c;
        return this;
    }

    /** Not negative. */
    TextSink number(long value) throws IOException {
        makeRoom();
        if (!copied(numbers, value)) {
            int from = size;
            digits(value);
            remember(numbers, value, from);
        }
        return this;
    }

    /** units·10^−scale, exact, without zeros at the end; the scale is the same all the time. */
    TextSink decimal(long units, int scale) throws IOException {
        makeRoom();
        if (!copied(decimals, units)) {
            int from = size;
            decimalDigits(units, scale);
            remember(decimals, units, from);
        }
        return this;
    }

    private void makeRoom() throws IOException {
        if (size > ROOM - LONGEST_NUMBER) {
            flush();
        }
    }

    private boolean copied(byte[][] known, long value) {
        if (value < 0 || value >= SMALL) {
            return false;
        }
        byte[] bytes = known[(int) value];
        int to = size;
        for (byte one : bytes) {
            buffer[to++] = one;
        }
        size = to;
        return bytes.length > 0;
    }

    private void remember(byte[][] known, long value, int from) {
        if (value >= 0 && value < SMALL) {
            known[(int) value] = Arrays.copyOfRange(buffer, from, size);
        }
    }

    private void decimalDigits(long units, int scale) {
        int digits = scale;
        long rest = Math.abs(units);
        for (; digits > 0 && rest % 10 == 0; rest /= 10) {
            digits--;
        }
        long one = 1;
        for (int i = 0; i < digits; i++) {
            one *= 10;
        }
        if (units < 0) {
            buffer[size++] = '-';
        }
        digits(rest / one);
        if (digits > 0) {
            buffer[size++] = '.';
            digits(rest % one, digits);
        }
    }

    private void digits(long value) {
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        digits(value, digits);
    }

    private void digits(long value, int digits) {
        long rest = value;
        for (int i = size + digits - 1; i >= size; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    TextSink text(String text) throws IOException {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            mark((char) (b & 0xff));
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    private void flush() throws IOException {
        to.write(buffer, 0, size);
        size = 0;
    }
}
