package org.boardwalk.matching.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes numbers and words as bytes, quickly; {@link #close} hands on what is left, and closes nothing. */
final class TextSink implements AutoCloseable {
    private static final int ROOM = 1 << 15;
    private static final int LONGEST_NUMBER = 20;

    private final OutputStream to;
    private final byte[] buffer = new byte[ROOM];
    private int size;

    TextSink(OutputStream to) {
        this.to = to;
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
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        return digits(value, digits);
    }

    /** units·10^−scale, exact, without zeros at the end. */
    TextSink decimal(long units, int scale) throws IOException {
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
            mark('-');
        }
        number(rest / one);
        return digits == 0 ? this : mark('.').digits(rest % one, digits);
    }

    private TextSink digits(long value, int digits) throws IOException {
        if (size > ROOM - LONGEST_NUMBER) {
            flush();
        }
        long rest = value;
        for (int i = size + digits - 1; i >= size; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
        return this;
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
