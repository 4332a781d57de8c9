package org.boardwalk.participants.api;

import java.util.Arrays;
import java.util.List;

/**
 * A value in the federal report (Participant Individual Record Layout) that a word of a board's list can stand for; the
 * text shown is {@code participants.federal.<NAME>}. Elements and values as in the table of jointly required data elements
 * of TEGL 07-18 (also RSA-TAC-19-01, 19 December 2018).
 */
public enum FederalCode {
    NO_TRAINING(Vocabulary.SERVICE_TYPE, "1303", "00"),
    ON_THE_JOB_TRAINING(Vocabulary.SERVICE_TYPE, "1303", "01"),
    SKILL_UPGRADING(Vocabulary.SERVICE_TYPE, "1303", "02"),
    ENTREPRENEURIAL_TRAINING(Vocabulary.SERVICE_TYPE, "1303", "03"),
    /** Adult basic education or English, contextualised or not, together with training. */
    BASIC_EDUCATION_WITH_TRAINING(Vocabulary.SERVICE_TYPE, "1303", "04"),
    CUSTOMIZED_TRAINING(Vocabulary.SERVICE_TYPE, "1303", "05"),
    OCCUPATIONAL_SKILLS_TRAINING(Vocabulary.SERVICE_TYPE, "1303", "06"),
    /** The same as 04 without training; paid by Trade Adjustment Assistance only. */
    BASIC_EDUCATION_ALONE(Vocabulary.SERVICE_TYPE, "1303", "07"),
    PREREQUISITE_TRAINING(Vocabulary.SERVICE_TYPE, "1303", "08"),
    REGISTERED_APPRENTICESHIP(Vocabulary.SERVICE_TYPE, "1303", "09"),
    YOUTH_OCCUPATIONAL_SKILLS_TRAINING(Vocabulary.SERVICE_TYPE, "1303", "10"),
    OTHER_TRAINING(Vocabulary.SERVICE_TYPE, "1303", "11"),
    JOB_READINESS_WITH_TRAINING(Vocabulary.SERVICE_TYPE, "1303", "12"),
    /** A programme of an accredited postsecondary institution that leads to a credential or degree. */
    POSTSECONDARY_EDUCATION(Vocabulary.SERVICE_TYPE, "1332", "1"),
    /** Secondary school, or preparation for its equivalent, at or above the 9th grade level. */
    SECONDARY_EDUCATION(Vocabulary.SERVICE_TYPE, "1401", "1"),
    /** None of the reasons below. */
    EXIT_OTHER(Vocabulary.EXIT_REASON, "923", "00"),
    EXIT_INSTITUTIONALIZED(Vocabulary.EXIT_REASON, "923", "01"),
    /** Treatment expected to last more than 90 days that precludes work and further participation. */
    EXIT_MEDICAL(Vocabulary.EXIT_REASON, "923", "02"),
    EXIT_DECEASED(Vocabulary.EXIT_REASON, "923", "03"),
    /** Called to active duty for at least 90 days. */
    EXIT_RESERVE_DUTY(Vocabulary.EXIT_REASON, "923", "04"),
    /** Youth only: moved from the area as part of the foster care system. */
    EXIT_FOSTER_CARE(Vocabulary.EXIT_REASON, "923", "05"),
    /** Vocational rehabilitation only. */
    EXIT_INELIGIBLE(Vocabulary.EXIT_REASON, "923", "06"),
    /** Adult education only: in a correctional institution, served under section 225 of WIOA. */
    EXIT_OFFENDER(Vocabulary.EXIT_REASON, "923", "07"),
    /** The employment service of title III. */
    WAGNER_PEYSER(Vocabulary.FUNDING, "918", "1");

    private final String kind;
    private final String element;
    private final String value;

    FederalCode(String kind, String element, String value) {
        this.kind = kind;
        this.element = element;
        this.value = value;
    }

    /** The list whose words can stand for it: one of {@link Vocabulary#KINDS}. */
    public String kind() {
        return kind;
    }

    /** Number of the data element, such as {@code 1303}. */
    public String element() {
        return element;
    }

    /** Value of the data element, such as {@code 06}. */
    public String value() {
        return value;
    }

    /** In the order of the report; none for a list the report does not ask about. */
    public static List<FederalCode> of(String kind) {
        return Arrays.stream(values()).filter(code -> code.kind.equals(kind)).toList();
    }
}
