package org.boardwalk.certifications.internal.domain.education;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.boardwalk.certifications.api.education.ActivityClaim;

/** What makes two records the same activity, whoever typed them. */
public record Sameness(String title, String provider, LocalDate on) {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public static Sameness of(ActivityClaim claim) {
        return new Sameness(plain(claim.title()), plain(claim.provider()), claim.on());
    }

    private static String plain(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
