package org.boardwalk.platform.tables.api.csv;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardwalk.platform.api.problem.ProblemException;

/**
 * Finds out in which character set a file is written. Bytes that are valid UTF-8 are UTF-8, beyond reasonable doubt;
 * anything else from an American office is one of three single-byte sets, told apart by which of them turns the
 * unusual bytes into letters inside of words. A statistical detector would guess among sixty sets, and guess wrong
 * where a list of names holds three accents.
 */
public final class TextDecoder {
    private static final int SAMPLE = 256 * 1024;
    private static final int PIECE = 8 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String LETTERS = "áéíóúñüçãõàèìòùâêîôûäëïöåæøßÁÉÍÓÚÑÜÇÃÕÀÈÌÒÙÂÊÎÔÛÄËÏÖÅÆØ";
    /** In the order of likelihood. */
    private static final List<String> SINGLE_BYTE = List.of("windows-1252", "x-MacRoman", "IBM850");

    private TextDecoder() {}

    /** @throws ProblemException {@code platform.tables.noText} when it is no text at all */
    public static Charset detect(byte[] bytes) {
        Charset found =
                marked(bytes).or(() -> wide(bytes)).or(() -> utf8(bytes)).orElseGet(() -> singleByte(bytes));
        if (!looksLikeText(decode(sample(bytes), found))) {
            throw new ProblemException("platform.tables.noText");
        }
        return found;
    }

    /** The text without its byte-order mark; bytes that mean nothing become the replacement character. */
    public static String decode(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The same piece by piece, for a file whose text need not be in memory as a whole. */
    public static Reader reader(byte[] bytes, Charset charset) {
        Reader reader = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), charset), PIECE);
        try {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws ProblemException {@code platform.tables.charset} when this machine knows no such character set */
    public static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ProblemException("platform.tables.charset", name);
        }
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** UTF-16 without a mark: every other byte of plain English is zero. */
    private static Optional<Charset> wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int end = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < end; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (odd > end / 4 && even < end / 20) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > end / 4 && odd < end / 20 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> utf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(PIECE);
        CoderResult result;
        do {
            result = decoder.decode(in, out.clear(), true);
        } while (result.isOverflow());
        return result.isError() ? Optional.empty() : Optional.of(StandardCharsets.UTF_8);
    }

    private static Charset singleByte(byte[] bytes) {
        byte[] sample = sample(bytes);
        Stream<Charset> known =
                SINGLE_BYTE.stream().filter(Charset::isSupported).map(Charset::forName);
        // max() keeps the last of equals, so the likeliest is compared last.
        return known.toList().reversed().stream()
                .max(Comparator.comparingInt(set -> letters(new String(sample, set))))
                .orElse(StandardCharsets.ISO_8859_1);
    }

    /** Unusual letters beside a letter of the same case or a capital before count for, anything else unusual against. */
    private static int letters(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127) {
                score += LETTERS.indexOf(c) >= 0 && fits(text, i) ? 2 : -1;
            }
        }
        return score;
    }

    private static boolean fits(String text, int at) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        if (Character.isUpperCase(c)) {
            return !Character.isLowerCase(before);
        }
        return !Character.isUpperCase(after) && (Character.isLetter(before) || Character.isLetter(after));
    }

    private static byte[] sample(byte[] bytes) {
        return bytes.length <= SAMPLE ? bytes : java.util.Arrays.copyOf(bytes, SAMPLE);
    }

    private static boolean looksLikeText(String text) {
        long strange = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')
                .count();
        return !text.toLowerCase(Locale.ROOT).startsWith("%pdf")
                && !text.startsWith("PK")
                && strange * 500 <= text.length();
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
