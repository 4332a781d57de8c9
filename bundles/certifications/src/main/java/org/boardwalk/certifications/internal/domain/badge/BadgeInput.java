package org.boardwalk.certifications.internal.domain.badge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What somebody handed in, down to the text of the badge.
 *
 * @param format {@code JSON}, {@code JWT}, {@code PNG} or {@code SVG}
 * @param text JSON, or a web token when it does not begin with a brace
 */
record BadgeInput(String format, String text) {
    private static final int MEGABYTE = 1024 * 1024;
    private static final Pattern TOKEN = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]*");

    static BadgeInput read(byte[] file, int largest) throws BadgeException {
        if (file.length > largest) {
            throw new BadgeException("file.tooLarge", megabytes(largest));
        }
        if (PngBadge.is(file)) {
            return of("PNG", PngBadge.extract(file, largest));
        }
        String text = stripped(utf8(file));
        if (text.isEmpty()) {
            throw new BadgeException("file.empty");
        }
        if (text.startsWith("<")) {
            return of("SVG", SvgBadge.extract(text));
        }
        return of(text.startsWith("{") ? "JSON" : "JWT", text);
    }

    private static BadgeInput of(String format, String text) throws BadgeException {
        String badge = stripped(text);
        if (!badge.startsWith("{") && !TOKEN.matcher(badge).matches()) {
            throw new BadgeException("file.unknown");
        }
        return new BadgeInput(format, badge);
    }

    boolean isToken() {
        return !text.startsWith("{");
    }

    static String utf8(byte[] bytes) throws BadgeException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadgeException("file.unknown");
        }
    }

    static long megabytes(int bytes) {
        return bytes / MEGABYTE;
    }

    private static String stripped(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).strip();
    }
}
