package org.boardwalk.pathways.ui.api;

import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.platform.ui.api.kit.Words;

/** The editors' sentences in the reader's language. */
final class Say {
    private Say() {}

    /** The key goes without {@code pathways.ui.} in front. */
    static String ui(String key, Object... arguments) {
        return Words.text("pathways.ui." + key, arguments);
    }

    static String text(LocalText text) {
        return text.in(Words.locale());
    }

    static String phrase(Phrase phrase) {
        return phrase.in(Words.texts(), Words.locale());
    }

    /** Beginning with a capital letter. */
    static String sentence(Phrase phrase) {
        String words = phrase(phrase);
        return words.substring(0, 1).toUpperCase(Words.locale()) + words.substring(1);
    }
}
