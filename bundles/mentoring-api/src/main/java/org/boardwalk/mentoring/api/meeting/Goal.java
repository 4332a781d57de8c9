package org.boardwalk.mentoring.api.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.relation.Party;

/**
 * Something the mentee wants to reach with the mentor's help; both read it.
 *
 * @param lock to be handed back with a change; 0 = a new one
 * @param title 1 to 160 characters
 * @param detail at most 1,000 characters
 * @param step of the mentee's pathway it is about; empty = none. Shown only while she shares her pathway
 * @param dueOn empty = no day set
 * @param doneOn present when done
 * @param tasks in the order they were made
 */
public record Goal(
        UUID id,
        long lock,
        UUID relationId,
        String title,
        String detail,
        Optional<Step> step,
        Optional<LocalDate> dueOn,
        State state,
        Optional<LocalDate> doneOn,
        List<Task> tasks) {
    public Goal {
        tasks = List.copyOf(tasks);
    }

    /** The text shown is {@code mentoring.goal.<NAME>}. */
    public enum State {
        OPEN,
        DONE,
        DROPPED
    }

    /** A step of a plan of the pathways module. */
    public record Step(UUID planId, String stepId) {}

    /**
     * A step in words of the reader's language.
     *
     * @param settled whether it is done, or not needed any more
     */
    public record Choice(Step step, String pathway, String title, boolean settled) {}

    /**
     * @param title 1 to 160 characters
     * @param who does it: mentor or mentee
     * @param doneOn present when done
     */
    public record Task(UUID id, String title, Party who, Optional<LocalDate> dueOn, Optional<LocalDate> doneOn) {}
}
