package org.boardwalk.mentoring.internal.app.meeting;

import java.time.LocalDate;
import org.boardwalk.mentoring.api.meeting.MeetingDetails;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.problem.ProblemException;

/** What somebody may say about a meeting. */
final class MeetingCheck {
    private static final int LONGEST_MINUTES = 1440;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_SUMMARY = 2000;
    private static final int LONGEST_STEPS = 1000;

    private MeetingCheck() {}

    static void planned(MeetingDetails details) {
        fields(details);
        if (details.on().isBefore(LocalDate.now())) {
            throw new ProblemException("mentoring.meeting.past");
        }
    }

    static void held(MeetingDetails details) {
        fields(details);
        if (details.on().isAfter(LocalDate.now())) {
            throw new ProblemException("mentoring.future");
        }
    }

    private static void fields(MeetingDetails details) {
        if (details.minutes() < 1 || details.minutes() > LONGEST_MINUTES) {
            throw new ProblemException("mentoring.meeting.minutes");
        }
        Access.text(details.place(), LONGEST_PLACE);
        Access.text(details.summary(), LONGEST_SUMMARY);
        Access.text(details.nextSteps(), LONGEST_STEPS);
    }

    /** New meetings only while the two are a pair that is not paused. */
    static void open(RelationEntity pair) {
        if (pair.state() != RelationState.ACCEPTED && pair.state() != RelationState.ACTIVE) {
            throw new ProblemException("mentoring.meeting.notOpen");
        }
    }

    /** Between the day the two agreed, or began, and the last one. */
    static void during(RelationEntity pair, LocalDate on) {
        LocalDate first = pair.startedOn()
                .filter(began -> pair.agreedOn().filter(began::isAfter).isEmpty())
                .or(pair::agreedOn)
                .orElseThrow(() -> new ProblemException("mentoring.meeting.notOpen"));
        if (on.isBefore(first)) {
            throw new ProblemException("mentoring.meeting.beforePair", first);
        }
        pair.ending().filter(end -> on.isAfter(end.on())).ifPresent(end -> {
            throw new ProblemException("mentoring.meeting.ended", end.on());
        });
    }
}
