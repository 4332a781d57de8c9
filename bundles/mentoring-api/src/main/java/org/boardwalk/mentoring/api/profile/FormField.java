package org.boardwalk.mentoring.api.profile;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A question a board adds to an application. Its answers are for people to read: no criterion looks at them.
 *
 * @param lock to be handed back with a change; 0 = a new one
 * @param label English, 1 to 160 characters
 * @param spanishLabel empty = the English one
 * @param help one sentence below the field, at most 400 characters; may be empty, as {@code spanishHelp}
 * @param options of a choice, at least two; empty otherwise
 * @param required an application without it cannot be handed in
 * @param sharedWithPartner false = for coordinators only; true = the other one of the pair reads the answer too
 * @param active false = not asked any more; given answers stay
 */
public record FormField(
        UUID id,
        long lock,
        Audience audience,
        Kind kind,
        String label,
        String spanishLabel,
        String help,
        String spanishHelp,
        List<Option> options,
        boolean required,
        boolean sharedWithPartner,
        int position,
        boolean active) {
    public FormField {
        options = List.copyOf(options);
    }

    public String label(Locale locale) {
        return locale.getLanguage().equals("es") && !spanishLabel.isBlank() ? spanishLabel : label;
    }

    public String help(Locale locale) {
        return locale.getLanguage().equals("es") && !spanishHelp.isBlank() ? spanishHelp : help;
    }

    /** How it is answered; the text shown is {@code mentoring.field.<NAME>}. */
    public enum Kind {
        /** One line, at most 400 characters. */
        TEXT,
        /** Several lines, at most 2,000 characters. */
        LONG_TEXT,
        /** Digits, with a sign and a decimal point or none. */
        NUMBER,
        /** {@code yyyy-mm-dd}. */
        DATE,
        /** {@code true} or {@code false}. */
        YES_NO,
        /** The code of one option. */
        CHOICE,
        /** The codes of some options. */
        CHOICES
    }

    /**
     * @param code lower case, digits and dashes; once in the field; never changes
     * @param spanishName empty = the English one
     */
    public record Option(String code, String name, String spanishName) {
        public String name(Locale locale) {
            return locale.getLanguage().equals("es") && !spanishName.isBlank() ? spanishName : name;
        }
    }
}
