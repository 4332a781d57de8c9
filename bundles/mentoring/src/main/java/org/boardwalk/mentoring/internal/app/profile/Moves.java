package org.boardwalk.mentoring.internal.app.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.boardwalk.platform.api.problem.ProblemException;

/** What mentors and mentees have in common on their way through the programme. */
final class Moves {
    private Moves() {}

    static void require(boolean moved) {
        if (!moved) {
            throw new ProblemException("mentoring.profile.notNow");
        }
    }

    static void requireToCome(Optional<LocalDate> until) {
        if (until.filter(day -> day.isBefore(LocalDate.now())).isPresent()) {
            throw new ProblemException("mentoring.pause.past");
        }
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
