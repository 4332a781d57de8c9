package org.boardwalk.participants.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * Which people a list shows. Every part narrows; empty matches all. The list is always narrowed further to those
 * the signed-in person may see.
 *
 * @param text words that each occur in a name, the e-mail address or a number; case and accents do not matter
 * @param statuses any of these
 * @param programmes any of these codes; the empty code stands for "none"
 * @param planner account of the career planner
 * @param unassigned only people on nobody's caseload
 * @param cohort member of this cohort
 * @param noServiceForDays active people without a service that extends participation for at least so many days,
 *     counted from entry if there was none
 * @param enteredFrom entry date on or after, inclusive
 * @param enteredTo entry date on or before, inclusive
 */
public record ParticipantQuery(
        String text,
        Set<ParticipantStatus> statuses,
        Set<String> programmes,
        Optional<UUID> planner,
        boolean unassigned,
        Optional<UUID> cohort,
        OptionalInt noServiceForDays,
        Optional<LocalDate> enteredFrom,
        Optional<LocalDate> enteredTo) {
    /** Everybody one may see. */
    public static final ParticipantQuery ALL = new ParticipantQuery(
            "",
            Set.of(),
            Set.of(),
            Optional.empty(),
            false,
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty());

    public ParticipantQuery {
        statuses = Set.copyOf(statuses);
        programmes = Set.copyOf(programmes);
    }

    public ParticipantQuery withText(String value) {
        return new ParticipantQuery(
                value, statuses, programmes, planner, unassigned, cohort, noServiceForDays, enteredFrom, enteredTo);
    }

    public ParticipantQuery withStatuses(Set<ParticipantStatus> value) {
        return new ParticipantQuery(
                text, value, programmes, planner, unassigned, cohort, noServiceForDays, enteredFrom, enteredTo);
    }

    public ParticipantQuery withProgrammes(Set<String> value) {
        return new ParticipantQuery(
                text, statuses, value, planner, unassigned, cohort, noServiceForDays, enteredFrom, enteredTo);
    }

    public ParticipantQuery withPlanner(Optional<UUID> value) {
        return new ParticipantQuery(
                text, statuses, programmes, value, unassigned, cohort, noServiceForDays, enteredFrom, enteredTo);
    }

    public ParticipantQuery withUnassigned(boolean value) {
        return new ParticipantQuery(
                text, statuses, programmes, planner, value, cohort, noServiceForDays, enteredFrom, enteredTo);
    }

    public ParticipantQuery withCohort(Optional<UUID> value) {
        return new ParticipantQuery(
                text, statuses, programmes, planner, unassigned, value, noServiceForDays, enteredFrom, enteredTo);
    }

    public ParticipantQuery withNoServiceForDays(OptionalInt value) {
        return new ParticipantQuery(
                text, statuses, programmes, planner, unassigned, cohort, value, enteredFrom, enteredTo);
    }

    public ParticipantQuery withEntered(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new ParticipantQuery(
                text, statuses, programmes, planner, unassigned, cohort, noServiceForDays, from, to);
    }
}
