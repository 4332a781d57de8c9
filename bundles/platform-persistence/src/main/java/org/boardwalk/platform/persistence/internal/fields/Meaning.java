package org.boardwalk.platform.persistence.internal.fields;

/** The same in the languages of the product. */
public record Meaning(String english, String spanish) {
    /** Of what nobody described. */
    public static final Meaning NONE = new Meaning("", "");

    static Meaning of(String text) {
        int bar = text.indexOf('|');
        if (bar < 0) {
            throw new IllegalArgumentException("\"" + text + "\" is not: English | Español");
        }
        Meaning meaning = new Meaning(
                text.substring(0, bar).strip(), text.substring(bar + 1).strip());
        if (meaning.english.isEmpty() || meaning.spanish.isEmpty()) {
            throw new IllegalArgumentException("\"" + text + "\" lacks a language");
        }
        return meaning;
    }
}
