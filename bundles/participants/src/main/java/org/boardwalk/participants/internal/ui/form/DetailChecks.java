package org.boardwalk.participants.internal.ui.form;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.boardwalk.participants.api.ParticipantDetails;

/**
 * What a form can find by itself, all at once; the service checks everything again and has the last word, one problem
 * at a time.
 */
final class DetailChecks {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}");
    private static final Pattern ZIP = Pattern.compile("[0-9]{5}(-[0-9]{4})?");
    private static final Pattern STATE = Pattern.compile("[A-Za-z]{2}");

    private DetailChecks() {}

    /** Detail → key of the sentence, in the order of the form. */
    static Map<Detail, String> of(ParticipantDetails details, LocalDate today) {
        Map<Detail, String> wrong = new EnumMap<>(Detail.class);
        required(wrong, Detail.GIVEN_NAME, details.givenName());
        required(wrong, Detail.FAMILY_NAME, details.familyName());
        matches(wrong, Detail.EMAIL, details.email(), EMAIL);
        matches(wrong, Detail.STATE, details.state(), STATE);
        matches(wrong, Detail.ZIP, details.zip(), ZIP);
        LocalDate birth = details.birthDate();
        if (birth != null && birth.isAfter(today)) {
            wrong.put(Detail.BIRTH_DATE, "participants.invalid.birthDate");
        }
        return wrong;
    }

    private static void required(Map<Detail, String> wrong, Detail detail, String text) {
        if (text.isBlank()) {
            wrong.put(detail, "participants.required." + detail.key());
        }
    }

    private static void matches(Map<Detail, String> wrong, Detail detail, String text, Pattern pattern) {
        if (!text.isBlank() && !pattern.matcher(text.strip()).matches()) {
            wrong.put(detail, "participants.invalid." + detail.key());
        }
    }
}
