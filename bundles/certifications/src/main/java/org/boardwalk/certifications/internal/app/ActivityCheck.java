package org.boardwalk.certifications.internal.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.boardwalk.certifications.api.education.ActivityClaim;
import org.boardwalk.platform.api.problem.ProblemException;

/** What must be right before an activity is put into a ledger, whichever way it comes. */
final class ActivityCheck {
    static final int LONGEST = 200;
    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private ActivityCheck() {}

    /** @throws ProblemException that says what is wrong */
    static void require(ActivityClaim claim) {
        if (claim.title().isBlank()) {
            throw new ProblemException("certifications.education.noTitle");
        }
        if (claim.title().strip().length() > LONGEST || claim.provider().strip().length() > LONGEST) {
            throw new ProblemException("certifications.education.tooLong", LONGEST);
        }
        if (claim.on().isAfter(LocalDate.now())) {
            throw new ProblemException("certifications.education.future");
        }
        BigDecimal units = claim.units();
        if (units.signum() <= 0
                || units.compareTo(MOST) > 0
                || units.stripTrailingZeros().scale() > DECIMALS) {
            throw new ProblemException("certifications.education.badUnits", MOST);
        }
    }
}
