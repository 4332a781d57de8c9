package org.boardwalk.mentoring.api.profile;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Whether somebody is protected as a minor; the text shown is {@code mentoring.age.<NAME>}. */
public enum AgeGroup {
    ADULT,
    /** Under 18. */
    MINOR,
    /** No date of birth is recorded: protected like a minor. */
    UNKNOWN;

    /** Age from which one is an adult here, in years. */
    public static final int ADULT_FROM = 18;

    /** Of somebody on a day; who was born on 29 February is 18 on 1 March of a year without one. */
    public static AgeGroup on(LocalDate day, Optional<LocalDate> birthDate) {
        return birthDate
                .map(born -> Period.between(born, day).getYears() < ADULT_FROM ? MINOR : ADULT)
                .orElse(UNKNOWN);
    }

    public boolean isProtected() {
        return this != ADULT;
    }
}
