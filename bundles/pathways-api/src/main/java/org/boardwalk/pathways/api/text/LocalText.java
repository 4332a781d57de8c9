package org.boardwalk.pathways.api.text;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text that was written as data, in one or more languages.
 *
 * @param byLanguage ISO 639 language code, such as {@code en} or {@code es}, to text; {@link #ANY} for a text
 *     that is the same in all languages, such as a name. At least one entry; no text is blank
 */
public record LocalText(SortedMap<String, String> byLanguage) {
    /** Language of a text that reads the same everywhere. */
    public static final String ANY = "und";

    private static final String FALLBACK = "en";

    public LocalText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        if (byLanguage.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a text must not be blank");
        }
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    /** English and Spanish. */
    public static LocalText of(String english, String spanish) {
        return new LocalText(new TreeMap<>(Map.of("en", english, "es", spanish)));
    }

    /** The same in every language. */
    public static LocalText plain(String text) {
        return new LocalText(new TreeMap<>(Map.of(ANY, text)));
    }

    /** In the reader's language; else in every language's; else in English; else in any there is. */
    public String in(Locale locale) {
        String exact = byLanguage.get(locale.getLanguage());
        if (exact != null) {
            return exact;
        }
        String any = byLanguage.get(ANY);
        return any != null
                ? any
                : byLanguage.getOrDefault(FALLBACK, byLanguage.sequencedValues().getFirst());
    }

    /** The same text with one language written or, when {@code text} is blank, left out if another remains. */
    public LocalText with(String language, String text) {
        SortedMap<String, String> changed = new TreeMap<>(byLanguage);
        if (!text.isBlank()) {
            changed.put(language, text.strip());
        } else if (changed.size() > 1) {
            changed.remove(language);
        }
        return new LocalText(changed);
    }
}
