package org.boardwalk.mentoring.api.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The mentor's first page and the page of one mentee. Any thread. Needs {@code mentoring.mentor}; a coordinator ({@code
 * mentoring.coordinate}) sees the page of a mentee as its mentor does. What comes from a module that is off is empty.
 */
@ProviderType
public interface MentorDesk {
    /** Open pairs of the signed-in mentor, those to answer first, then by name; in a few statements however many. */
    List<Line> mine();

    /** Pairs of the signed-in mentor that had begun and are over, the latest first. */
    List<Relation.Line> past();

    /**
     * After the end of a pair what the two did, and nothing the mentee shares.
     *
     * @throws ProblemException {@code mentoring.relation.notFound}
     */
    MenteePage page(UUID relationId);

    /**
     * @param next meeting planned; empty = none
     * @param lastMet day of the last meeting held; empty = none yet
     * @param progress of the mentee's plan, if she shares it
     * @param openTasks of both, not done
     * @param unread messages
     */
    record Line(
            Relation.Line relation,
            Optional<Meeting> next,
            Optional<LocalDate> lastMet,
            Optional<Progress> progress,
            int openTasks,
            int unread) {}

    /**
     * How far a mentee is on her pathway.
     *
     * @param done steps done or not needed, of all {@code steps} of the plan
     * @param nextStep what she should do next; empty = nothing
     * @param stalled name of a step in which nothing moves; empty = none
     * @param stalledDays for how long; 0 = none
     */
    record Progress(String pathway, int done, int steps, String nextStep, String stalled, int stalledDays) {}

    /**
     * @param progress of all active plans she shares
     * @param credentials she holds and shares, soonest expiry first
     * @param placements she has and shares, newest first
     * @param canLog whether meetings can be logged now
     */
    record MenteePage(
            Relation relation,
            Mentee.Card mentee,
            List<Progress> progress,
            List<Credential> credentials,
            List<Placement> placements,
            boolean canLog) {
        public MenteePage {
            progress = List.copyOf(progress);
            credentials = List.copyOf(credentials);
            placements = List.copyOf(placements);
        }
    }

    /** @param until last day it is good; empty = does not end */
    record Credential(String name, Optional<LocalDate> until) {}

    /** @param until last day */
    record Placement(String site, LocalDate from, LocalDate until) {}
}
