package org.boardwalk.mentoring.api.health;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.boardwalk.mentoring.api.profile.MentoringKind;

/**
 * A month of one kind of mentoring.
 *
 * @param active pairs that were active on a day of it
 * @param began in it
 * @param endedWell in it, with goals reached or time over
 * @param endedOtherwise in it
 * @param held meetings
 * @param missed meetings
 * @param minutes of meetings held
 * @param mark mean of the surveys answered in it; empty = none
 */
public record ProgrammeMonth(
        YearMonth month,
        MentoringKind kind,
        int active,
        int began,
        int endedWell,
        int endedOtherwise,
        int held,
        int missed,
        int minutes,
        Optional<BigDecimal> mark) {}
