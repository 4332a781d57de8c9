package org.boardwalk.internships.api.term;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * Kinds of work-based learning a board keeps apart; the text shown is {@code internships.kind.<NAME>}. The kinds of work
 * experience for youth are those of 20 CFR 681.600(c); on-the-job training is training, not work experience, in the
 * federal report of adults (PIRL 1303), and volunteering is neither.
 */
public enum WorkExperienceKind {
    INTERNSHIP,
    JOB_SHADOWING,
    ON_THE_JOB_TRAINING,
    PRE_APPRENTICESHIP,
    /** Summer employment and other employment opportunities through the school year. */
    EMPLOYMENT,
    VOLUNTEERING;

    /** Type of work experience. Its values were not seen in a published table yet. */
    private static final String WORK_EXPERIENCE = "1205";
    /** Type of training; values of the table of jointly required elements in TEGL 07-18. */
    private static final String TRAINING = "1303";

    private static final MonthDay SUMMER_BEGINS = MonthDay.of(5, 1);
    private static final MonthDay SUMMER_ENDS = MonthDay.of(9, 30);

    /**
     * What the federal report asks for about a stay: element 1205 (type of work experience), and for on-the-job training also
     * 1303 (type of training), of which the report of a programme takes the one it has. Summer is 1 May to 30 September of
     * one year.
     *
     * @return empty when the kind is not reported
     */
    public List<FederalValue> reported(LocalDate first, LocalDate last) {
        return switch (this) {
            case INTERNSHIP, EMPLOYMENT -> List.of(workExperience(isSummer(first, last) ? "1" : "2"));
            case PRE_APPRENTICESHIP -> List.of(workExperience("3"));
            case JOB_SHADOWING -> List.of(workExperience("4"));
            case ON_THE_JOB_TRAINING -> List.of(workExperience("5"), new FederalValue(TRAINING, "01", true));
            case VOLUNTEERING -> List.of();
        };
    }

    private static FederalValue workExperience(String value) {
        return new FederalValue(WORK_EXPERIENCE, value, false);
    }

    private static boolean isSummer(LocalDate first, LocalDate last) {
        return first.getYear() == last.getYear()
                && !first.isBefore(SUMMER_BEGINS.atYear(first.getYear()))
                && !last.isAfter(SUMMER_ENDS.atYear(last.getYear()));
    }
}
