package org.boardwalk.internships.internal.domain.placement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.boardwalk.internships.api.placement.Evaluations.Moment;
import org.boardwalk.internships.api.placement.Placement;
import org.boardwalk.internships.api.placement.Placements.Missing;

/** What is still missing before a placement is complete. */
public final class MissingRule {
    /** Weeks that are looked back for hours nobody handed in. */
    public static final int WEEKS = 4;

    private MissingRule() {}

    /** Of the last weeks that are over; who has all the hours need not write any more. */
    private static long weeksWithout(Placement placement, Set<LocalDate> written, LocalDate today) {
        boolean done = placement
                .requiredHours()
                .filter(required ->
                        placement.approvedHours().add(placement.waitingHours()).compareTo(required) >= 0)
                .isPresent();
        if (placement.state() != Placement.State.ACTIVE || done) {
            return 0;
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(monday.minusWeeks(1), week -> week.minusWeeks(1))
                .limit(WEEKS)
                .filter(week -> !week.isBefore(placement.from()) && !week.isAfter(placement.lastDay()))
                .filter(week -> !written.contains(week))
                .count();
    }

    /** @param written Mondays of the weeks that were handed in or approved */
    public static List<Missing> missing(
            Placement placement, Set<Moment> answered, Set<LocalDate> written, LocalDate today) {
        List<Missing> missing = new ArrayList<>();
        long weeks = weeksWithout(placement, written, today);
        if (weeks > 0) {
            missing.add(new Missing("internships.missing.weeks", List.of(weeks)));
        }
        placement
                .requiredHours()
                .filter(required -> placement.approvedHours().compareTo(required) < 0)
                .ifPresent(required -> missing.add(
                        new Missing("internships.missing.hours", List.of(placement.approvedHours(), required))));
        if (placement.waitingHours().signum() > 0) {
            missing.add(new Missing("internships.missing.approval", List.of(placement.waitingHours())));
        }
        if (!answered.contains(Moment.MID)) {
            missing.add(new Missing("internships.missing.midEvaluation", List.of()));
        }
        if (!answered.contains(Moment.FINAL)) {
            missing.add(new Missing("internships.missing.finalEvaluation", List.of()));
        }
        return missing;
    }
}
