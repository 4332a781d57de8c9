package org.boardwalk.certifications.internal.domain.badge;

import org.boardwalk.pathways.api.text.Phrase;

/** Something in a badge stands in the way of a check; the sentence says what. */
public final class BadgeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Phrase sentence;

    BadgeException(String key, Object... arguments) {
        super(key, null, false, false);
        sentence = say(key, arguments);
    }

    public Phrase sentence() {
        return sentence == null ? say("file.unreadable") : sentence;
    }

    /** A sentence about badges; the key goes without {@code certifications.badge.} in front. */
    static Phrase say(String key, Object... arguments) {
        return Phrase.of("certifications.badge." + key, arguments);
    }
}
