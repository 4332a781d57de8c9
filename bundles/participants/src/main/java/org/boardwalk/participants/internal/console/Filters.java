package org.boardwalk.participants.internal.console;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Accounts;

/** Options of the commands that narrow a list; empty = not narrowed. */
record Filters(String text, String status, String programme, String planner) {
    ParticipantQuery query(Accounts accounts) {
        ParticipantQuery query = ParticipantQuery.ALL.withText(text).withStatuses(statuses());
        if (!programme.isEmpty()) {
            query = query.withProgrammes(Set.of(programme));
        }
        if (!planner.isEmpty()) {
            var account = accounts.findByName(planner)
                    .orElseThrow(() -> new ProblemException("participants.console.noAccount", planner));
            query = query.withPlanner(Optional.of(account.id()));
        }
        return query;
    }

    private Set<ParticipantStatus> statuses() {
        if (status.isEmpty()) {
            return EnumSet.noneOf(ParticipantStatus.class);
        }
        try {
            return Set.of(
                    ParticipantStatus.valueOf(status.toUpperCase(Locale.ROOT).replace('-', '_')));
        } catch (IllegalArgumentException e) {
            throw new ProblemException("participants.import.status");
        }
    }
}
