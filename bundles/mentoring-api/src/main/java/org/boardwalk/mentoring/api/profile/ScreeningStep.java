package org.boardwalk.mentoring.api.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Something somebody must have done before being paired. Only the outcome and its dates are ever kept, never a report, a
 * record or a reference's words.
 *
 * @param lock to be handed back with a change; 0 = a new one
 * @param name English, 1 to 120 characters, once in the deployment
 * @param spanishName empty = the English one
 * @param instructions how it is done, at most 1,000 characters; may be empty, as {@code spanishInstructions}
 * @param onlyForMinors asked of mentors who mentor minors, or of mentees who are minors
 * @param months how long it lasts from the day it was done; empty = does not end, unless the outcome says so
 * @param source rule, standard or policy that asks for it; may be empty
 * @param active false = not asked any more; outcomes stay
 */
public record ScreeningStep(
        UUID id,
        long lock,
        Audience audience,
        Kind kind,
        String name,
        String spanishName,
        String instructions,
        String spanishInstructions,
        boolean onlyForMinors,
        Optional<Integer> months,
        String source,
        int position,
        boolean active) {
    public String name(Locale locale) {
        return locale.getLanguage().equals("es") && !spanishName.isBlank() ? spanishName : name;
    }

    public String instructions(Locale locale) {
        return locale.getLanguage().equals("es") && !spanishInstructions.isBlank() ? spanishInstructions : instructions;
    }

    /** The text shown is {@code mentoring.step.<NAME>}. */
    public enum Kind {
        /** Never waived, and never reported by the person himself. */
        BACKGROUND_CHECK,
        REFERENCE,
        INTERVIEW,
        TRAINING,
        /** Code of conduct, confidentiality, the board's rules. */
        AGREEMENT,
        OTHER;

        /** Whether the person may say it is done; a coordinator decides. */
        public boolean isSelfReported() {
            return this == TRAINING || this == AGREEMENT || this == OTHER;
        }
    }
}
