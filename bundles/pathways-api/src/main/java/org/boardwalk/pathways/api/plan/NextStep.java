package org.boardwalk.pathways.api.plan;

import java.util.List;
import java.util.UUID;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;

/**
 * What to do next, and why this.
 *
 * @param action what to do with the step
 * @param why whole sentences, the strongest reason first; at least one
 * @param advice recommended things that are not met, and what to do about them; may be empty
 * @param alternatives other steps one could take instead, best first; at most five
 */
public record NextStep(
        UUID planId,
        String stepId,
        LocalText title,
        Action action,
        List<Phrase> why,
        List<Phrase> advice,
        List<Alternative> alternatives) {
    /** What is to be done; the text shown is {@code pathways.action.<NAME>}. */
    public enum Action {
        BEGIN,
        CONTINUE,
        /** Record the hours, or whatever the step counts. */
        RECORD,
        /** Everything is in; a reviewer must decide. */
        WAIT_FOR_REVIEW,
        /** Nothing may begin: do what the step's prerequisites ask for first. */
        PREPARE
    }

    /** Another step, and why one might take it. */
    public record Alternative(String stepId, LocalText title, Phrase why) {}

    public NextStep {
        why = List.copyOf(why);
        advice = List.copyOf(advice);
        alternatives = List.copyOf(alternatives);
    }
}
