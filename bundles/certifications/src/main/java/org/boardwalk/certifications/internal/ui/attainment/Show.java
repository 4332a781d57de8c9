package org.boardwalk.certifications.internal.ui.attainment;

import org.boardwalk.certifications.api.attainment.SpellAttainment;
import org.boardwalk.certifications.api.attainment.Verdict;

/** Whom the list shows; the text is {@code certifications.ui.attainment.show.<NAME>}. */
enum Show {
    EVERYBODY,
    MEASURED,
    ATTAINED,
    NOT_ATTAINED,
    UNKNOWN,
    EXCLUDED;

    boolean takes(SpellAttainment spell) {
        Verdict measured = spell.measured().verdict();
        boolean in = measured == Verdict.COUNTS;
        return switch (this) {
            case EVERYBODY -> true;
            case MEASURED -> in;
            case ATTAINED -> in && spell.attained() == Verdict.COUNTS;
            case NOT_ATTAINED -> in && spell.attained() == Verdict.DOES_NOT_COUNT;
            case UNKNOWN -> measured == Verdict.NOT_YET_KNOWN || in && spell.attained() == Verdict.NOT_YET_KNOWN;
            case EXCLUDED -> measured == Verdict.DOES_NOT_COUNT;
        };
    }
}
