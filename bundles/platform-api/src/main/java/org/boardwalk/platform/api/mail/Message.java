package org.boardwalk.platform.api.mail;

import java.util.Locale;

/**
 * One message to one person: plain text, which every program and every screen reader shows as it was written.
 *
 * @param key what it is about, starting with the module id, such as {@code pathways.review:<id>}; at most 200
 *     characters. Of all messages with the same key one is sent
 * @param to the address alone, such as {@code dana@example.org}; whether it is one is checked by {@link Mail#send}
 * @param language of subject and text, for programs that read aloud or translate
 * @param subject one line of 1 to 200 characters
 * @param text lines ended by {@code \n}, at most 8,000 characters
 */
public record Message(String key, String to, Locale language, String subject, String text) {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 8000;

    /** @throws IllegalArgumentException when a part is too long, or a line has control characters, such as a line end */
    public Message {
        requireLine("key", key);
        requireLine("subject", subject);
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("text has " + text.length() + " characters");
        }
    }

    private static void requireLine(String part, String line) {
        if (line.isBlank() || line.length() > LONGEST_LINE) {
            throw new IllegalArgumentException(part + " has " + line.length() + " characters");
        }
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(part + " has control characters");
        }
    }
}
