package org.boardwalk.mentoring.internal.app.profile;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.platform.api.problem.ProblemException;

/** What must be right before a profile is kept, and before an application is handed in. */
final class ProfileCheck {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern OCCUPATION = Pattern.compile("\\d{2}-\\d{4}(\\.\\d{2})?");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_JOB = 120;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_COUNTY = 60;
    private static final int MOST_LANGUAGES = 20;
    private static final int MOST_COUNTIES = 60;
    private static final int MOST_OCCUPATIONS = 40;
    private static final int MOST_PATHWAYS = 40;

    private ProfileCheck() {}

    static void mentor(MentorDetails details, boolean isPeer, Set<UUID> topics) {
        if (details.givenName().isBlank() || details.familyName().isBlank()) {
            throw new ProblemException("mentoring.mentor.noName");
        }
        Access.text(details.givenName(), LONGEST_NAME);
        Access.text(details.familyName(), LONGEST_NAME);
        Access.text(details.phone(), LONGEST_PHONE);
        Access.text(details.employer(), LONGEST_JOB);
        Access.text(details.jobTitle(), LONGEST_JOB);
        Access.text(details.about(), LONGEST_TEXT);
        String email = Access.text(details.email(), LONGEST_EMAIL);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            throw new ProblemException("mentoring.mentor.badEmail", email);
        }
        if (details.capacity() < 0 || details.capacity() > MentorDetails.MOST_MENTEES) {
            throw new ProblemException("mentoring.mentor.capacity", MentorDetails.MOST_MENTEES);
        }
        if (details.kinds().isEmpty()) {
            throw new ProblemException("mentoring.mentor.noKind");
        }
        if (details.kinds().contains(MentoringKind.PEER) && !isPeer) {
            throw new ProblemException("mentoring.mentor.peerOnly");
        }
        fit(details.fit(), topics);
    }

    static void mentee(MenteeDetails details, Set<UUID> topics) {
        if (details.kinds().isEmpty()) {
            throw new ProblemException("mentoring.mentee.noKind");
        }
        Access.text(details.wishes(), LONGEST_TEXT);
        fit(details.fit(), topics);
    }

    /** Enough to pair somebody: a language, and a way to meet. */
    static void complete(Fit fit) {
        if (fit.languages().isEmpty() || fit.modes().isEmpty()) {
            throw new ProblemException("mentoring.fit.incomplete");
        }
    }

    private static void fit(Fit fit, Set<UUID> topics) {
        fit.languages().stream()
                .filter(tag -> !LANGUAGES.contains(Locale.forLanguageTag(tag).getLanguage()))
                .findFirst()
                .ifPresent(tag -> refuse("mentoring.fit.language", tag));
        fit.occupations().stream()
                .filter(code -> !OCCUPATION.matcher(code).matches())
                .findFirst()
                .ifPresent(code -> refuse("mentoring.fit.occupation", code));
        fit.counties().stream()
                .filter(county ->
                        county.length() > LONGEST_COUNTY || county.lines().count() != 1)
                .findFirst()
                .ifPresent(county -> refuse("mentoring.tooLong", LONGEST_COUNTY));
        if (!topics.containsAll(fit.topics())) {
            throw new ProblemException("mentoring.fit.topic");
        }
        atMost(MOST_LANGUAGES, fit.languages());
        atMost(MOST_COUNTIES, fit.counties());
        atMost(MOST_OCCUPATIONS, fit.occupations());
        atMost(MOST_PATHWAYS, fit.pathways());
    }

    private static void atMost(int most, Set<?> chosen) {
        if (chosen.size() > most) {
            throw new ProblemException("mentoring.fit.tooMany", most);
        }
    }

    private static void refuse(String code, Object argument) {
        throw new ProblemException(code, argument);
    }
}
