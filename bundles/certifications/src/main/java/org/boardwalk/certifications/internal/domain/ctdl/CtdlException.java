package org.boardwalk.certifications.internal.domain.ctdl;

import org.boardwalk.pathways.api.text.Phrase;

/** A file that cannot be read at all; the sentence says why. */
public final class CtdlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Phrase sentence;

    CtdlException(String key, Object... arguments) {
        super(key, null, false, false);
        sentence = say(key, arguments);
    }

    public Phrase sentence() {
        return sentence;
    }

    /** A sentence about CTDL; the key goes without {@code certifications.ctdl.} in front. */
    static Phrase say(String key, Object... arguments) {
        return Phrase.of("certifications.ctdl." + key, arguments);
    }
}
