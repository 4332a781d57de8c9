package org.boardwalk.certifications.internal.domain.ctdl;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardwalk.pathways.api.text.LocalText;

/** A text of the catalogue and the same text in a file, which often has fewer languages. */
final class TextMerge {
    private TextMerge() {}

    /** Whether the file says nothing else than the catalogue, in the languages it speaks. */
    static boolean same(LocalText known, LocalText said) {
        return said.byLanguage().entrySet().stream().allMatch(entry -> in(known, entry.getKey())
                .strip()
                .equals(entry.getValue().strip()));
    }

    /** The known text itself when the file says the same; else with the file's words, languages it does not speak kept. */
    static LocalText merged(LocalText known, LocalText said) {
        if (same(known, said)) {
            return known;
        }
        if (said.byLanguage().containsKey(LocalText.ANY)) {
            return said;
        }
        SortedMap<String, String> words = new TreeMap<>(known.byLanguage());
        words.remove(LocalText.ANY);
        words.putAll(said.byLanguage());
        return new LocalText(words);
    }

    private static String in(LocalText text, String language) {
        return text.in(language.equals(LocalText.ANY) ? Locale.ENGLISH : Locale.of(language));
    }
}
