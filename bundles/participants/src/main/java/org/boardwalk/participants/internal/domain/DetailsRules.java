package org.boardwalk.participants.internal.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.boardwalk.participants.api.ParticipantDetails;
import org.jspecify.annotations.Nullable;

/** What details must be like, the same for a form and for a file. */
public final class DetailsRules {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@.,;<>\"]{2,}");
    private static final Pattern PHONE = Pattern.compile("[0-9+()./x #-]{7,40}", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZIP = Pattern.compile("[0-9]{5}(-[0-9]{4})?");
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final Pattern SOCIAL_SECURITY = Pattern.compile("[0-9]{3}-[0-9]{2}-[0-9]{4}");

    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private DetailsRules(LocalDate today) {
        this.today = today;
    }

    /** Everything that is wrong, field by field; empty when nothing is. */
    public static List<Finding> check(ParticipantDetails details, LocalDate today) {
        DetailsRules rules = new DetailsRules(today);
        rules.names(details);
        rules.reachable(details);
        rules.address(details);
        rules.dates(details);
        rules.language(details.language());
        return rules.findings;
    }

    /** Trimmed, and written the one way it is kept. */
    public static ParticipantDetails tidy(ParticipantDetails raw) {
        return new ParticipantDetails(
                raw.externalId().strip(),
                oneLine(raw.givenName()),
                oneLine(raw.familyName()),
                oneLine(raw.preferredName()),
                raw.birthDate(),
                raw.email().strip(),
                oneLine(raw.phone()),
                oneLine(raw.street()),
                oneLine(raw.city()),
                raw.state().strip().toUpperCase(Locale.ROOT),
                oneLine(raw.county()),
                raw.zip().strip(),
                raw.language().strip(),
                raw.programme().strip(),
                raw.funding().strip(),
                raw.entryDate(),
                raw.priority());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private void names(ParticipantDetails details) {
        length("externalId", details.externalId(), 40);
        if (SOCIAL_SECURITY.matcher(details.externalId()).matches()) {
            findings.add(new Finding("externalId", "participants.invalid.socialSecurity", List.of()));
        }
        required("givenName", details.givenName());
        length("givenName", details.givenName(), 80);
        required("familyName", details.familyName());
        length("familyName", details.familyName(), 80);
        length("preferredName", details.preferredName(), 80);
    }

    private void reachable(ParticipantDetails details) {
        length("email", details.email(), 254);
        matches("email", details.email(), EMAIL);
        matches("phone", details.phone(), PHONE);
    }

    private void address(ParticipantDetails details) {
        length("street", details.street(), 120);
        length("city", details.city(), 80);
        matches("state", details.state(), STATE);
        length("county", details.county(), 60);
        matches("zip", details.zip(), ZIP);
    }

    private void dates(ParticipantDetails details) {
        LocalDate birth = details.birthDate();
        between("birthDate", birth, today.minusYears(120), today);
        LocalDate earliest = birth == null ? LocalDate.of(1960, 1, 1) : birth;
        between("entryDate", details.entryDate(), earliest, today.plusYears(1));
    }

    private void language(String tag) {
        if (!tag.isEmpty() && !isLanguage(tag)) {
            add("language");
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            return tag.length() <= 35
                    && new Locale.Builder()
                                    .setLanguageTag(tag)
                                    .build()
                                    .getLanguage()
                                    .length()
                            >= 2;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private void required(String field, String value) {
        if (value.isBlank()) {
            findings.add(new Finding(field, "participants.required." + field, List.of()));
        }
    }

    private void length(String field, String value, int most) {
        if (value.length() > most) {
            findings.add(new Finding(field, "participants.tooLong", List.of(most)));
        }
    }

    private void matches(String field, String value, Pattern pattern) {
        if (!value.isEmpty() && !pattern.matcher(value).matches()) {
            add(field);
        }
    }

    private void between(String field, @Nullable LocalDate date, LocalDate from, LocalDate to) {
        if (date != null && (date.isBefore(from) || date.isAfter(to))) {
            add(field);
        }
    }

    private void add(String field) {
        findings.add(new Finding(field, "participants.invalid." + field, List.of()));
    }

    /**
     * @param field component of {@link ParticipantDetails}
     * @param code key of the sentence
     */
    public record Finding(String field, String code, List<Object> arguments) {}
}
