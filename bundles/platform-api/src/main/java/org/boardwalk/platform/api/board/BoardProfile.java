package org.boardwalk.platform.api.board;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a board says about itself.
 *
 * @param name of the deployment, on every page and in every message; 1 to 60 characters
 * @param languages language codes of those offered, such as {@code en}; at least one, the first is the fallback
 * @param colours empty strings where the product's own serve
 * @param footer language code → one line below every page, at most 400 characters; may lack a language
 * @param legal language code → the page of legal texts, paragraphs separated by an empty line; may lack a language
 */
public record BoardProfile(
        String name, List<String> languages, Colours colours, Map<String, String> footer, Map<String, String> legal) {
    public BoardProfile {
        languages = List.copyOf(languages);
        footer = Map.copyOf(footer);
        legal = Map.copyOf(legal);
    }

    /**
     * Colours as {@code #rrggbb}; empty = the product's own.
     *
     * @param accent of actions and links on light pages
     * @param accentDark the same on dark pages; empty = the nearest to {@code accent} that can be read there
     * @param menu behind the menu
     */
    public record Colours(String accent, String accentDark, String menu) {
        public static final Colours OWN = new Colours("", "", "");
    }

    /** The footer in a language, or in the first one offered; empty when there is none. */
    public String footer(Locale locale) {
        return closest(footer, locale);
    }

    /** The legal texts in a language, or in the first one offered; empty when there are none. */
    public String legal(Locale locale) {
        return closest(legal, locale);
    }

    private String closest(Map<String, String> texts, Locale locale) {
        String wanted = texts.getOrDefault(locale.getLanguage(), "");
        return wanted.isEmpty() ? texts.getOrDefault(languages.getFirst(), "") : wanted;
    }
}
