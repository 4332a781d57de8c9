package org.boardwalk.pathways.api.text;

import java.util.List;
import java.util.Locale;
import org.boardwalk.platform.api.text.Texts;

/**
 * Several phrases in a row: "a, b and c".
 *
 * @param parts in order; may be empty, which is the empty string
 * @param joint what stands before the last one
 */
public record Series(List<Phrase> parts, Joint joint) {
    /** The word between the last two. */
    public enum Joint {
        AND,
        OR
    }

    public Series {
        parts = List.copyOf(parts);
    }

    /** In words. */
    public String in(Texts texts, Locale locale) {
        if (parts.isEmpty()) {
            return "";
        }
        String row = parts.getFirst().in(texts, locale);
        for (int i = 1; i < parts.size(); i++) {
            row = texts.text(locale, between(i), row, parts.get(i).in(texts, locale));
        }
        return row;
    }

    private String between(int index) {
        if (index < parts.size() - 1) {
            return "pathways.series.comma";
        }
        return joint == Joint.AND ? "pathways.series.and" : "pathways.series.or";
    }
}
